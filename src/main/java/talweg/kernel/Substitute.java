package talweg.kernel;

import java.util.Arrays;
import talweg.function.Demand;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

/// Answers a demand whose graph would be too large to be written out: a Hessian column by column, as its products with
/// the unit vectors; and if even those are too large, the value with derivatives that are NaN, which every method
/// and every picture knows how to treat.
final class Substitute {
    private Substitute() {}

    /// Answers `demand` by others that `function` can answer.
    static void evaluate(
            RealFunction function,
            Demand demand,
            double[][] points,
            double[] parameters,
            int from,
            int to,
            Result out,
            Workspace workspace) {
        if (demand.value()) {
            function.evaluate(Demand.VALUE, points, parameters, Sample.NONE, from, to, out, workspace);
        }
        if (demand.hessian()) {
            columns(function, points, parameters, from, to, out, workspace);
        } else {
            unknown(out.gradient(), from, to);
            unknown(out.product(), from, to);
        }
    }

    private static void columns(
            RealFunction function,
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
            Arrays.fill(direction[j], from, to, 1);
            function.evaluate(Demand.HESSIAN_VECTOR, points, parameters, Sample.NONE, from, to, column, workspace);
            Arrays.fill(direction[j], from, to, 0);
            for (int i = j; i < n; i++) {
                System.arraycopy(product[i], from, out.hessian()[Result.packed(i, j)], from, to - from);
            }
        }
    }

    private static void unknown(double[][] arrays, int from, int to) {
        for (int i = 0; arrays != null && i < arrays.length; i++) {
            Arrays.fill(arrays[i], from, to, Double.NaN);
        }
    }
}
