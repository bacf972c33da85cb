package talweg.desktop.map;

import java.util.List;
import talweg.figure.Box;

/// The corners of the map, in the order in which a readout prefers them.
enum Corner {
    BOTTOM_RIGHT,
    BOTTOM_LEFT,
    TOP_RIGHT,
    TOP_LEFT;

    /// The place of something `width` by `height` in this corner of `room`.
    Box place(Box room, double width, double height) {
        double x = switch (this) {
            case BOTTOM_RIGHT, TOP_RIGHT -> room.right() - width;
            case BOTTOM_LEFT, TOP_LEFT -> room.x();
        };
        double y = switch (this) {
            case BOTTOM_RIGHT, BOTTOM_LEFT -> room.bottom() - height;
            case TOP_RIGHT, TOP_LEFT -> room.y();
        };
        return new Box(x, y, width, height);
    }

    /// This corner as long as it is free, so that nothing jumps without need; then the first that is; then the one
    /// where least is covered.
    ///
    /// @param taken what must not be covered
    Corner next(Box room, double width, double height, List<Box> taken) {
        Corner best = this;
        long least = covered(room, width, height, taken);
        for (Corner other : values()) {
            long count = other.covered(room, width, height, taken);
            if (least > 0 && count < least) {
                best = other;
                least = count;
            }
        }
        return best;
    }

    private long covered(Box room, double width, double height, List<Box> taken) {
        Box place = place(room, width, height);
        return taken.stream().filter(place::overlaps).count();
    }
}
