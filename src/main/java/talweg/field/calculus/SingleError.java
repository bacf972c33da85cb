package talweg.field.calculus;

import java.util.List;
import java.util.Optional;
import talweg.function.Demand;
import talweg.function.Parameter;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

/// The relative error |f₃₂ − f|/|f| of evaluating a function in single precision, measured against double
/// precision, as a function of the same variables. It has no derivatives; they are NaN.
///
/// @param function f in double precision
/// @param single f in single precision
public record SingleError(RealFunction function, RealFunction single) implements RealFunction {
    /// Of a function that can be evaluated in single precision.
    public static Optional<SingleError> of(RealFunction function) {
        return function.inSinglePrecision().map(single -> new SingleError(function, single));
    }

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
            double[] exact = new double[to];
            Result twice = new Result(exact, null, null, null, null);
            function.evaluate(Demand.VALUE, points, parameters, sample, from, to, twice, workspace);
            single.evaluate(Demand.VALUE, points, parameters, sample, from, to, out, workspace);
            for (int lane = from; lane < to; lane++) {
                out.value()[lane] = error(exact[lane], out.value()[lane]);
            }
        }
        ConditionField.withoutDerivatives(out, demand, from, to);
    }

    private static double error(double exact, double rounded) {
        // Also for 0 and 0, and for ∞ and ∞.
        return exact == rounded ? 0 : Math.abs(rounded - exact) / Math.abs(exact);
    }
}
