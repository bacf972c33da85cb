package talweg.method;

/// The numbers of CMA-ES that follow from the dimension and the size of the population (Hansen, 2016, table 1, with
/// positive weights alone).
///
/// @param weights w₁ ≥ … ≥ w_μ > 0 with sum 1, μ = ⌊λ/2⌋
/// @param mass μ_w = 1/Σw²
/// @param pathRate c_σ, of the path of the step size
/// @param damping d_σ
/// @param axisRate c_c, of the path of the covariance
/// @param rankOne c₁
/// @param rankMu c_μ
/// @param length E‖N(0, I)‖
record CmaWeights(
        double[] weights,
        double mass,
        double pathRate,
        double damping,
        double axisRate,
        double rankOne,
        double rankMu,
        double length) {

    static CmaWeights of(int n, int population) {
        double[] weights = new double[population / 2];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = StrictMath.log((population + 1) / 2.0) - StrictMath.log(i + 1);
            sum += weights[i];
        }
        double squares = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
            squares += weights[i] * weights[i];
        }
        double mass = 1 / squares;
        double pathRate = (mass + 2) / (n + mass + 5);
        double rankOne = 2 / ((n + 1.3) * (n + 1.3) + mass);
        return new CmaWeights(
                weights,
                mass,
                pathRate,
                1 + 2 * Math.max(0, Math.sqrt((mass - 1) / (n + 1)) - 1) + pathRate,
                (4 + mass / n) / (n + 4 + 2 * mass / n),
                rankOne,
                Math.min(1 - rankOne, 2 * (mass - 2 + 1 / mass) / ((n + 2.0) * (n + 2.0) + mass)),
                Math.sqrt(n) * (1 - 1 / (4.0 * n) + 1 / (21.0 * n * n)));
    }

    /// γ_σ, which keeps the variance of the path of the step size.
    double pathGain() {
        return Math.sqrt(pathRate * (2 - pathRate) * mass);
    }

    /// γ_c, the same for that of the covariance.
    double axisGain() {
        return Math.sqrt(axisRate * (2 - axisRate) * mass);
    }
}
