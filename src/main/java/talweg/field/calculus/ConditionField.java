package talweg.field.calculus;

import java.util.Arrays;
import java.util.List;
import talweg.function.Demand;
import talweg.function.Parameter;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

/// The componentwise relative condition number of a function, Σ|xᵢ ∂ᵢf| / |f|, as a function of the same
/// variables: it can be put on a grid like any other. It has no derivatives; they are NaN.
///
/// @param function f
public record ConditionField(RealFunction function) implements RealFunction {
    @Override
    public List<String> variables() {
        return function.variables();
    }

    @Override
    public List<Parameter> parameters() {
        return function.parameters();
    }

    @Override
    public void evaluate(
            Demand demand,
            double[][] points,
            double[] parameters,
            Sample sample,
            int from,
            int to,
            Result out,
            Workspace workspace) {
        if (demand.value()) {
            Result slope = Result.allocate(Demand.VALUE_AND_GRADIENT, dimension(), to);
            function.evaluate(Demand.VALUE_AND_GRADIENT, points, parameters, sample, from, to, slope, workspace);
            for (int lane = from; lane < to; lane++) {
                out.value()[lane] = Condition.componentwise(points, slope, lane);
            }
        }
        withoutDerivatives(out, demand, from, to);
    }

    /// Says of every derivative that it is not known.
    static void withoutDerivatives(Result out, Demand demand, int from, int to) {
        if (demand.gradient()) {
            unknown(out.gradient(), from, to);
        }
        if (demand.hessian()) {
            unknown(out.hessian(), from, to);
        }
        if (demand.product()) {
            unknown(out.product(), from, to);
        }
    }

    private static void unknown(double[][] arrays, int from, int to) {
        for (double[] array : arrays) {
            Arrays.fill(array, from, to, Double.NaN);
        }
    }
}
