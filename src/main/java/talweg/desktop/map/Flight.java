package talweg.desktop.map;

import talweg.figure.Viewport;

/// The way from one view to another, slow at both ends. All of it zooms about one point, so that nothing swings.
///
/// @param from where it begins
/// @param to where it ends, on the same frame
record Flight(Viewport from, Viewport to) {
    /// How long it takes.
    static final double SECONDS = 0.24;

    /// The view after `part` of the time, in [0, 1].
    Viewport at(double part) {
        if (part >= 1) {
            return to;
        }
        double eased = part * part * (3 - 2 * part);
        double perX = between(from.pixelsPerX(), to.pixelsPerX(), eased);
        double perY = between(from.pixelsPerY(), to.pixelsPerY(), eased);
        double wayX = way(from.pixelsPerX(), to.pixelsPerX(), perX, eased);
        double wayY = way(from.pixelsPerY(), to.pixelsPerY(), perY, eased);
        return new Viewport(
                to.frame(),
                from.centerX() + wayX * (to.centerX() - from.centerX()),
                from.centerY() + wayY * (to.centerY() - from.centerY()),
                perX,
                perY);
    }

    private static double between(double scale, double other, double part) {
        return scale * Math.pow(other / scale, part);
    }

    /// How much of the way the middle has gone at a scale: what leaves a point of the plane under its pixel.
    private static double way(double scale, double other, double now, double part) {
        double whole = 1 / other - 1 / scale;
        // Between scales that are nearly the same the quotient is only rounding.
        return Math.abs(other / scale - 1) < 1e-6 ? part : (1 / now - 1 / scale) / whole;
    }
}
