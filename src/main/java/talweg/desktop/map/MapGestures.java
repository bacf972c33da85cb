package talweg.desktop.map;

import java.util.Optional;
import talweg.figure.Viewport;
import talweg.session.Point;

/// What a pointer does on the map, as a state machine without a toolkit: a click puts the start down, dragging the
/// start moves it, dragging the ground pans, the wheel zooms about the pointer.
final class MapGestures {
    /// Up to this many pixels between press and release it was a click.
    static final double CLICK = 4;

    /// So near to the start a press takes hold of it, in pixels.
    static final double REACH = 22;

    /// With Alt the start moves at this part of the pointer's speed.
    private static final double SLOW = 0.1;

    /// What the gestures change.
    interface Target {
        /// What is seen now.
        Viewport viewport();

        /// Where the runs start; of a function of more variables, its two coordinates in the plane.
        Optional<Point> start();

        /// The view was moved or zoomed.
        void see(Viewport viewport);

        /// The start was put or dragged to a point.
        void start(double x, double y);
    }

    private enum Holding {
        NOTHING,
        GROUND,
        START
    }

    private final Target target;
    private Holding holding = Holding.NOTHING;
    private boolean moved;
    private boolean panned;
    private double pressX;
    private double pressY;
    private double lastX;
    private double lastY;
    private double startX;
    private double startY;
    private double originX;
    private double originY;

    MapGestures(Target target) {
        this.target = target;
    }

    /// Whether the start is being dragged.
    boolean dragsStart() {
        return holding == Holding.START;
    }

    /// Whether a press at this pixel would take hold of the start.
    boolean reachesStart(double px, double py) {
        Viewport view = target.viewport();
        return target.start()
                .filter(p -> Math.hypot(view.toPixelX(p.coordinate(0)) - px, view.toPixelY(ordinate(p)) - py) <= REACH)
                .isPresent();
    }

    void press(double px, double py) {
        holding = reachesStart(px, py) ? Holding.START : Holding.GROUND;
        moved = false;
        panned = false;
        pressX = lastX = px;
        pressY = lastY = py;
        target.start().ifPresent(p -> {
            originX = p.coordinate(0);
            originY = ordinate(p);
        });
        startX = target.viewport().toPixelX(originX);
        startY = target.viewport().toPixelY(originY);
    }

    void drag(double px, double py, boolean snap, boolean slow) {
        moved |= Math.hypot(px - pressX, py - pressY) > CLICK;
        double dx = px - lastX;
        double dy = py - lastY;
        lastX = px;
        lastY = py;
        switch (holding) {
            case NOTHING -> {}
            case GROUND -> pan(px, py, dx, dy);
            case START -> moveStart(dx * (slow ? SLOW : 1), dy * (slow ? SLOW : 1), snap);
        }
    }

    void release(double px, double py) {
        Holding held = holding;
        holding = Holding.NOTHING;
        if (held == Holding.GROUND && !moved) {
            put(px, py);
        }
    }

    /// Puts a dragged start back where it was.
    void cancel() {
        if (holding == Holding.START) {
            target.start(originX, originY);
        }
        holding = Holding.NOTHING;
    }

    void zoom(double factor, double px, double py) {
        target.see(target.viewport().zoom(factor, px, py));
    }

    void scroll(double dx, double dy) {
        target.see(target.viewport().pan(dx, dy));
    }

    private void pan(double px, double py, double dx, double dy) {
        if (!moved) {
            return;
        }
        // The first few pixels only decided that this is no click; they are part of the way.
        target.see(target.viewport().pan(panned ? dx : px - pressX, panned ? dy : py - pressY));
        panned = true;
    }

    private void moveStart(double dx, double dy, boolean snap) {
        startX += dx;
        startY += dy;
        if (!moved) {
            return;
        }
        if (snap) {
            Viewport view = target.viewport();
            target.start(Snap.toGrid(view.toX(startX), gridSpacing()), Snap.toGrid(view.toY(startY), gridSpacing()));
        } else {
            put(startX, startY);
        }
    }

    private void put(double px, double py) {
        Viewport view = target.viewport();
        target.start(
                Snap.shortest(view.toX(px), 0.5 / view.pixelsPerX()),
                Snap.shortest(view.toY(py), 0.5 / view.pixelsPerY()));
    }

    /// The largest power of ten that spans no more than a hundred pixels.
    private double gridSpacing() {
        double units = 100 / target.viewport().pixelsPerX();
        return Math.pow(10, Math.floor(Math.log10(units)));
    }

    private static double ordinate(Point p) {
        return p.dimension() > 1 ? p.coordinate(1) : 0;
    }
}
