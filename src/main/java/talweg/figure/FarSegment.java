package talweg.figure;

import talweg.function.Domain;
import talweg.function.Domain.Range;

/// A straight segment with an end so far away that its pixels no longer tell where it crosses the view, as a diverging
/// run has them. Cut in the plane, each axis measured by its own power of two, so that nothing overflows. The crossings
/// come from the determinant x₀y₁ − x₁y₀ without cancellation (Kahan; error bound by Jeannerod, Louvet and Muller,
/// 2013):
/// they are as exact as the ends are.
final class FarSegment {
    private final Range xs;
    private final Range ys;
    private final double scaleX;
    private final double scaleY;
    private final double dx;
    private final double dy;
    private final double determinant;

    /// The segment from (x₀, y₀) to (x₁, y₁), finite and not beside `box`, a rectangle of the plane.
    FarSegment(double x0, double y0, double x1, double y1, Domain box) {
        xs = box.axis(0);
        ys = box.axis(1);
        scaleX = scale(x0, x1);
        scaleY = scale(y0, y1);
        dx = x1 * scaleX - x0 * scaleX;
        dy = y1 * scaleY - y0 * scaleY;
        determinant = difference(x0 * scaleX, y1 * scaleY, x1 * scaleX, y0 * scaleY);
    }

    private static double scale(double a, double b) {
        return Math.scalb(1.0, -Math.max(0, Math.getExponent(Math.max(Math.abs(a), Math.abs(b)))));
    }

    /// a·b − c·d to one and a half units in the last place.
    private static double difference(double a, double b, double c, double d) {
        double product = c * d;
        double error = Math.fma(-c, d, product);
        return Math.fma(a, b, -product) + error;
    }

    /// Where the segment comes into the box as one walks from its end (x, y): that end if it is inside; `null` if the
    /// segment passes the box.
    double[] entry(double x, double y) {
        if (xs.contains(x) && ys.contains(y)) {
            return new double[] {x, y};
        }
        double crossedY = y < ys.low() ? ys.low() : ys.high();
        if (!ys.contains(y) && xs.contains(xAt(crossedY))) {
            return new double[] {xAt(crossedY), crossedY};
        }
        double crossedX = x < xs.low() ? xs.low() : xs.high();
        return !xs.contains(x) && ys.contains(yAt(crossedX)) ? new double[] {crossedX, yAt(crossedX)} : null;
    }

    /// Whether both ends are on the same side of the range, outside.
    static boolean isBeside(Range range, double a, double b) {
        return a < range.low() && b < range.low() || a > range.high() && b > range.high();
    }

    private double xAt(double y) {
        return Math.fma(dx, y * scaleY, determinant) / dy / scaleX;
    }

    private double yAt(double x) {
        return Math.fma(dy, x * scaleX, -determinant) / dx / scaleY;
    }
}
