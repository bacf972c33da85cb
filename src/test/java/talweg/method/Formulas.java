package talweg.method;

import java.util.List;
import talweg.formula.Derivatives;
import talweg.formula.Formula;
import talweg.formula.Graph;
import talweg.function.RealFunction;
import talweg.kernel.CompiledFunction;

/// Functions from text, for tests of methods and runs.
public final class Formulas {
    private Formulas() {}

    /// Compiles a formula without parameters.
    public static RealFunction compile(String text) {
        Formula formula = (Formula) Formula.parse(text);
        int n = formula.dimension();
        Graph gradient = Derivatives.gradient(formula.graph(), n);
        Graph hessian = Derivatives.hessian(formula.graph(), n);
        return new CompiledFunction(formula.variables(), List.of(), demand -> {
            if (demand.product()) {
                throw new IllegalArgumentException("no method asks for " + demand);
            }
            return demand.hessian() ? hessian : demand.gradient() ? gradient : formula.graph();
        });
    }
}
