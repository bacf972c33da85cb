package talweg.figure.inside;

import talweg.figure.Viewport;

/// A point or a vector of the plane that is seen; a function of one variable is drawn along the axis.
record Spot(double x, double y) {
    /// From two numbers.
    static Spot of(double[] pair) {
        return new Spot(pair[0], pair[1]);
    }

    Spot plus(double factor, Spot other) {
        return new Spot(x + factor * other.x, y + factor * other.y);
    }

    Spot minus(Spot other) {
        return new Spot(x - other.x, y - other.y);
    }

    double times(Spot other) {
        return x * other.x + y * other.y;
    }

    boolean isFinite() {
        return Double.isFinite(x) && Double.isFinite(y);
    }

    boolean isZero() {
        return x == 0 && y == 0;
    }

    /// The point this many pixels to the right and up.
    Spot moved(double right, double up, Viewport view) {
        return new Spot(x + right / view.pixelsPerX(), y + up / view.pixelsPerY());
    }
}
