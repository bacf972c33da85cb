package talweg.desktop.map;

import talweg.figure.Viewport;

/// What a pointer does on the map, as a state machine without a toolkit: a click puts the start down, dragging the
/// start moves it, dragging the ground pans, the wheel zooms about the pointer, a long press holds the probe.
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

        /// A click beside the start.
        void click(double px, double py);

        /// A press that lasted.
        void pin(double px, double py);
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
    boolean reachesStart(double px, double py, double reach) {
        Viewport view = target.viewport();
        double awayX = view.toPixelX(target.startX()) - px;
        double awayY = view.toPixelY(target.startY()) - py;
        return Math.hypot(awayX, awayY) <= reach && !target.isThing(px, py);
    }

    /// Whether something stands at this pixel that is clicked and not dragged.
    boolean isThing(double px, double py) {
        return target.isThing(px, py);
    }

    /// @param reach how near to the start takes hold of it
    void press(double px, double py, double reach) {
        holding = reachesStart(px, py, reach) ? Holding.START : Holding.GROUND;
        target.select(holding == Holding.START);
        moved = false;
        panned = false;
        pressX = lastX = px;
        pressY = lastY = py;
        originX = target.startX();
        originY = target.startY();
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

    /// Puts a dragged start back where it was.
    ///
    /// @return whether there was anything to take back
    boolean cancel() {
        Holding held = holding;
        holding = Holding.NOTHING;
        if (held == Holding.START && moved) {
            target.start(originX, originY);
        }
        return held == Holding.START;
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
        Viewport view = target.viewport();
        double x = view.toX(startX);
        double y = view.toY(startY);
        if (snap) {
            target.start(
                    Snap.toGrid(x, Snap.powerOfTen(GRID / view.pixelsPerX())),
                    Snap.toGrid(y, Snap.powerOfTen(GRID / view.pixelsPerY())));
        } else {
            target.start(Snap.shortest(x, 0.5 / view.pixelsPerX()), Snap.shortest(y, 0.5 / view.pixelsPerY()));
        }
    }
}
