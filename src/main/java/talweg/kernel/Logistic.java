package talweg.kernel;

/// The logistic function and its integral, neither of which can overflow: both look at e^−|t| ≤ 1 alone.
final class Logistic {
    private Logistic() {}

    /// 1/(1 + e^−t) within 2 ulp for every t.
    static double sigmoid(double t) {
        double small = Exponential.exp(-Math.abs(t));
        // e^−|t|/(1 + e^−|t|) for t < 0, 1/(1 + e^−|t|) for t ≥ 0.
        return Math.max(small, Math.signum(t)) / (1 + small);
    }

    /// ln(1 + e^t) within 2 ulp for every t.
    static double softplus(double t) {
        return Math.max(t, 0) + StrictMath.log1p(Exponential.exp(-Math.abs(t)));
    }
}
