package talweg.command;

import talweg.formula.DerivativesTooLarge;
import talweg.function.Demand;
import talweg.function.PointEvaluation;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

/// f, ∇f and H at a point for any number of variables: where the Hessian is too large to be written out as a formula,
/// it
/// is put together from its products with the unit vectors, one lane each.
final class WholeEvaluation {
    private WholeEvaluation() {}

    static PointEvaluation at(RealFunction function, double[] parameters, double... point) {
        try {
            return PointEvaluation.at(function, parameters, point);
        } catch (DerivativesTooLarge e) {
            return byProducts(function, parameters, point);
        }
    }

    private static PointEvaluation byProducts(RealFunction function, double[] parameters, double... point) {
        int n = function.dimension();
        double[][] points = new double[n][n];
        Result products = Result.allocate(Demand.HESSIAN_VECTOR, n, n);
        for (int i = 0; i < n; i++) {
            java.util.Arrays.fill(points[i], point[i]);
            products.direction()[i][i] = 1;
        }
        ask(Demand.HESSIAN_VECTOR, function, points, parameters, n, products);
        Result value = Result.allocate(Demand.VALUE, n, 1);
        ask(Demand.VALUE, function, points, parameters, 1, value);
        double[] gradient = new double[n];
        for (int i = 0; i < n; i++) {
            gradient[i] = products.gradient()[i][0];
        }
        // Entry (i, j) is component i of H·e_j, and that is what lane j holds.
        return new PointEvaluation(value.value()[0], gradient, products.product());
    }

    private static void ask(
            Demand demand, RealFunction function, double[][] points, double[] parameters, int lanes, Result result) {
        function.evaluate(demand, points, parameters, Sample.NONE, 0, lanes, result, new Workspace());
    }
}
