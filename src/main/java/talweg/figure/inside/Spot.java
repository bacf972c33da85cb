package talweg.figure.inside;

import talweg.figure.Viewport;

/// A point or a vector of the plane that is seen: the first two coordinates; a function of one variable is drawn along
/// the axis.
record Spot(double x, double y) {
    /// The first two of `numbers`.
    static Spot of(double[] numbers) {
        return of(numbers, 0, numbers.length);
    }

    /// The first two of the `dimension` numbers from `place` on.
    static Spot of(double[] numbers, int place, int dimension) {
        return new Spot(numbers[place], dimension > 1 ? numbers[place + 1] : 0);
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
