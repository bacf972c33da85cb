package talweg.kernel;

import talweg.function.Workspace;

/// Logarithms. For normal positive t = 2^e·m with √½ ≤ m < √2, f = m − 1 and s = f/(2 + f):
/// ln m = 2 artanh s = f − (f²/2 − s·(f²/2 + R(s²))), the arrangement of Ng (fdlibm, 1993), with own coefficients for R
/// (Chebyshev interpolation, error 1.5e-18). ln is within 1 ulp, log10 and log2 within 2. Zero, subnormal, negative,
/// infinite and NaN arguments go to [StrictMath].
final class Logarithm {
    private static final long LEAST_NORMAL = Double.doubleToRawLongBits(Double.MIN_NORMAL);
    private static final long INFINITE = Double.doubleToRawLongBits(Double.POSITIVE_INFINITY);
    private static final long ROOT_HALF = Double.doubleToRawLongBits(0.7071067811865476);
    private static final double LN2_HIGH = 0x1.62e42fefa2p-1;
    private static final double LN2_LOW = 0x1.9ef35793c7673p-41;
    private static final double LOG10_2_HIGH = 0.30102999566361177;
    private static final double LOG10_2_LOW = 3.694239077158931e-13;
    private static final double INVERSE_LN10 = 0.4342944819032518;
    private static final double INVERSE_LN2 = 1.4426950408889634;
    private static final double INVERSE_LN2_LOW = 2.0355273740931033e-17;

    private Logarithm() {}

    static double ln(double t) {
        long bits = Double.doubleToRawLongBits(t);
        return normal(bits) ? ln(exponent(bits), mantissa(t)) : StrictMath.log(t);
    }

    static double log10(double t) {
        long bits = Double.doubleToRawLongBits(t);
        return normal(bits) ? log10(exponent(bits), ln(0, mantissa(t))) : StrictMath.log10(t);
    }

    static double log2(double t) {
        long bits = Double.doubleToRawLongBits(t);
        return normal(bits) ? log2(exponent(bits), ln(0, mantissa(t))) : rareLog2(t);
    }

    /// ln, lane by lane; `in` and `out` are different arrays.
    static void ln(double[] in, double[] out, int lanes, Workspace scratch) {
        double[] e = scratch.register(0);
        if (split(in, e, out, lanes, scratch)) {
            lnParts(e, out, lanes);
            for (int i = 0; i < lanes; i++) {
                if (!normal(Double.doubleToRawLongBits(in[i]))) {
                    out[i] = StrictMath.log(in[i]);
                }
            }
        } else {
            lnParts(e, out, lanes);
        }
    }

    /// log10, lane by lane; `in` and `out` are different arrays.
    static void log10(double[] in, double[] out, int lanes, Workspace scratch) {
        double[] e = scratch.register(0);
        boolean rare = split(in, e, out, lanes, scratch);
        lnMantissas(out, lanes);
        log10Parts(e, out, lanes);
        for (int i = 0; rare && i < lanes; i++) {
            if (!normal(Double.doubleToRawLongBits(in[i]))) {
                out[i] = StrictMath.log10(in[i]);
            }
        }
    }

    /// log2, lane by lane; `in` and `out` are different arrays.
    static void log2(double[] in, double[] out, int lanes, Workspace scratch) {
        double[] e = scratch.register(0);
        boolean rare = split(in, e, out, lanes, scratch);
        lnMantissas(out, lanes);
        log2Parts(e, out, lanes);
        for (int i = 0; rare && i < lanes; i++) {
            if (!normal(Double.doubleToRawLongBits(in[i]))) {
                out[i] = rareLog2(in[i]);
            }
        }
    }

    private static double rareLog2(double t) {
        // Subnormal numbers are made normal; the rest is 0, negative, infinite or NaN, where all logarithms
        // agree.
        return t > 0 && t < Double.MIN_NORMAL ? log2(t * 0x1p54) - 54 : StrictMath.log(t);
    }

    /// Whether these are the bits of a positive number that is neither subnormal nor infinite nor NaN.
    static boolean normal(long bits) {
        return bits >= LEAST_NORMAL && bits < INFINITE;
    }

    /// e.
    static double exponent(long bits) {
        return (double) ((bits - ROOT_HALF) >> 52);
    }

    /// m.
    static double mantissa(double t) {
        long bits = Double.doubleToRawLongBits(t);
        return Double.longBitsToDouble(mantissa(bits));
    }

    private static long mantissa(long bits) {
        return bits - (((bits - ROOT_HALF) >> 52) << 52);
    }

    private static double ln(double e, double m) {
        double f = m - 1;
        double s = f / (2 + f);
        double z = s * s;
        double r = 0.146171283998073;
        r = r * z + 0.15331666676597175;
        r = r * z + 0.1818289077802613;
        r = r * z + 0.22222211112104948;
        r = r * z + 0.2857142862611452;
        r = r * z + 0.399999999998992;
        r = r * z + 0.666666666666667;
        double half = 0.5 * f * f;
        return e * LN2_HIGH - ((half - (s * (half + z * r) + e * LN2_LOW)) - f);
    }

    private static double log10(double e, double lnMantissa) {
        return e * LOG10_2_HIGH + (e * LOG10_2_LOW + lnMantissa * INVERSE_LN10);
    }

    private static double log2(double e, double lnMantissa) {
        return e + (lnMantissa * INVERSE_LN2 + lnMantissa * INVERSE_LN2_LOW);
    }

    /// e[i] and m[i] of each lane; whether some lane is not a normal positive number.
    static boolean split(double[] in, double[] e, double[] m, int lanes, Workspace scratch) {
        long[] bits = scratch.bits();
        toBits(in, bits, lanes);
        boolean rare = Rare.outside(bits, lanes, LEAST_NORMAL, INFINITE);
        exponents(bits, e, lanes);
        mantissaBits(bits, lanes);
        fromBits(bits, m, lanes);
        return rare;
    }

    private static void toBits(double[] in, long[] bits, int lanes) {
        for (int i = 0; i < lanes; i++) {
            bits[i] = Double.doubleToRawLongBits(in[i]);
        }
    }

    private static void exponents(long[] bits, double[] e, int lanes) {
        for (int i = 0; i < lanes; i++) {
            e[i] = exponent(bits[i]);
        }
    }

    private static void mantissaBits(long[] bits, int lanes) {
        for (int i = 0; i < lanes; i++) {
            bits[i] = mantissa(bits[i]);
        }
    }

    private static void fromBits(long[] bits, double[] m, int lanes) {
        for (int i = 0; i < lanes; i++) {
            m[i] = Double.longBitsToDouble(bits[i]);
        }
    }

    private static void lnParts(double[] e, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = ln(e[i], out[i]);
        }
    }

    private static void lnMantissas(double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = ln(0, out[i]);
        }
    }

    private static void log10Parts(double[] e, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = log10(e[i], out[i]);
        }
    }

    private static void log2Parts(double[] e, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = log2(e[i], out[i]);
        }
    }
}
