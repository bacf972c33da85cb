package talweg.desktop.pad;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import talweg.desktop.action.Keys;
import talweg.desktop.canvas.PaintedPane;
import talweg.desktop.control.MapKeys;
import talweg.figure.Box;
import talweg.figure.Painter;
import talweg.figure.Palette;
import talweg.figure.Surface;
import talweg.figure.pad.PadPicture;

/// The picture of a pad with the point that one drags. The wheel zooms, two clicks show all again; arrow keys move the
/// point, with Shift ten times as far; Escape gives it back.
final class PadPane extends PaintedPane {
    private static final Set<KeyCode> KEPT =
            EnumSet.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.ESCAPE);

    /// Pixels of its height where texts have their usual size.
    private static final double SQUARE = 240;

    private static final double STRIP = 104;
    private static final double LEAST = 160;

    /// Of a side, a step with a key.
    private static final double STEP = 1.0 / 200;

    private static final double FAR = 10;

    /// Of the wheel's travel, what becomes a factor.
    private static final double WHEEL = 0.004;

    private final PadModel model;
    private final boolean grows;
    private final Consumer<Optional<double[]>> hovered;
    private Optional<Function<Box, PadPicture>> making = Optional.empty();
    private Optional<PadPicture> shown = Optional.empty();
    private Painter painter;
    private Palette colours;
    private boolean strip;
    private boolean dragging;

    /// @param grows whether it takes whatever room there is
    /// @param hovered hears which place of the unit square the pointer is on
    PadPane(PadModel model, boolean grows, Consumer<Optional<double[]>> hovered) {
        super("pad-pane");
        this.model = model;
        this.grows = grows;
        this.hovered = hovered;
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        Keys.keep(this, KEPT);
        listen();
    }

    private void listen() {
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> release());
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> hovered.accept(place(event.getX(), event.getY())));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hovered.accept(Optional.empty()));
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (press(event.getCode(), event.isShiftDown() ? FAR * STEP : STEP)) {
                event.consume();
            }
        });
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && shown.isPresent()) {
            requestFocus();
            if (event.getClickCount() == 2) {
                model.sides().get().ifPresent(now -> model.put(now.whole()));
            } else if (isInside(event.getX(), event.getY())) {
                dragging = true;
                model.begin();
                drag(event);
            }
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        if (dragging && shown.isPresent()) {
            double[] at = unit(event.getX(), event.getY());
            model.set(at[0], at[1]);
            hovered.accept(place(event.getX(), event.getY()));
            event.consume();
        }
    }

    private void release() {
        if (dragging) {
            dragging = false;
            model.end();
        }
    }

    private void scroll(ScrollEvent event) {
        Optional<double[]> at = place(event.getX(), event.getY());
        // Where nothing can be zoomed, the list scrolls on.
        if (at.isPresent() && event.isControlDown() || at.isPresent() && grows) {
            double factor = Math.exp(WHEEL * event.getDeltaY());
            model.sides().get().ifPresent(now -> model.put(now.zoomed(factor, at.get()[0], at.get()[1])));
            event.consume();
        }
    }

    private boolean press(KeyCode code, double step) {
        switch (code) {
            case LEFT -> nudge(-step, 0);
            case RIGHT -> nudge(step, 0);
            case UP -> nudge(0, step);
            case DOWN -> nudge(0, -step);
            case ESCAPE -> escape();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void nudge(double right, double up) {
        shown.map(PadPicture::point)
                .filter(at -> !Double.isNaN(at[0]) && !Double.isNaN(at[1]))
                .ifPresent(at -> model.set(at[0] + right, at[1] + up));
    }

    private void escape() {
        if (dragging) {
            dragging = false;
            model.cancel();
            model.end();
        } else {
            MapKeys.returnFrom(this);
        }
    }

    private double[] unit(double x, double y) {
        double factor = factor();
        var view = shown.orElseThrow().view();
        return new double[] {view.toX(x / factor), view.toY(y / factor)};
    }

    private boolean isInside(double x, double y) {
        double factor = factor();
        return shown.filter(picture -> picture.frame().grow(8).contains(x / factor, y / factor))
                .isPresent();
    }

    private Optional<double[]> place(double x, double y) {
        double factor = factor();
        boolean inside = shown.filter(picture -> picture.frame().contains(x / factor, y / factor))
                .isPresent();
        setCursor(inside ? Cursor.CROSSHAIR : Cursor.DEFAULT);
        return inside ? Optional.of(unit(x, y)) : Optional.empty();
    }

    /// @param picture makes the picture for a box
    void show(Optional<Function<Box, PadPicture>> picture, boolean isStrip, Palette palette) {
        making = picture;
        if (strip != isStrip) {
            strip = isStrip;
            requestLayout();
        }
        if (colours != palette) {
            colours = palette;
            painter = new Painter(palette);
        }
        repaint();
    }

    /// Whether a hand is on the point.
    boolean isHeld() {
        return dragging;
    }

    /// What is shown, in the pixels of a figure.
    Optional<PadPicture> picture() {
        return shown;
    }

    @Override
    protected double computePrefHeight(double width) {
        return (strip ? STRIP : grows ? LEAST : SQUARE) * factor();
    }

    @Override
    protected void paint(Surface surface, Box room) {
        Box box = strip ? Box.size(room.width(), Math.min(room.height(), STRIP)) : room;
        shown = making.map(make -> make.apply(box));
        shown.ifPresent(picture -> {
            painter.paintLayers(picture.layers(), picture.view(), surface);
            painter.paintDecorations(picture.decorations(), picture.view(), surface);
        });
    }
}
