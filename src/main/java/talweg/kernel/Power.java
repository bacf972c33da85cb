package talweg.kernel;

import talweg.function.Workspace;

/// a^b = exp(b·ln a) within 1 ulp, with the special values of [Math#pow].
///
/// The product may be as large as 708, so that the logarithm is needed with ten bits more than a double has. It is kept
/// as a sum of two doubles: with a = 2^e·m and s = (m − 1)/(m + 1),
///
/// ln a = e·ln 2 + 2s + s·w, w = s²·(2/3 + s²·q(s²)),
///
/// where s, s² and w are given with their rounding errors ([TwoProduct]) and q is a polynomial of degree 7 (Chebyshev
/// interpolation, error 2e-18). Each array below is one of these quantities, computed by a loop of its own. Negative,
/// zero, subnormal and non-finite bases and results near the ends of the range go to [StrictMath].
final class Power {
    private static final long LIMIT = 708;
    private static final double LN2_HIGH = 0x1.62e42fefa2p-1;
    private static final double LN2_LOW = 0x1.9ef35793c7673p-41;
    private static final double TWO_THIRDS = 0.6666666666666666;
    private static final double TWO_THIRDS_LOW = 3.700743415417188e-17;

    private Power() {}

    static double power(double a, double b) {
        long bits = Double.doubleToRawLongBits(a);
        if (!Logarithm.normal(bits)) {
            return StrictMath.pow(a, b);
        }
        double e = Logarithm.exponent(bits);
        double m = Logarithm.mantissa(a);
        double s = ratio(m);
        double sTail = ratioTail(m, s, ratioProductTail(m, s));
        double wTail = termTail(s, squareTail(s, sTail), curve(s));
        double product = b * log(e, s, wTail);
        if (!(Math.abs(product) < LIMIT)) {
            return StrictMath.pow(a, b);
        }
        double tails = 2 * sTail + lastTail(s, sTail, wTail) + restTail(e, s, wTail);
        double logTail = logTail(e, s, wTail, tails);
        return Exponential.exp(product, productTail(b, log(e, s, wTail), logTail));
    }

    /// a^b, lane by lane; `out` is another array than `a` and `b`.
    static void power(double[] a, double[] b, double[] out, int lanes, Workspace scratch) {
        double[] e = scratch.register(0);
        double[] m = scratch.register(1);
        double[] s = scratch.register(2);
        double[] sTail = scratch.register(3);
        double[] wTail = scratch.register(4);
        double[] tail = scratch.register(5);
        double[] log = scratch.register(6);
        boolean rare = Logarithm.split(a, e, m, lanes, scratch);
        ratios(m, s, lanes);
        ratioProductTails(m, s, tail, lanes);
        ratioTails(m, s, tail, sTail, lanes);
        squareTails(s, sTail, tail, lanes);
        curves(s, out, lanes);
        termTails(s, tail, out, wTail, lanes);
        lastTails(s, sTail, wTail, tail, lanes);
        addRestTails(e, s, wTail, tail, lanes);
        logs(e, s, wTail, log, lanes);
        logTails(e, s, wTail, tail, m, lanes);
        products(b, log, e, lanes);
        productTails(b, log, m, tail, lanes);
        Exponential.exp(e, tail, out, lanes, scratch);
        if (rare | Rare.beyond(e, lanes, LIMIT)) {
            for (int i = 0; i < lanes; i++) {
                boolean usual = Logarithm.normal(Double.doubleToRawLongBits(a[i])) && Math.abs(e[i]) < LIMIT;
                out[i] = usual ? out[i] : StrictMath.pow(a[i], b[i]);
            }
        }
    }

    /// s rounded.
    private static double ratio(double m) {
        double f = m - 1;
        return f / (2 + f);
    }

    /// What the product of s and its divisor loses to rounding.
    private static double ratioProductTail(double m, double s) {
        double divisor = 2 + (m - 1);
        return TwoProduct.error(s, divisor, s * divisor);
    }

    /// What s lost to rounding: the remainder of the division, divided.
    private static double ratioTail(double m, double s, double productTail) {
        double f = m - 1;
        double divisor = 2 + f;
        double divisorTail = f - (divisor - 2);
        return (((f - s * divisor) - productTail) - s * divisorTail) / divisor;
    }

