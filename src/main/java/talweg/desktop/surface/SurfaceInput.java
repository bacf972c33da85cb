package talweg.desktop.surface;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import talweg.desktop.control.WindowKeys;
import talweg.desktop.map.SurfaceSource;
import talweg.figure.surface.Camera;
import talweg.figure.surface.Orbit;
import talweg.session.Outlook;

/// Reads the mouse and the keys on the surface: dragging turns it, dragging the start moves that along the surface, the
/// wheel zooms, a double click looks at it as at the beginning.
final class SurfaceInput {
    private static final double DEGREES_PER_PIXEL = 0.4;
    private static final double DEGREES_PER_KEY = 5;
    private static final double ZOOM_PER_PIXEL = Math.log(1.17) / 40;

    /// So near to the start, in pixels, one takes hold of it.
    private static final double REACH = 22;

    /// Beside the surface the start goes along its border, up to so many pixels away.
    private static final double BESIDE = 80;

    private final SurfaceModel model;
    private final SurfaceSource source;
    private final SurfaceCanvas canvas;
    private final EventHandler<KeyEvent> keys = this::pressed;
    private boolean holdsStart;
    private double lastX;
    private double lastY;
    private double beside;
    private double above;

    SurfaceInput(SurfaceModel model, SurfaceCanvas canvas) {
        this.model = model;
        this.source = model.source();
        this.canvas = canvas;
    }

    void listen() {
        canvas.setOnMousePressed(this::pressed);
        canvas.setOnMouseDragged(this::dragged);
        canvas.setOnMouseReleased(event -> moved(event.getX(), event.getY()));
        canvas.setOnMouseMoved(event -> moved(event.getX(), event.getY()));
        canvas.setOnMouseExited(_ -> source.leave());
        canvas.setOnMouseClicked(this::clicked);
        canvas.setOnScroll((ScrollEvent event) -> zoom(Math.exp(ZOOM_PER_PIXEL * event.getDeltaY())));
        canvas.setOnZoom((ZoomEvent event) -> zoom(event.getZoomFactor()));
        // Whoever came here by Tab turns it with the arrows, before the window takes them for iterations.
        WindowKeys.hearFirst(canvas, keys);
    }

    private void pressed(MouseEvent event) {
        canvas.requestFocus();
        source.touch();
        source.leave();
        lastX = event.getX();
        lastY = event.getY();
        Optional<Camera.Spot> start = start();
        holdsStart = event.getButton() == MouseButton.PRIMARY
                && start.filter(spot -> Math.hypot(spot.x() - lastX, spot.y() - lastY) <= REACH)
                        .isPresent();
        beside = holdsStart ? start.get().x() - lastX : 0;
        above = holdsStart ? start.get().y() - lastY : 0;
    }

    private Optional<Camera.Spot> start() {
        double[] at = source.start();
        return model.shot().get().map(shot -> shot.wish().picture().standing(at[0], at[1], shot.relief()));
    }

    private void dragged(MouseEvent event) {
        double dx = event.getX() - lastX;
        double dy = event.getY() - lastY;
        lastX = event.getX();
        lastY = event.getY();
        if (holdsStart) {
            canvas.setCursor(Cursor.CLOSED_HAND);
            carry(lastX + beside, lastY + above);
        } else {
            canvas.setCursor(Cursor.MOVE);
            turn(-DEGREES_PER_PIXEL * dx, DEGREES_PER_PIXEL * dy);
        }
    }

    /// To the point of the surface that is seen there.
    private void carry(double px, double py) {
        model.shot()
                .get()
                .ifPresent(shot -> shot.relief().near(px, py, BESIDE).ifPresent(point -> {
                    double width = shot.relief().camera().grid().x().width();
                    source.start(point[0], point[1], width / shot.wish().frame().width());
                }));
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 2 && event.isStillSincePress()) {
            Outlook usual = Outlook.STANDARD;
            source.look(usual.azimuth(), usual.elevation(), usual.zoom());
        }
    }

    private void moved(double px, double py) {
        boolean near = start().filter(spot -> Math.hypot(spot.x() - px, spot.y() - py) <= REACH)
                .isPresent();
        canvas.setCursor(near ? Cursor.OPEN_HAND : Cursor.DEFAULT);
        Optional<double[]> point = near
                ? Optional.empty()
                : model.shot().get().flatMap(shot -> shot.relief().under(px, py));
        point.ifPresentOrElse(at -> source.point(at[0], at[1]), source::leave);
    }

    private void turn(double azimuth, double elevation) {
        look(model.orbit().turned(azimuth, elevation));
    }

    private void zoom(double factor) {
        look(model.orbit().zoomed(factor));
    }

    private void look(Orbit orbit) {
        source.look(OptionalDouble.of(rounded(orbit.azimuth())), rounded(orbit.elevation()), orbit.zoom());
    }

    /// Tenths of a degree, which can be read out.
    private static double rounded(double degrees) {
        return Math.rint(10 * degrees) / 10;
    }

    private void pressed(KeyEvent event) {
        if (!canvas.isFocusVisible()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> turn(event, DEGREES_PER_KEY, 0);
            case RIGHT -> turn(event, -DEGREES_PER_KEY, 0);
            case UP -> turn(event, 0, DEGREES_PER_KEY);
            case DOWN -> turn(event, 0, -DEGREES_PER_KEY);
            default -> {}
        }
    }

    private void turn(KeyEvent event, double azimuth, double elevation) {
        event.consume();
        turn(azimuth, elevation);
    }
}
