package talweg.desktop.layout;

import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import talweg.desktop.control.Later;
import talweg.desktop.theme.ThemeModel;
import talweg.function.Words;
import talweg.session.Pane;

/// The frame: lays the floor as the model plans it, and lets the heads of the panes fold them.
public final class FloorView {
    private static final Words WORDS = new Words("desktop");
    private static final PseudoClass PRESENTING = PseudoClass.getPseudoClass("presenting");
    private static final Duration SLIDE = Duration.millis(160);

    /// A window that has room for wider panes, from so many usual pixels on.
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private static final double WIDE_FROM = 1600;

    private final FloorModel model;
    private final ThemeModel theme;
    private final Wanted wanted;

    @FXML
    private BorderPane window;

    @FXML
    private Region menu;

    @FXML
    private Floor floor;

    @FXML
    private Region methods;

    @FXML
    private Region map;

    @FXML
    private Region transport;

    @FXML
    private Region step;

    @FXML
    private Later stepPanel;

    @FXML
    private Later instrumentPanel;

    @FXML
    private Region charts;

    @FXML
    private Later finder;

    /// What is made when it is first wanted.
    ///
    /// @param instrument whether an instrument is held
    /// @param finder whether the list over the map is open
    public record Wanted(ObservableValue<Boolean> instrument, ObservableValue<Boolean> finder) {}

    /// A view of `model`.
    public FloorView(FloorModel model, ThemeModel theme, Wanted wanted) {
        this.model = model;
        this.theme = theme;
        this.wanted = wanted;
    }

    @FXML
    private void initialize() {
        Strip methodsStrip = new Strip(Pane.METHODS, WORDS.say("methods.title"), model);
        Strip stepStrip = new Strip(Pane.STEP, WORDS.say("step.title"), model);
        floor.getChildren().add(0, methodsStrip);
        floor.getChildren().add(floor.getChildren().indexOf(step), stepStrip);
        floor.furnish(
                new Floor.Furniture(methodsStrip, methods, map, transport, stepStrip, step, charts, chartsHead()));
        foldable((HBox) methods.lookup(".pane-head"), Pane.METHODS);
        stepPanel.whenMade(panel -> foldable((HBox) panel.lookup(".pane-head"), Pane.STEP));
        foldable(chartsHead(), Pane.CHARTS);
        floor.plan().bind(model.plan());
        model.uponMap().bind(floor.uponMap());
        model.plan().subscribe((before, now) -> show(before, now, methodsStrip, stepStrip));
        show(model.plan().get(), model.plan().get(), methodsStrip, stepStrip);
        stepPanel.showWhile(step.visibleProperty());
        instrumentPanel.showWhile(wanted.instrument());
        finder.showWhile(wanted.finder());
        window.sceneProperty().flatMap(Scene::widthProperty).subscribe(_ -> resize());
        window.sceneProperty().flatMap(Scene::heightProperty).subscribe(_ -> resize());
        theme.factor().subscribe(_ -> resize());
        window.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> Platform.runLater(this::returnKeys));
    }

    /// Makes what is folded away but going to be wanted, so that it opens at once.
    public void makeTheRest() {
        stepPanel.make();
    }

    /// A control that was clicked has done its work; the keys go back to the map. One that Tab came to keeps them.
    private void returnKeys() {
        Scene scene = window.getScene();
        Node focused = scene == null ? null : scene.getFocusOwner();
        boolean done = focused instanceof Button || focused instanceof ToggleButton || focused instanceof Slider;
        if (done && !focused.isFocusVisible()) {
            map.lookup(".map-canvas").requestFocus();
        }
    }

    private void resize() {
        Scene scene = window.getScene();
        // Before it is on the screen a scene is as small as a point.
        if (scene != null && scene.getWidth() > 0) {
            double factor = theme.factor().get();
            model.resize(scene.getWidth() / factor, scene.getHeight() / factor);
            floor.pseudoClassStateChanged(WIDE, scene.getWidth() / factor >= WIDE_FROM);
        }
    }

    private void show(FloorPlan before, FloorPlan now, Strip methodsStrip, Strip stepStrip) {
        appear(menu, !now.presentation());
        window.pseudoClassStateChanged(PRESENTING, now.presentation());
        methods.setVisible(now.methods().isOpen());
        step.setVisible(now.step().isOpen());
        methodsStrip.setVisible(!now.methods().isOpen());
        methodsStrip.show(now.methods());
        stepStrip.setVisible(!now.step().isOpen());
        stepStrip.show(now.step());
        charts.setVisible(now.showsCharts());
        appear(charts.lookup(".chart-plots"), now.charts());
        slide(methods, before.methods(), now.methods(), -1);
        slide(step, before.step(), now.step(), 1);
    }

    private HBox chartsHead() {
        return (HBox) charts.lookup(".chart-head");
    }

    private static void appear(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// What opens upon the map comes from its edge.
    private void slide(Region pane, Place before, Place now, int side) {
        pane.setTranslateX(0);
        if (now == Place.OVERLAY
                && before != Place.OVERLAY
                && !model.reducedMotion().get()) {
            pane.setTranslateX(side * pane.prefWidth(-1));
            new Timeline(new KeyFrame(SLIDE, new KeyValue(pane.translateXProperty(), 0))).play();
        }
    }

    private void foldable(HBox head, Pane pane) {
        head.getChildren().addFirst(new FoldButton(pane, model));
        head.getStyleClass().add("foldable");
        head.setOnMouseClicked(event -> {
            if (event.isStillSincePress() && !isControl(event, head)) {
                model.toggle(pane);
            }
        });
    }

    /// Whether the click was meant for a button in the head.
    private static boolean isControl(MouseEvent event, HBox head) {
        Node node = (Node) event.getTarget();
        while (node != head) {
            if (node instanceof Control && !(node instanceof Label)) {
                return true;
            }
            node = node.getParent();
        }
        return false;
    }
}