    private static double squareTail(double s, double sTail) {
        return TwoProduct.error(s, s, s * s) + 2 * s * sTail;
    }

    /// z²·q(z), z = s².
    private static double curve(double s) {
        double z = s * s;
        double q = 0.11723689023649227;
        q = q * z + 0.11706187519978793;
        q = q * z + 0.133348065173055;
        q = q * z + 0.1538459492898411;
        q = q * z + 0.1818181833570672;
        q = q * z + 0.222222222216545;
        q = q * z + 0.2857142857142937;
        q = q * z + 0.4;
        return z * z * q;
    }

    /// w minus its leading part, the rounded product of s² and 2/3.
    private static double termTail(double s, double squareTail, double curve) {
        double z = s * s;
        double small = z * TWO_THIRDS_LOW + squareTail * TWO_THIRDS;
        return curve + (small + TwoProduct.error(z, TWO_THIRDS, z * TWO_THIRDS));
    }

    /// w rounded.
    private static double term(double s, double wTail) {
        return s * s * TWO_THIRDS + wTail;
    }

    /// What s·w lost to rounding.
    private static double lastTail(double s, double sTail, double wTail) {
        double w = term(s, wTail);
        double lost = (s * s * TWO_THIRDS - w) + wTail;
        return TwoProduct.error(s, w, s * w) + (s * lost + sTail * w);
    }

    /// ln a, but for its last bits; each of its terms is smaller than the sum before, or that is 0.
    private static double log(double e, double s, double wTail) {
        return (e * LN2_HIGH + 2 * s) + (s * term(s, wTail) + e * LN2_LOW);
    }

    /// What the smaller part of [#log] loses to rounding.
    private static double restTail(double e, double s, double wTail) {
        double last = s * term(s, wTail);
        double small = e * LN2_LOW;
        return TwoSum.error(last, small, last + small);
    }

    /// What is missing in [#log], given what its terms lost.
    private static double logTail(double e, double s, double wTail, double tails) {
        double most = e * LN2_HIGH;
        double sum = most + 2 * s;
        double rest = s * term(s, wTail) + e * LN2_LOW;
        double log = sum + rest;
        return (((most - sum) + 2 * s) + ((sum - log) + rest)) + tails;
    }

    private static double productTail(double b, double log, double logTail) {
        return TwoProduct.error(b, log, b * log) + b * logTail;
    }

    private static void ratios(double[] m, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = ratio(m[i]);
        }
    }

    private static void ratioProductTails(double[] m, double[] s, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = ratioProductTail(m[i], s[i]);
        }
    }

    private static void ratioTails(double[] m, double[] s, double[] productTail, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = ratioTail(m[i], s[i], productTail[i]);
        }
    }

    private static void squareTails(double[] s, double[] sTail, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = squareTail(s[i], sTail[i]);
        }
    }

    private static void curves(double[] s, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = curve(s[i]);
        }
    }

    private static void termTails(double[] s, double[] squareTail, double[] curve, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = termTail(s[i], squareTail[i], curve[i]);
        }
    }

    private static void lastTails(double[] s, double[] sTail, double[] wTail, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = 2 * sTail[i] + lastTail(s[i], sTail[i], wTail[i]);
        }
    }

    private static void addRestTails(double[] e, double[] s, double[] wTail, double[] tails, int lanes) {
        for (int i = 0; i < lanes; i++) {
            tails[i] = tails[i] + restTail(e[i], s[i], wTail[i]);
        }
    }

    private static void logs(double[] e, double[] s, double[] wTail, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = log(e[i], s[i], wTail[i]);
        }
    }

    private static void logTails(double[] e, double[] s, double[] wTail, double[] tails, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = logTail(e[i], s[i], wTail[i], tails[i]);
        }
    }

    private static void products(double[] b, double[] log, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = b[i] * log[i];
        }
    }

    private static void productTails(double[] b, double[] log, double[] logTail, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = productTail(b[i], log[i], logTail[i]);
        }
    }
}
