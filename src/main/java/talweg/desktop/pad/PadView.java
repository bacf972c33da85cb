package talweg.desktop.pad;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import talweg.desktop.control.NextPulse;
import talweg.desktop.theme.ThemeModel;
import talweg.desktop.workbench.MethodRun;
import talweg.engine.pad.PadTable;
import talweg.engine.pad.Theory;
import talweg.figure.pad.PadMeasure;
import talweg.figure.pad.PadPicture;
import talweg.function.Words;
import talweg.method.Hyperparameter;
import talweg.method.Method;

/// A pad with its choices above it and what there is to read below it.
public final class PadView extends VBox {
    private static final Words WORDS = new Words("desktop");
    private static final List<Integer> STEPS = List.of(50, 100, 200, 500, 1000, 2000, 5000);

    private final PadModel model;
    private final ThemeModel theme;
    private final PadPane pane;
    private final Picker<PadMeasure> measure;
    private final Picker<String> along;
    private final Picker<Optional<String>> up;
    private final Picker<Integer> steps;
    private final Label reading = new Label();
    private final Label point = new Label();
    private final PadLegend legend = new PadLegend();
    private final Label limits = new Label();
    private final Label remark = new Label();
    private Optional<double[]> pointed = Optional.empty();

    /// The pad on the card.
    ///
    /// @param larger opens it in a window of its own
    public static PadView onCard(PadModel model, ThemeModel theme, Runnable larger) {
        return new PadView(model, theme, model.unfolded(), List.of(button(Feather.MAXIMIZE_2, "pad.larger", larger)));
    }

