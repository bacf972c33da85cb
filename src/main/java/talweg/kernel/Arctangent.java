package talweg.kernel;

import talweg.function.Workspace;

/// atan and atan2 within 2 ulp.
///
/// With a = min(|y|, |x|) and b = max(|y|, |x|) the angle is that of a/b ≤ 1, or π/2 less that. If a/b exceeds
/// tan(π/8), the plane is turned by π/4, so that what remains is u = (a − s·b)/(b + s·a) with s = 0 or 1, |u| ≤
/// tan(π/8), and a polynomial in u² (Chebyshev interpolation, error 2e-18). Which of these holds is decided by numbers
/// 0 and 1 instead of branches, for the sake of the vectorized loops. atan t is the angle of (1, t).
///
/// |t| ≥ 1e15, and the points on the axes or of extreme size, go to [StrictMath].
final class Arctangent {
    private static final long LIMIT = 1_000_000_000_000_000L;
    private static final double TAN_EIGHTH = 0.41421356237309503;
    private static final double QUARTER_PI = 0.7853981633974483;
    private static final double QUARTER_PI_LOW = 3.061616997868383e-17;

    /// Sizes between which products and quotients of two coordinates neither overflow nor lose digits.
    private static final double SMALL = 1e-100;

    private static final double LARGE = 1e100;

    private Arctangent() {}

    static double atan(double t) {
        double size = Math.abs(t);
        if (!(size < LIMIT)) {
            return StrictMath.atan(t);
        }
        return Math.signum(t) * angle(size, 1, arc(tangent(size, 1)));
    }

    static double atan2(double y, double x) {
        double up = Math.abs(y);
        double along = Math.abs(x);
        if (rare(up, along)) {
            return StrictMath.atan2(y, x);
        }
        return turned(y, x, angle(up, along, arc(tangent(up, along))));
    }

    /// atan, lane by lane; `in` and `out` are different arrays.
    static void atan(double[] in, double[] out, int lanes, Workspace scratch) {
        double[] arc = scratch.register(0);
        tangents(in, out, lanes);
        arcs(out, arc, lanes);
        angles(in, arc, out, lanes);
        if (Rare.beyond(in, lanes, LIMIT)) {
            for (int i = 0; i < lanes; i++) {
                out[i] = Math.abs(in[i]) >= LIMIT ? StrictMath.atan(in[i]) : out[i];
            }
        }
    }

    /// atan2, lane by lane; `out` is another array than `y` and `x`.
    static void atan2(double[] y, double[] x, double[] out, int lanes, Workspace scratch) {
        double[] arc = scratch.register(0);
        tangents(y, x, out, lanes);
        arcs(out, arc, lanes);
        angles(y, x, arc, out, lanes);
        turn(y, x, out, lanes);
        for (int i = 0; i < lanes; i++) {
            if (rare(Math.abs(y[i]), Math.abs(x[i]))) {
                out[i] = StrictMath.atan2(y[i], x[i]);
            }
        }
    }

    private static boolean rare(double up, double along) {
        return !(up > SMALL && up < LARGE && along > SMALL && along < LARGE);
    }

    /// 1 if the plane is turned by π/4, else 0.
    private static double turn(double a, double b) {
        return Math.max(Math.signum(a - TAN_EIGHTH * b), 0.0);
    }

    /// u, for up, along ≥ 0.
    private static double tangent(double up, double along) {
        double a = Math.min(up, along);
        double b = Math.max(up, along);
        double s = turn(a, b);
        return (a - s * b) / (b + s * a);
    }

    /// atan u for |u| ≤ tan(π/8).
    private static double arc(double u) {
        double z = u * u;
        double p = -0.019162065212984043;
        p = p * z + 0.03921954950592892;
        p = p * z - 0.0508503038794087;
        p = p * z + 0.058580687368012425;
        p = p * z - 0.0666450221335991;
        p = p * z + 0.07692182534952383;
        p = p * z - 0.09090904549877533;
        p = p * z + 0.11111111014560839;
        p = p * z - 0.1428571428465789;
        p = p * z + 0.1999999999999548;
        p = p * z - 0.3333333333333333;
        return u + u * (z * p);
    }

    /// The angle of the point (along, up) in the first quadrant, given atan u.
    private static double angle(double up, double along, double arc) {
        double s = turn(Math.min(up, along), Math.max(up, along));
        double steep = Math.max(Math.signum(up - along), 0.0);
        double sense = 1 - 2 * steep;
        // A multiple of π/4: 0, 1 or 2 of them.
        double quarters = 2 * steep + sense * s;
        return quarters * QUARTER_PI + (sense * arc + quarters * QUARTER_PI_LOW);
    }

    /// The angle of the point (x, y), given that of (|x|, |y|).
    private static double turned(double y, double x, double angle) {
        double left = Math.max(-Math.signum(x), 0.0);
        double sense = 1 - 2 * left;
        return Math.signum(y) * (4 * left * QUARTER_PI + (sense * angle + 4 * left * QUARTER_PI_LOW));
    }

    private static void arcs(double[] u, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = arc(u[i]);
        }
    }

    private static void tangents(double[] y, double[] x, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = tangent(Math.abs(y[i]), Math.abs(x[i]));
        }
    }

    private static void angles(double[] y, double[] x, double[] arc, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = angle(Math.abs(y[i]), Math.abs(x[i]), arc[i]);
        }
    }

    private static void turn(double[] y, double[] x, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = turned(y[i], x[i], out[i]);
        }
    }

    private static void tangents(double[] in, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = tangent(Math.abs(in[i]), 1);
        }
    }

    private static void angles(double[] in, double[] arc, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = Math.signum(in[i]) * angle(Math.abs(in[i]), 1, arc[i]);
        }
    }
}
