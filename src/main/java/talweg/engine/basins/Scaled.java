package talweg.engine.basins;

import talweg.function.Domain;

/// Distances in widths of a domain, axis by axis, so that nothing depends on the units of x and y.
record Scaled(double perX, double perY) {
    static Scaled by(Domain domain) {
        return new Scaled(
                1 / positive(domain.axis(0).width()),
                1 / positive(domain.axis(1).width()));
    }

    private static double positive(double width) {
        return width > 0 ? width : 1;
    }

    double distance(double x, double y, double toX, double toY) {
        return Math.hypot((x - toX) * perX, (y - toY) * perY);
    }

    /// The length of a step.
    double length(double dx, double dy) {
        return Math.hypot(dx * perX, dy * perY);
    }
}
