package talweg.method;

import talweg.formula.Formula;
import talweg.function.RealFunction;
import talweg.kernel.CompiledFunction;

/// Functions from text, for tests of methods and runs.
public final class Formulas {
    private Formulas() {}

    /// Compiles a formula that is known to be right.
    public static RealFunction compile(String text) {
        return CompiledFunction.of((Formula) Formula.parse(text));
    }
}
