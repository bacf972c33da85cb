package talweg.figure;

/// The sides of a box as one way, in pixels: clockwise from the corner at the top left.
final class Border {
    private Border() {}

    /// The x of the point `way` pixels along; any number of rounds.
    static double x(Box box, double way) {
        double rest = round(box, way);
        if (rest < box.width()) {
            return box.x() + rest;
        }
        if (rest < box.width() + box.height()) {
            return box.right();
        }
        return Math.max(box.x(), box.right() - (rest - box.width() - box.height()));
    }

    /// The y of the point `way` pixels along.
    static double y(Box box, double way) {
        double rest = round(box, way);
        if (rest < box.width()) {
            return box.y();
        }
        if (rest < box.width() + box.height()) {
            return box.y() + rest - box.width();
        }
        return Math.min(box.bottom(), box.bottom() - (rest - 2 * box.width() - box.height()));
    }

    /// How far along the straight line from the middle to a point crosses the border.
    static double exit(Box box, double px, double py) {
        double dx = px - box.centerX();
        double dy = py - box.centerY();
        double across = box.width() / 2 / Math.abs(dx);
        double down = box.height() / 2 / Math.abs(dy);
        double scale = Math.min(across, down);
        double x = dx * scale + box.width() / 2;
        double y = dy * scale + box.height() / 2;
        if (down < across) {
            return dy < 0 ? x : 2 * box.width() + box.height() - x;
        }
        return dx > 0 ? box.width() + y : 2 * (box.width() + box.height()) - y;
    }

    private static double round(Box box, double way) {
        double length = Math.max(1, 2 * (box.width() + box.height()));
        return ((way % length) + length) % length;
    }
}
