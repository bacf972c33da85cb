package talweg.desktop.map;

import java.util.Optional;
import talweg.figure.Viewport;
import talweg.figure.instrument.Handle;

/// What a pointer does on the map, as a state machine without a toolkit: a click puts the start down, dragging the
/// start or a handle moves it, dragging the ground pans, the wheel zooms about the pointer, a long press holds the
/// probe.
final class MapGestures {
    /// Up to this many pixels between press and release it was a click.
    static final double CLICK = 4;

    /// So near to the start a press of a mouse takes hold of it, in pixels.
    static final double REACH = 22;

    /// A finger is broader.
    static final double FINGER = 32;

    /// With Alt the start moves at this part of the pointer's speed.
    private static final double SLOW = 0.1;

    /// Pixels that the grid that the start snaps to spans at most.
    private static final double GRID = 100;

    /// What the gestures change.
    interface Target {
        /// What is seen now.
        Viewport viewport();

        /// Where the runs start, in the plane.
        double startX();

        /// Where the runs start, in the plane.
        double startY();

        /// The view was moved or zoomed.
        void see(Viewport viewport);

        /// The start was dragged to a point.
        void start(double x, double y);

        /// The start was taken hold of, or something else was.
        void select(boolean start);

        /// Whether something stands at a pixel that is clicked and not dragged.
        boolean isThing(double px, double py);

        /// The handle at a pixel, at most so far away; empty if there is none.
        Optional<Handle> handle(double px, double py, double reach);

        /// A handle was dragged to a point.
        void carry(Handle handle, double x, double y);

        /// A click beside the start.
        void click(double px, double py);

        /// A press that lasted.
        void pin(double px, double py);
    }

    private enum Holding {
        NOTHING,
        GROUND,
        START,
        HANDLE
    }

    private final Target target;
    private Holding holding = Holding.NOTHING;
    private Handle handle;
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

    /// Whether the start or a handle is being dragged.
    boolean dragsThing() {
        return holding == Holding.START || holding == Holding.HANDLE;
    }

    /// Whether a press at this pixel would take hold of something that is dragged.
    boolean reaches(double px, double py, double reach) {
        return handle(px, py, reach).isPresent() || reachesStart(px, py, reach);
    }

    /// Whether a press at this pixel would take hold of the start.
    private boolean reachesStart(double px, double py, double reach) {
        return away(target.startX(), target.startY(), px, py) <= reach && !target.isThing(px, py);
    }

    /// A handle, unless the start is nearer.
    private Optional<Handle> handle(double px, double py, double reach) {
        return target.handle(px, py, reach)
                .filter(one -> away(one.x(), one.y(), px, py) <= away(target.startX(), target.startY(), px, py));
    }

    private double away(double x, double y, double px, double py) {
        Viewport view = target.viewport();
        return Math.hypot(view.toPixelX(x) - px, view.toPixelY(y) - py);
    }

    /// Whether something stands at this pixel that is clicked and not dragged.
    boolean isThing(double px, double py) {
        return target.isThing(px, py);
    }

    /// @param reach how near to the start takes hold of it
    void press(double px, double py, double reach) {
        handle = handle(px, py, reach).orElse(null);
        holding = handle != null ? Holding.HANDLE : reachesStart(px, py, reach) ? Holding.START : Holding.GROUND;
        target.select(holding == Holding.START);
        moved = false;
        panned = false;
        pressX = lastX = px;
        pressY = lastY = py;
        originX = handle != null ? handle.x() : target.startX();
        originY = handle != null ? handle.y() : target.startY();
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
            case START, HANDLE -> move(dx * (slow ? SLOW : 1), dy * (slow ? SLOW : 1), snap);
        }
    }

    void release(double px, double py) {
        Holding held = holding;
        holding = Holding.NOTHING;
        if (held == Holding.GROUND && !moved) {
            target.click(px, py);
        }
    }

    /// The button, or the finger, has been down for a while.
    void lingers() {
        if (holding == Holding.GROUND && !moved) {
            holding = Holding.NOTHING;
            target.pin(pressX, pressY);
        }
    }

    /// Puts what is dragged back where it was.
    ///
    /// @return whether there was anything to take back
    boolean cancel() {
        Holding held = holding;
        holding = Holding.NOTHING;
        boolean thing = held == Holding.START || held == Holding.HANDLE;
        if (thing && moved) {
            put(originX, originY);
        }
        return thing;
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

    private void move(double dx, double dy, boolean snap) {
        startX += dx;
        startY += dy;
        if (!moved) {
            return;
        }
        Viewport view = target.viewport();
        double x = view.toX(startX);
        double y = view.toY(startY);
        if (snap) {
            put(
                    Snap.toGrid(x, Snap.powerOfTen(GRID / view.pixelsPerX())),
                    Snap.toGrid(y, Snap.powerOfTen(GRID / view.pixelsPerY())));
        } else {
            put(Snap.shortest(x, 0.5 / view.pixelsPerX()), Snap.shortest(y, 0.5 / view.pixelsPerY()));
        }
    }

    private void put(double x, double y) {
        if (handle != null) {
            target.carry(handle, x, y);
        } else {
            target.start(x, y);
        }
    }
}
