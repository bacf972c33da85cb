package talweg.field;

import talweg.function.Demand;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

/// f and ∇f at one point after another, in the same arrays.
final class Slope {
    private final RealFunction function;
    private final double[] parameters;
    private final Workspace workspace;
    private final double[][] point = new double[2][1];
    private final Result result = Result.allocate(Demand.VALUE_AND_GRADIENT, 2, 1);

    Slope(RealFunction function, double[] parameters, Workspace workspace) {
        this.function = function;
        this.parameters = parameters;
        this.workspace = workspace;
    }

    void look(double x, double y) {
        point[0][0] = x;
        point[1][0] = y;
        function.evaluate(Demand.VALUE_AND_GRADIENT, point, parameters, Sample.NONE, 0, 1, result, workspace);
    }

    double value() {
        return result.value()[0];
    }

    double dx() {
        return result.gradient()[0][0];
    }

    double dy() {
        return result.gradient()[1][0];
    }

    /// Whether the place has a value and a direction of ascent.
    boolean isRegular() {
        return Double.isFinite(value()) && Double.isFinite(dx()) && Double.isFinite(dy()) && (dx() != 0 || dy() != 0);
    }
}
