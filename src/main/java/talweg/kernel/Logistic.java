package talweg.kernel;

import talweg.function.Workspace;

/// The logistic function and its integral, each within 2 ulp for every t. Neither can overflow: both look at e^−|t| ≤ 1
/// alone.
final class Logistic {
    private Logistic() {}

    /// 1/(1 + e^−t).
    static double sigmoid(double t) {
        return sigmoid(t, Exponential.exp(-Math.abs(t)));
    }

    /// ln(1 + e^t).
    static double softplus(double t) {
        return softplus(t, Exponential.exp(-Math.abs(t)));
    }

    /// sigmoid, lane by lane; `in` and `out` are different arrays.
    static void sigmoid(double[] in, double[] out, int lanes, Workspace scratch) {
        sigmoids(in, small(in, lanes, scratch), out, lanes);
    }

    /// softplus, lane by lane; `in` and `out` are different arrays.
    static void softplus(double[] in, double[] out, int lanes, Workspace scratch) {
        softpluses(in, small(in, lanes, scratch), out, lanes);
    }

    /// e^−|t| in register 1.
    private static double[] small(double[] in, int lanes, Workspace scratch) {
        double[] negative = scratch.register(0);
        double[] small = scratch.register(1);
        negatives(in, negative, lanes);
        Exponential.exp(negative, small, lanes, scratch);
        return small;
    }

    /// small/(1 + small) for t < 0, 1/(1 + small) for t ≥ 0; what 1 + small loses to rounding is made good.
    private static double sigmoid(double t, double small) {
        double divisor = 1 + small;
        double lost = (1 - divisor) + small;
        double quotient = Math.max(small, Math.signum(t)) / divisor;
        return quotient - quotient * (lost / divisor);
    }

    /// max(t, 0) + ln(1 + small), the logarithm in the arrangement of [Logarithm], which serves for all of 0 ≤
    /// small ≤ 1 with more coefficients (Chebyshev interpolation, error 3e-18).
    private static double softplus(double t, double small) {
        double s = small / (2 + small);
        double z = s * s;
        double r = 0.1616850897238873;
        r = r * z + 0.08798633619507515;
        r = r * z + 0.12001484893288758;
        r = r * z + 0.1331410088429106;
        r = r * z + 0.15385572707174294;
        r = r * z + 0.18181789341994842;
        r = r * z + 0.22222222719299936;
        r = r * z + 0.28571428567090246;
        r = r * z + 0.4000000000001465;
        r = r * z + 0.6666666666666666;
        double half = 0.5 * small * small;
        return Math.max(t, 0.0) + (small - (half - s * (half + z * r)));
    }

    private static void negatives(double[] in, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = -Math.abs(in[i]);
        }
    }

    private static void sigmoids(double[] in, double[] small, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = sigmoid(in[i], small[i]);
        }
    }

    private static void softpluses(double[] in, double[] small, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = softplus(in[i], small[i]);
        }
    }
}
