package talweg.desktop.map;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.StackPane;
import talweg.desktop.control.NextPulse;
import talweg.desktop.theme.ThemeModel;
import talweg.desktop.workbench.Workbench;
import talweg.figure.Box;
import talweg.figure.Palette;
import talweg.session.Appearance;
import talweg.session.Scene;

/// The map: paints what the model says, and tells it what the hand does.
public final class MapView {
    /// A notch of the wheel is 40 pixels and zooms by a sixth.
    private static final double ZOOM_PER_PIXEL = Math.log(1.17) / 40;

    /// Pixels around the readout.
    private static final double MARGIN = 24;

    private final MapViewModel model;
    private final MapPictures pictures;
    private final MapNotices notices;
    private final ThemeModel theme;
    private final MapGestures gestures;
    private boolean slowed;

    private final NextPulse ground = NextPulse.of(this::paintGround);
    private final NextPulse paths = NextPulse.of(this::paintPaths);
    private final NextPulse probe = NextPulse.of(this::paintProbe);

    @FXML
    private MapCanvas canvas;

    @FXML
    private Label mistake;

    @FXML
    private Label notice;

    @FXML
    private Label caption;

    @FXML
    private Label readout;

    /// A view of `model`.
    public MapView(MapViewModel model, ThemeModel theme) {
        this.model = model;
        this.theme = theme;
        this.pictures = new MapPictures(model);
        this.notices = new MapNotices(model);
        this.gestures = new MapGestures(model);
    }

    @FXML
    private void initialize() {
        canvas.widthProperty().subscribe(_ -> model.resize(canvas.frame()));
        canvas.heightProperty().subscribe(_ -> model.resize(canvas.frame()));
        Workbench workbench = model.workbench();
        ObservableValue<Appearance> look = workbench.scene().map(Scene::appearance);
        ground.follow(List.of(model.ground().ground(), theme.palette(), look, model.known()));
        paths.follow(List.of(
                model.ground().ground(),
                theme.palette(),
                model.view(),
                look,
                workbench.runs().runs(),
                workbench.playback().shown(),
                workbench.future()));
        probe.follow(List.of(
                theme.palette(),
                model.view(),
                model.probe().probe(),
                model.probe().curve()));
        model.view().subscribe(canvas::follow);
        bind(mistake, notices.mistake());
        bind(notice, notices.notice());
        bind(caption, notices.caption());
        listen();
    }

    private static void bind(Label label, ObservableValue<String> text) {
        label.textProperty().bind(text);
        label.visibleProperty().bind(text.map(words -> !words.isEmpty()));
        label.managedProperty().bind(label.visibleProperty());
    }

    private void listen() {
        canvas.setOnMousePressed(this::pressed);
        canvas.setOnMouseDragged(this::dragged);
        canvas.setOnMouseReleased(event -> gestures.release(event.getX(), event.getY()));
        canvas.setOnMouseMoved(event -> moved(event.getX(), event.getY()));
        canvas.setOnMouseExited(_ -> model.probe().leave());
        canvas.setOnScroll(this::scrolled);
        canvas.setOnZoom((ZoomEvent event) -> gestures.zoom(event.getZoomFactor(), event.getX(), event.getY()));
        canvas.addEventHandler(KeyEvent.KEY_RELEASED, event -> {
            // Alt slowed the start down; it was not meant for the menu bar.
            if (event.getCode() == KeyCode.ALT && slowed) {
                slowed = false;
                event.consume();
            }
        });
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                gestures.cancel();
            }
        });
    }

    private void pressed(MouseEvent event) {
        canvas.requestFocus();
        model.touch();
        if (event.getButton() == MouseButton.PRIMARY) {
            model.probe().leave();
            gestures.press(event.getX(), event.getY());
        }
    }

    private void dragged(MouseEvent event) {
        slowed |= event.isAltDown();
        gestures.drag(event.getX(), event.getY(), event.isShiftDown(), event.isAltDown());
        canvas.setCursor(gestures.dragsStart() ? Cursor.CLOSED_HAND : Cursor.MOVE);
    }

    private void moved(double px, double py) {
        boolean start = gestures.reachesStart(px, py);
        canvas.setCursor(start ? Cursor.OPEN_HAND : Cursor.CROSSHAIR);
        if (start) {
            model.probe().leave();
        } else {
            model.point(px, py);
        }
    }

    private void scrolled(ScrollEvent event) {
        if (event.getTouchCount() >= 2 || event.getDeltaX() != 0) {
            gestures.scroll(event.getDeltaX(), event.getDeltaY());
        } else {
            gestures.zoom(Math.exp(ZOOM_PER_PIXEL * event.getDeltaY()), event.getX(), event.getY());
        }
    }

    private Palette palette() {
        return theme.palette().get();
    }

    private void paintGround() {
        pictures.ground().ifPresent(figure -> canvas.paintGround(figure, palette()));
        canvas.follow(model.view().get());
    }

    private void paintPaths() {
        canvas.paintPaths(pictures.paths(), pictures.decorations(), model.view().get(), palette());
    }

    private void paintProbe() {
        canvas.paintProbe(pictures.probe(), model.view().get(), palette());
        readout.setText(pictures.readout());
        readout.setVisible(!readout.getText().isEmpty());
        StackPane.setAlignment(readout, pictures.isFree(rightCorner()) ? Pos.BOTTOM_RIGHT : Pos.BOTTOM_LEFT);
    }

    private Box rightCorner() {
        double width = readout.prefWidth(-1) + MARGIN;
        double height = readout.prefHeight(-1) + 2 * MARGIN;
        return new Box(canvas.getWidth() - width, canvas.getHeight() - height, width, height);
    }
}
