package talweg.desktop.map;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;
import talweg.desktop.control.NextPulse;
import talweg.desktop.control.WindowKeys;

/// Reads mouse, trackpad, touch and the keys that only make sense on the map.
final class MapInput {
    /// A notch of the wheel is 40 pixels and zooms by a sixth.
    private static final double ZOOM_PER_PIXEL = Math.log(1.17) / 40;

    private static final Duration LONG_PRESS = Duration.millis(500);
    private static final double FAR = 10;
    private static final double NEAR = 0.1;

    private final MapViewModel model;
    private final MapGestures gestures;
    private final MapCanvas canvas;
    private final ScrollMeaning meaning =
            new ScrollMeaning(System.getProperty("os.name").startsWith("Mac"));
    private final PauseTransition longPress = new PauseTransition(LONG_PRESS);
    private final EventHandler<KeyEvent> keys = this::pressed;
    private final NextPulse following = NextPulse.of(this::follow);
    private Optional<MouseEvent> drag = Optional.empty();
    private boolean slowed;
    private boolean pinched;

    MapInput(MapViewModel model, MapGestures gestures, MapCanvas canvas) {
        this.model = model;
        this.gestures = gestures;
        this.canvas = canvas;
    }

    void listen() {
        longPress.setOnFinished(_ -> {
            follow();
            gestures.lingers();
        });
        canvas.setOnMousePressed(this::pressed);
        canvas.setOnMouseDragged(this::dragged);
        canvas.setOnMouseReleased(this::released);
        canvas.setOnMouseMoved(event -> moved(event.getX(), event.getY()));
        canvas.setOnMouseExited(_ -> model.probe().leave());
        canvas.setOnScrollStarted(_ -> meaning.begin());
        canvas.setOnScrollFinished(_ -> meaning.end());
        canvas.setOnScroll(this::scrolled);
        canvas.setOnZoom((ZoomEvent event) -> gestures.zoom(event.getZoomFactor(), event.getX(), event.getY()));
        canvas.setOnTouchPressed(this::touched);
        canvas.setOnTouchReleased(event -> pinched &= event.getTouchCount() > 1);
        canvas.addEventHandler(KeyEvent.KEY_RELEASED, this::released);
        canvas.focusVisibleProperty().subscribe(visible -> model.start().select(visible));
        canvas.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                model.start().select(false);
            }
        });
        // While the start is selected the arrows are its own, before the window takes them for iterations.
        WindowKeys.hearFirst(canvas, keys);
    }

    private void pressed(MouseEvent event) {
        canvas.requestFocus();
        model.touch();
        if (event.getButton() == MouseButton.PRIMARY && !pinched) {
            model.probe().leave();
            gestures.press(event.getX(), event.getY(), event.isSynthesized() ? MapGestures.FINGER : MapGestures.REACH);
            longPress.playFromStart();
        }
    }

    /// A mouse reports up to a thousand times a second; where it was between two pictures, nobody sees. But how fast
    /// the start moves, and whether it snaps, may change at any time.
    private void dragged(MouseEvent event) {
        slowed |= event.isAltDown();
        drag.filter(before -> before.isAltDown() != event.isAltDown() || before.isShiftDown() != event.isShiftDown())
                .ifPresent(_ -> follow());
        drag = Optional.of(event);
        following.ask();
    }

    private void follow() {
        drag.ifPresent(event -> {
            gestures.drag(event.getX(), event.getY(), event.isShiftDown(), event.isAltDown());
            canvas.setCursor(gestures.dragsThing() ? Cursor.CLOSED_HAND : Cursor.MOVE);
            NextPulse.haste(true);
        });
        drag = Optional.empty();
    }

    private void released(MouseEvent event) {
        follow();
        NextPulse.haste(false);
        longPress.stop();
        gestures.release(event.getX(), event.getY());
        model.start().told().set(false);
    }

    /// A second finger pinches; what the first one had begun is taken back.
    private void touched(TouchEvent event) {
        if (event.getTouchCount() > 1) {
            follow();
            pinched = true;
            longPress.stop();
            gestures.cancel();
        }
    }

    private void moved(double px, double py) {
        boolean start = gestures.reaches(px, py, MapGestures.REACH);
        boolean thing = gestures.isThing(px, py);
        canvas.setCursor(start ? Cursor.OPEN_HAND : thing ? Cursor.HAND : Cursor.CROSSHAIR);
        if (start || thing) {
            model.probe().leave();
        } else {
            model.point(px, py);
        }
    }

    private void scrolled(ScrollEvent event) {
        boolean zooms = meaning.zooms(
                event.getDeltaX(),
                event.getDeltaY(),
                event.isInertia() || event.isDirect(),
                event.isShortcutDown(),
                System.nanoTime());
        if (zooms) {
            gestures.zoom(Math.exp(ZOOM_PER_PIXEL * event.getDeltaY()), event.getX(), event.getY());
        } else {
            gestures.scroll(event.getDeltaX(), event.getDeltaY());
        }
    }

    private void pressed(KeyEvent event) {
        if (!canvas.isFocused()) {
            return;
        }
        switch (event.getCode()) {
            case ESCAPE -> escape(event);
            case ENTER -> {
                event.consume();
                model.typeStart();
            }
            case LEFT -> nudge(event, -1, 0);
            case RIGHT -> nudge(event, 1, 0);
            case UP -> nudge(event, 0, 1);
            case DOWN -> nudge(event, 0, -1);
            case SHIFT, ALT, CONTROL, META -> {}
            default -> model.start().select(false);
        }
    }

    private void escape(KeyEvent event) {
        follow();
        if (gestures.cancel() || model.startSelected().get()) {
            event.consume();
            model.start().select(false);
        }
    }

    private void nudge(KeyEvent event, int right, int up) {
        if (model.startSelected().get()) {
            event.consume();
            slowed |= event.isAltDown();
            double steps = event.isShiftDown() ? FAR : event.isAltDown() ? NEAR : 1;
            model.nudge(steps * right, steps * up);
        }
    }

    /// Alt slowed the start down; it was not meant for the menu bar.
    private void released(KeyEvent event) {
        if (event.getCode() == KeyCode.ALT && slowed) {
            slowed = false;
            event.consume();
        }
    }
}
