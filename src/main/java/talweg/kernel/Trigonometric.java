package talweg.kernel;

import talweg.function.Workspace;

/// sin, cos and tan within 2 ulp for every t.
///
/// For |t| < 100 000: t = k·π/2 + r with whole k and |r| ≤ π/4, π/2 in three parts (Cody and Waite, 1980), the first
/// two
/// of 36 bits, so that their products with k are exact and r keeps full relative accuracy even beside a multiple of
/// π/2. sin r and cos r are polynomials in r² (Chebyshev interpolation, errors below 2e-17); both are computed, and
/// k mod 4 takes one of them with a sign by multiplying with 0, 1 or −1, since a loop with a choice in it is not
/// vectorized. Elsewhere [StrictMath] reduces with as many digits of π as it takes.
final class Trigonometric {
    private static final long LIMIT = 100_000;
    private static final double TWO_OVER_PI = 0.6366197723675814;
    private static final double HALF_PI_1 = 0x1.921fb5444p+0;
    private static final double HALF_PI_2 = 0x1.68c234c4cp-39;
    private static final double HALF_PI_3 = 0x1.98a2e03707345p-77;

    private Trigonometric() {}

    static double sin(double t) {
        if (!(Math.abs(t) < LIMIT)) {
            return StrictMath.sin(t);
        }
        double r = rest(t);
        return sin(t, sine(r), cosine(r));
    }

    static double cos(double t) {
        if (!(Math.abs(t) < LIMIT)) {
            return StrictMath.cos(t);
        }
        double r = rest(t);
        return cos(t, sine(r), cosine(r));
    }

    static double tan(double t) {
        if (!(Math.abs(t) < LIMIT)) {
            return StrictMath.tan(t);
        }
        double r = rest(t);
        double tail = tail(t);
        double sine = sine(r, tail);
        double cosine = cosine(r, tail);
        return sin(t, sine, cosine) / cos(t, sine, cosine);
    }

    /// sin, lane by lane; `in` and `out` are different arrays.
    static void sin(double[] in, double[] out, int lanes, Workspace scratch) {
        sinesAndCosines(in, lanes, scratch);
        finishSin(in, out, lanes, scratch);
    }

    /// cos, lane by lane; `in` and `out` are different arrays.
    static void cos(double[] in, double[] out, int lanes, Workspace scratch) {
        sinesAndCosines(in, lanes, scratch);
        finishCos(in, out, lanes, scratch);
    }

    /// Both, for little more than the price of one; all arrays are different.
    static void sinCos(double[] in, double[] sin, double[] cos, int lanes, Workspace scratch) {
        sinesAndCosines(in, lanes, scratch);
        finishSin(in, sin, lanes, scratch);
        finishCos(in, cos, lanes, scratch);
    }

    private static void finishSin(double[] in, double[] out, int lanes, Workspace scratch) {
        chooseSin(in, scratch.register(0), scratch.register(1), out, lanes);
        if (Rare.beyond(in, lanes, LIMIT)) {
            for (int i = 0; i < lanes; i++) {
                out[i] = Math.abs(in[i]) >= LIMIT ? StrictMath.sin(in[i]) : out[i];
            }
        }
    }

    private static void finishCos(double[] in, double[] out, int lanes, Workspace scratch) {
        chooseCos(in, scratch.register(0), scratch.register(1), out, lanes);
        if (Rare.beyond(in, lanes, LIMIT)) {
            for (int i = 0; i < lanes; i++) {
                out[i] = Math.abs(in[i]) >= LIMIT ? StrictMath.cos(in[i]) : out[i];
            }
        }
    }

    /// tan, lane by lane; `in` and `out` are different arrays.
    static void tan(double[] in, double[] out, int lanes, Workspace scratch) {
        double[] sine = scratch.register(0);
        double[] cosine = scratch.register(1);
        double[] r = scratch.register(2);
        double[] tail = scratch.register(3);
        rests(in, r, lanes);
        tails(in, tail, lanes);
        sines(r, tail, sine, lanes);
        cosines(r, tail, cosine, lanes);
        chooseSin(in, sine, cosine, out, lanes);
        chooseCos(in, sine, cosine, r, lanes);
        quotients(out, r, lanes);
        if (Rare.beyond(in, lanes, LIMIT)) {
            for (int i = 0; i < lanes; i++) {
                out[i] = Math.abs(in[i]) >= LIMIT ? StrictMath.tan(in[i]) : out[i];
            }
        }
    }

