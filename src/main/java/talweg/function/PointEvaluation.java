package talweg.function;

/// f, ∇f and H at one point, for readouts and tests.
///
/// @param value f(x)
/// @param gradient ∇f(x), n entries
/// @param hessian H(x), n × n, symmetric
public record PointEvaluation(double value, double[] gradient, double[][] hessian) {
    /// Evaluates everything at `point`.
    public static PointEvaluation at(RealFunction function, double[] parameters, double... point) {
        int n = function.dimension();
        double[][] lanes = new double[n][1];
        for (int i = 0; i < n; i++) {
            lanes[i][0] = point[i];
        }
        Result result = Result.allocate(Demand.ALL, n, 1);
        function.evaluate(Demand.ALL, lanes, parameters, Sample.NONE, 0, 1, result, new Workspace());
        double[] gradient = new double[n];
        double[][] hessian = new double[n][n];
        for (int i = 0; i < n; i++) {
            gradient[i] = result.gradient()[i][0];
            for (int j = 0; j < n; j++) {
                hessian[i][j] = result.hessian()[Result.packed(i, j)][0];
            }
        }
        return new PointEvaluation(result.value()[0], gradient, hessian);
    }

    /// ‖∇f‖₂.
    public double gradientNorm() {
        double norm = 0;
        for (double g : gradient) {
            norm = Math.hypot(norm, g);
        }
        return norm;
    }
}
