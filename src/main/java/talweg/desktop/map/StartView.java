package talweg.desktop.map;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import talweg.desktop.control.NextPulse;
import talweg.figure.Viewport;

/// What stands beside the start: a pill with its coordinates while it moves, and a field to type them.
final class StartView {
    /// Pixels from the start.
    private static final double AWAY = 18;

    /// Of a digit, in the unit of the letters' size.
    private static final double EM = 0.62;

    private static final double NARROWEST = 13;
    private static final double WIDEST = 36;

    private final MapViewModel model;
    private final MapCanvas map;
    private final Label pill = new Label();
    private final TextField entry = new TextField();
    private final Label mistake = new Label();
    private final VBox editor = new VBox(entry, mistake);
    private final NextPulse place = NextPulse.of(this::place);
    private Pane overlay;

    /// @param map who gets the keys back
    StartView(MapViewModel model, MapCanvas map) {
        this.model = model;
        this.map = map;
        pill.getStyleClass().addAll("pill", "numbers");
        pill.setMouseTransparent(true);
        entry.getStyleClass().add("point-field");
        entry.setId("start-entry");
        pill.setId("start-pill");
        mistake.setId("start-mistake");
        mistake.getStyleClass().addAll("notice", "mistake");
        editor.getStyleClass().add("point-editor");
    }

    void showOn(Pane pane) {
        overlay = pane;
        pane.getChildren().addAll(pill, editor);
        pill.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.start().text(), model.workbench().scene()));
        pill.visibleProperty().bind(model.start().told());
        editor.visibleProperty().bind(model.start().typing());
        mistake.visibleProperty().bind(mistake.textProperty().isNotEmpty());
        mistake.managedProperty().bind(mistake.visibleProperty());
        model.start().typing().subscribe((_, now) -> typing(now));
        entry.setOnAction(_ -> take());
        entry.textProperty().subscribe(_ -> mistake.setText(""));
        entry.focusedProperty().subscribe(this::followFocus);
        entry.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                model.start().stopTyping();
            }
        });
        place.follow(List.of(
                model.view(),
                model.workbench().scene(),
                map.density(),
                pill.visibleProperty(),
                editor.visibleProperty(),
                mistake.textProperty()));
    }

    private void typing(boolean now) {
        if (now) {
            entry.setText(model.start().entry());
            entry.setStyle(
                    "-fx-pref-width: " + Math.clamp(EM * entry.getText().length() + 2, NARROWEST, WIDEST) + "em");
            entry.selectAll();
            entry.requestFocus();
        } else if (entry.isFocused()) {
            map.requestFocus();
        }
    }

    /// Whoever goes on elsewhere in the window has not taken what was typed. Another window does not count.
    private void followFocus(boolean focused) {
        if (!focused && entry.getScene() != null && entry.getScene().getFocusOwner() != entry) {
            model.start().stopTyping();
        }
    }

    private void take() {
        mistake.setText(model.start().take(entry.getText()));
    }

    private void place() {
        Viewport view = model.view().get();
        double density = map.density().get();
        double px = density * view.toPixelX(model.start().x());
        double py = density * view.toPixelY(model.start().y());
        editor.autosize();
        move(editor, editor.getWidth(), editor.getHeight(), px, py);
        pill.autosize();
        move(pill, pill.getWidth(), pill.getHeight(), px, py);
    }

    /// Above the start on its right; on the other side where that would leave the map.
    private void move(Node node, double width, double height, double px, double py) {
        double away = AWAY * map.density().get();
        double x = px + away + width < overlay.getWidth() ? px + away : px - away - width;
        double y = py - away - height > 0 ? py - away - height : py + away;
        node.relocate(
                Math.clamp(x, 0, Math.max(0, overlay.getWidth() - width)),
                Math.clamp(y, 0, Math.max(0, overlay.getHeight() - height)));
    }
}