    /// sin r into register 0 and cos r into register 1.
    private static void sinesAndCosines(double[] in, int lanes, Workspace scratch) {
        double[] r = scratch.register(2);
        rests(in, r, lanes);
        sines(r, scratch.register(0), lanes);
        cosines(r, scratch.register(1), lanes);
    }

    private static double turns(double t) {
        // Adding 0 turns a −0 into 0, without which sin(−0) would lose its sign below.
        return Math.rint(t * TWO_OVER_PI) + 0.0;
    }

    private static double rest(double t) {
        double k = turns(t);
        double a = t - k * HALF_PI_1;
        double b = k * HALF_PI_2;
        double high = a - b;
        double low = (a - high) - b;
        return high - (k * HALF_PI_3 - low);
    }

    /// What [#rest] lost to rounding, with the sign turned.
    private static double tail(double t) {
        double k = turns(t);
        double a = t - k * HALF_PI_1;
        double b = k * HALF_PI_2;
        double high = a - b;
        double low = (a - high) - b;
        double small = k * HALF_PI_3 - low;
        return small - (high - (high - small));
    }

    private static double sine(double r) {
        return sine(r, 0);
    }

    private static double cosine(double r) {
        return cosine(r, 0);
    }

    /// sin(r − tail) for a tail below the last bit of r.
    private static double sine(double r, double tail) {
        double z = r * r;
        double p = 1.5917988944318716e-10;
        p = p * z - 2.5051129895962807e-08;
        p = p * z + 2.7557316093196066e-06;
        p = p * z - 0.00019841269836740527;
        p = p * z + 0.008333333333330936;
        p = p * z - 0.16666666666666666;
        // The added 0 keeps the sign of r = −0.
        return r + (r * (z * p + 0.0) - tail);
    }

    private static double cosine(double r, double tail) {
        double z = r * r;
        double p = -1.1382544623404291e-11;
        p = p * z + 2.087614504910828e-09;
        p = p * z - 2.7557317265876615e-07;
        p = p * z + 2.48015872987544e-05;
        p = p * z - 0.0013888888888887389;
        p = p * z + 0.041666666666666664;
        double half = 0.5 * z;
        double most = 1 - half;
        return most + (((1 - most) - half) + (z * z * p + r * tail));
    }

    /// k mod 4, negated: 0, ±1 or ±2; never −0.
    private static double quarter(double t) {
        double k = turns(t);
        return 4 * Math.rint(0.25 * k) - k + 0.0;
    }

    private static double sin(double t, double sine, double cosine) {
        double quarter = quarter(t);
        double size = Math.abs(quarter);
        // At quarter = 0 the second term is −0, which leaves the sign of the first alone.
        return sine * (1 - size) + cosine * (quarter * (size - 2));
    }

    private static double cos(double t, double sine, double cosine) {
        double quarter = quarter(t);
        double size = Math.abs(quarter);
        return cosine * (1 - size) - sine * (quarter * (size - 2));
    }

    private static void rests(double[] in, double[] r, int lanes) {
        for (int i = 0; i < lanes; i++) {
            r[i] = rest(in[i]);
        }
    }

    private static void sines(double[] r, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = sine(r[i]);
        }
    }

    private static void cosines(double[] r, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = cosine(r[i]);
        }
    }

    private static void chooseSin(double[] in, double[] sine, double[] cosine, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = sin(in[i], sine[i], cosine[i]);
        }
    }

    private static void chooseCos(double[] in, double[] sine, double[] cosine, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = cos(in[i], sine[i], cosine[i]);
        }
    }

    private static void tails(double[] in, double[] tail, int lanes) {
        for (int i = 0; i < lanes; i++) {
            tail[i] = tail(in[i]);
        }
    }

    private static void sines(double[] r, double[] tail, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = sine(r[i], tail[i]);
        }
    }

    private static void cosines(double[] r, double[] tail, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = cosine(r[i], tail[i]);
        }
    }

    private static void quotients(double[] out, double[] divisor, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = out[i] / divisor[i];
        }
    }
}
