package talweg.desktop.ensemble;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import talweg.desktop.control.NumberField;
import talweg.desktop.control.NumberSlider;
import talweg.desktop.control.Options;
import talweg.desktop.control.Track;
import talweg.engine.ensemble.Form;
import talweg.engine.ensemble.StartSet;
import talweg.function.Words;
import talweg.session.Ensemble;

/// What the popover holds. Whatever is changed here is seen on the map at once.
final class SwarmPane extends VBox {
    private static final Words WORDS = new Words("desktop");

    /// Seeds that one reads out.
    private static final int SEEDS = 1000;

    /// The radius on the slider, as parts of the domain's width.
    private static final double LEAST = 1e-3;

    private final SwarmModel model;
    private final ObservableValue<Ensemble> ensemble;

    SwarmPane(SwarmModel model) {
        this.model = model;
        this.ensemble = model.workbench().scene().map(scene -> scene.ensemble());
        getStyleClass().add("layers");
        setId("swarm-pane");
        Label most = new Label(WORDS.say("swarm.methods.most"));
        most.getStyleClass().add("muted");
        most.setWrapText(true);
        getChildren()
                .setAll(
                        shown(),
                        Options.titled(WORDS.say("swarm.form"), forms()),
                        count(),
                        only(radius(), form -> form.isAboutTheStart()),
                        only(seed(), Form::isRandom),
                        new Separator(),
                        Options.titled(WORDS.say("swarm.methods"), methods()),
                        most);
    }

    private Node shown() {
        CheckBox box = new CheckBox(WORDS.say("swarm.shown"));
        box.setMnemonicParsing(false);
        ensemble.subscribe(now -> box.setSelected(now.shown()));
        box.setOnAction(_ -> model.toggle());
        return box;
    }

    private FlowPane forms() {
        return Options.row(Arrays.stream(Form.values())
                .map(form -> Options.option(
                        WORDS.say("swarm.form." + form.name()),
                        ensemble.map(now -> now.starts().form() == form),
                        () -> model.start("", starts -> starts.withForm(form))))
                .toList());
    }

    private FlowPane methods() {
        return Options.row(List.of(
                Options.option(
                        WORDS.say("swarm.methods.chosen"),
                        ensemble.map(now -> !now.every()),
                        () -> model.change("", now -> now.withEvery(false))),
                Options.option(
                        WORDS.say("swarm.methods.every"),
                        ensemble.map(Ensemble::every),
                        () -> model.change("", now -> now.withEvery(true)))));
    }

    private Node count() {
        SwarmNumber target = new SwarmNumber(
                "swarm.count",
                () -> ensemble.getValue().starts().count(),
                SwarmNumber::isCount,
                number -> model.start("ensemble.count", starts -> starts.withCount((int) number)));
        NumberSlider slider = new NumberSlider("n", WORDS.say("swarm.count.help"), SwarmNumber.COUNTS, target);
        slider.setId("swarm-count");
        ensemble.subscribe(now ->
                slider.show(now.starts().count(), String.valueOf(now.starts().count())));
        return slider;
    }

    private Node radius() {
        double width = model.workbench().scene().get().domain().width();
        Track track = new Track(LEAST * width, width / 2, Track.Scale.LOGARITHMIC);
        SwarmNumber target = new SwarmNumber(
                "swarm.radius",
                () -> ensemble.getValue().starts().radius(),
                number -> number > 0 && Double.isFinite(number),
                number -> model.start("ensemble.radius", starts -> starts.withRadius(number)));
        NumberSlider slider = new NumberSlider("r", WORDS.say("swarm.radius.help"), track, target);
        ensemble.subscribe(now -> slider.show(now.starts().radius()));
        return slider;
    }

    private Node seed() {
        NumberField field = new NumberField();
        field.setAccessibleText(WORDS.say("swarm.seed.help"));
        field.setTarget(new SwarmNumber(
                "swarm.seed.whole",
                () -> ensemble.getValue().starts().seed(),
                number -> number == Math.rint(number) && Math.abs(number) <= Long.MAX_VALUE / 2.0,
                number -> model.start("ensemble.seed", starts -> starts.withSeed((long) number))));
        ensemble.subscribe(now ->
                field.show(now.starts().seed(), String.valueOf(now.starts().seed())));
        Button next = new Button(WORDS.say("swarm.seed.next"));
        next.setId("swarm-seed-next");
        next.setOnAction(_ -> model.start("", SwarmPane::reseeded));
        HBox row = new HBox(new Label(WORDS.say("swarm.seed")), field, next);
        row.getStyleClass().add("swarm-seed");
        return row;
    }

    /// One that follows from the one before, so that it can be gone through again.
    private static StartSet reseeded(StartSet starts) {
        long next = new SplittableRandom(starts.seed()).nextInt(1, SEEDS);
        return starts.withSeed(next == starts.seed() ? next + 1 : next);
    }

    private Node only(Node node, Predicate<Form> needed) {
        ensemble.subscribe(now -> node.setVisible(needed.test(now.starts().form())));
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }
}
