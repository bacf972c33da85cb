package talweg.kernel;

import talweg.function.Workspace;

/// e^t within 0.7 ulp for every t, and e^t − 1.
///
/// For |t| < 708: t = k·ln 2 + r with whole k and |r| ≤ ln 2 / 2 (Cody and Waite, 1980: ln 2 in two parts, the first of
/// 40
/// bits, so that its product with k is exact), e^r = 1 + r + r²·q(r) with q of degree 9 (Chebyshev interpolation, error
/// 1.2e-17), times 2^k, put together from its bits. Elsewhere the result may be subnormal, infinite or NaN, and
/// [StrictMath] has the word.
final class Exponential {
    private static final long LIMIT = 708;
    private static final double INVERSE_LN2 = 1.4426950408889634;
    private static final double LN2_HIGH = 0x1.62e42fefa2p-1;
    private static final double LN2_LOW = 0x1.9ef35793c7673p-41;

    private Exponential() {}

    static double exp(double t) {
        return Math.abs(t) < LIMIT ? mantissa(t) * Double.longBitsToDouble(power(t)) : StrictMath.exp(t);
    }

    /// e^(t + tail) for |t| < 708 and a tail below the last bits of t.
    static double exp(double t, double tail) {
        return mantissa(t, tail) * Double.longBitsToDouble(power(t));
    }

    /// The same for a block of lanes; where |t| is larger this gives nonsense.
    static void exp(double[] in, double[] tail, double[] out, int lanes, Workspace scratch) {
        long[] bits = scratch.bits();
        mantissas(in, tail, out, lanes);
        powers(in, bits, lanes);
        scale(bits, out, lanes);
    }

    /// e^t, lane by lane; `in` and `out` are different arrays.
    static void exp(double[] in, double[] out, int lanes, Workspace scratch) {
        long[] bits = scratch.bits();
        mantissas(in, out, lanes);
        powers(in, bits, lanes);
        scale(bits, out, lanes);
        if (Rare.beyond(in, lanes, LIMIT)) {
            rare(in, out, lanes);
        }
    }

    /// e^t − 1 within 1 ulp for |t| < 708.
    static double expm1(double t) {
        return expm1(Double.longBitsToDouble(power(t)), rest(t), curve(t));
    }

    /// e^t − 1 of a block of lanes with |t| < 708, in registers 2 and 3 of the scratch; what else there is in the
    /// block gives nonsense.
    static void expm1(double[] in, double[] out, int lanes, Workspace scratch) {
        long[] bits = scratch.bits();
        rests(in, scratch.register(2), lanes);
        curves(in, scratch.register(3), lanes);
        powers(in, bits, lanes);
        fromBits(bits, out, lanes);
        expm1s(scratch.register(2), scratch.register(3), out, lanes);
    }

    /// e^t/2 for t ≥ 0, which is finite a little longer than e^t.
    static double half(double t) {
        double quarter = Double.longBitsToDouble(power(t) - (2L << 52));
        return t < LIMIT + 3 ? 2 * (mantissa(t) * quarter) : t * Double.POSITIVE_INFINITY;
    }

    /// r, rounded.
    private static double rest(double t) {
        double k = Math.rint(t * INVERSE_LN2);
        return (t - k * LN2_HIGH) - k * LN2_LOW;
    }

    /// e^r − 1 − [#rest], with what r lost to rounding.
    private static double curve(double t) {
        double k = Math.rint(t * INVERSE_LN2);
        double head = t - k * LN2_HIGH;
        double low = k * LN2_LOW;
        double r = head - low;
        return r * r * q(r) + ((head - r) - low);
    }

    /// e^r, between √½ and √2.
    private static double mantissa(double t) {
        return mantissa(t, 0);
    }

    private static double mantissa(double t, double tail) {
        double k = Math.rint(t * INVERSE_LN2);
        double head = t - k * LN2_HIGH;
        double low = k * LN2_LOW - tail;
        double r = head - low;
        double sum = 1 + r;
        return sum + (((1 - sum) + r) + (r * r * q(r) + ((head - r) - low)));
    }

    private static double q(double r) {
        double q = 2.5100424157005067e-08;
        q = q * r + 2.7620138719733994e-07;
        q = q * r + 2.7557268378684192e-06;
        q = q * r + 2.480152119021773e-05;
        q = q * r + 0.00019841269863105968;
        q = q * r + 0.0013888888917281794;
        q = q * r + 0.008333333333330051;
        q = q * r + 0.04166666666662399;
        q = q * r + 0.16666666666666669;
        return q * r + 0.5000000000000001;
    }

    /// p·(1 + r + curve) − 1 with little rounding before the last addition: |p − 1| ≥ |p·r| unless p = 1.
    private static double expm1(double p, double r, double curve) {
        double most = p - 1;
        double next = p * r;
        double sum = most + next;
        return sum + (((most - sum) + next) + p * curve);
    }

    /// The bits of 2^k.
    private static long power(double t) {
        return ((long) Math.rint(t * INVERSE_LN2) + 1023) << 52;
    }

    private static void mantissas(double[] in, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = mantissa(in[i]);
        }
    }

    private static void mantissas(double[] in, double[] tail, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = mantissa(in[i], tail[i]);
        }
    }

    private static void powers(double[] in, long[] bits, int lanes) {
        for (int i = 0; i < lanes; i++) {
            bits[i] = power(in[i]);
        }
    }

    private static void rests(double[] in, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = rest(in[i]);
        }
    }

    private static void curves(double[] in, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = curve(in[i]);
        }
    }

    private static void fromBits(long[] bits, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = Double.longBitsToDouble(bits[i]);
        }
    }

    private static void expm1s(double[] r, double[] curve, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = expm1(out[i], r[i], curve[i]);
        }
    }

    private static void scale(long[] bits, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = out[i] * Double.longBitsToDouble(bits[i]);
        }
    }

    private static void rare(double[] in, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            if (Math.abs(in[i]) >= LIMIT) {
                out[i] = StrictMath.exp(in[i]);
            }
        }
    }
}