    private static Button button(Feather icon, String words, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add("quiet-button");
        button.setAccessibleText(WORDS.say(words));
        button.setTooltip(new Tooltip(WORDS.say(words)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Goes near to where runs arrive, and back.
    private Button fit() {
        return button(
                Feather.ZOOM_IN,
                "pad.fit",
                () -> model.sides().get().ifPresent(now -> {
                    Optional<PadTable> table =
                            model.shown().get().map(shown -> shown.ground().table());
                    model.put(now.equals(now.whole()) ? table.map(now::fitted).orElse(now) : now.whole());
                }));
    }

    /// The pad in a window of its own.
    public static PadView apart(PadModel model, ThemeModel theme) {
        PadView view = new PadView(model, theme, model.apart(), List.of());
        view.getStyleClass().add("pad-apart");
        return view;
    }

    /// Whether the keys are with a pad whose point is held.
    public static boolean isHeld(Node focused) {
        return focused instanceof PadPane pane && pane.isHeld();
    }

    private PadView(PadModel model, ThemeModel theme, Property<Boolean> open, List<Node> more) {
        this.model = model;
        this.theme = theme;
        boolean apart = more.isEmpty();
        this.pane = new PadPane(model, apart, this::point);
        this.measure = new Picker<>("pad-measure", WORDS.say("pad.measure"), model.measure::set);
        this.along = new Picker<>("pad-side", WORDS.say("pad.along"), this::putAlong);
        this.up = new Picker<>("pad-side", WORDS.say("pad.up"), this::putUp);
        this.steps = new Picker<>("pad-steps", WORDS.say("pad.steps"), model.steps::set);
        getStyleClass().add("pad");
        setFillWidth(true);
        Label times = new Label("×");
        HBox sides = new HBox(along, times, up);
        sides.getStyleClass().add("pad-sides");
        sides.managedProperty().bind(sides.visibleProperty());
        sides.visibleProperty().bind(up.visibleProperty());
        FlowPane choices = new FlowPane(measure, steps, sides, fit());
        choices.getChildren().addAll(more);
        choices.getStyleClass().add("pad-choices");
        choices.setMinHeight(Region.USE_PREF_SIZE);
        for (Label label : List.of(reading, point, limits, remark)) {
            label.getStyleClass().add("pad-text");
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        reading.getStyleClass().add("pad-reading");
        point.getStyleClass().add("pad-point");
        hideWhereEmpty(point);
        hideWhereEmpty(limits);
        hideWhereEmpty(remark);
        VBox.setVgrow(pane, apart ? Priority.ALWAYS : Priority.NEVER);
        getChildren().setAll(choices, pane, reading, point, legend, limits, remark);
        NextPulse painting = NextPulse.of(() -> {
            if (open.getValue()) {
                show();
            }
        });
        painting.follow(List.of(
                model.shown(), model.point(), model.sides(), model.runs(), model.secret(), theme.palette(), open));
    }

    private static void hideWhereEmpty(Label label) {
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }

    private void putAlong(String key) {
        model.sides().get().ifPresent(now -> hyperparameter(key).ifPresent(h -> model.put(now.withX(h))));
    }

    private void putUp(Optional<String> key) {
        model.sides().get().ifPresent(now -> model.put(now.withY(key.flatMap(this::hyperparameter))));
    }

    private Optional<Hyperparameter> hyperparameter(String key) {
        return model.choices().stream().filter(h -> h.key().equals(key)).findFirst();
    }

    private void point(Optional<double[]> place) {
        pointed = place;
        read();
    }

    private void show() {
        Optional<MethodRun> run = model.method();
        Optional<PadSides> sides = model.sides().get();
        if (run.isEmpty() || sides.isEmpty()) {
            pane.show(Optional.empty(), false, theme.palette().get());
            reading.setText(WORDS.say("pad.none"));
            point.setText("");
            limits.setText("");
            legend.getChildren().clear();
            return;
        }
        choices(sides.get());
        Optional<PadShown> shown =
                model.secret().getValue() ? Optional.empty() : model.shown().get();
        Optional<Theory> here = model.here();
        Optional<Theory> theory = here.or(() -> shown.flatMap(PadShown::best));
        Method method = run.get().method();
        OptionalDouble rate = run.get().resolvedRate();
        pane.show(
                shown.map(now -> box -> PadPicture.of(now.ground(), theory, method, rate, model.style(), box)),
                sides.get().y().isEmpty(),
                theme.palette().get());
        legend.show(
                method,
                shown.map(PadShown::ground),
                pane.picture(),
                theme.palette().get());
        limits.setText(pane.picture()
                .map(picture -> PadTexts.theory(picture, here.isPresent()))
                .orElse(""));
        remark.setText(PadTexts.rate(method, sides.get()).orElse(""));
        read();
        pane.setAccessibleText(WORDS.say("pad.accessible", run.get().name()) + ". " + reading.getText());
    }

    private void read() {
        Optional<PadTable> table = model.shown().get().map(now -> now.ground().table());
        point.setText(
                model.secret().getValue()
                        ? ""
                        : model.point().get().map(PadTexts::point).orElse(""));
        if (model.secret().getValue()) {
            reading.setText(WORDS.say("pad.secret"));
        } else if (table.isEmpty()) {
            reading.setText(WORDS.say("pad.computing"));
        } else {
            reading.setText(pointed.map(at -> PadTexts.cell(table.get(), at[0], at[1]))
                    .orElseGet(() -> PadTexts.best(table.get())));
        }
    }

    private void choices(PadSides sides) {
        measure.show(
                Stream.of(PadMeasure.values())
                        .map(one -> new Picker.Named<>(one, name(one)))
                        .toList(),
                model.measure.get());
        List<Hyperparameter> all = model.choices();
        along.show(
                all.stream().map(h -> new Picker.Named<>(h.key(), h.plain())).toList(),
                sides.x().key());
        List<Picker.Named<Optional<String>>> upwards = new ArrayList<>();
        upwards.add(new Picker.Named<>(Optional.empty(), WORDS.say("pad.strip")));
        all.forEach(h -> upwards.add(new Picker.Named<>(Optional.of(h.key()), h.plain())));
        up.show(upwards, sides.y().map(axis -> axis.key()));
        up.setVisible(all.size() > 1);
        List<Picker.Named<Integer>> numbers = new ArrayList<>();
        numbers.add(new Picker.Named<>(0, WORDS.say("pad.steps.run", model.usualSteps())));
        STEPS.forEach(n -> numbers.add(new Picker.Named<>(n, "N = " + n)));
        steps.show(numbers, model.steps.get());
    }

    private static String name(PadMeasure measure) {
        return switch (measure) {
            case ITERATIONS -> WORDS.say("pad.measure.iterations");
            case VALUE -> WORDS.say("pad.measure.value");
        };
    }
}
