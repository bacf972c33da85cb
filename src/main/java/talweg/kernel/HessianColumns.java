package talweg.kernel;

import talweg.function.Demand;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

/// The Hessian column by column, as its products with the unit vectors, for functions whose Hessian is too large to be
/// written out as one graph.
final class HessianColumns {
    private HessianColumns() {}

    /// Answers a demand for the Hessian by others that `function` can answer.
    static void evaluate(
            RealFunction function,
            Demand demand,
            double[][] points,
            double[] parameters,
            int from,
            int to,
            Result out,
            Workspace workspace) {
        int n = function.dimension();
        double[][] direction = new double[n][to];
        double[][] product = new double[n][to];
        Result column = new Result(null, out.gradient(), null, direction, product);
        for (int j = 0; j < n; j++) {
            java.util.Arrays.fill(direction[j], from, to, 1);
            function.evaluate(Demand.HESSIAN_VECTOR, points, parameters, Sample.NONE, from, to, column, workspace);
            java.util.Arrays.fill(direction[j], from, to, 0);
            for (int i = j; i < n; i++) {
                System.arraycopy(product[i], from, out.hessian()[Result.packed(i, j)], from, to - from);
            }
        }
        if (demand.value()) {
            function.evaluate(Demand.VALUE, points, parameters, Sample.NONE, from, to, out, workspace);
        }
    }
}
