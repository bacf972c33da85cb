package talweg.desktop.workbench;

import java.util.Arrays;
import talweg.formula.Formula;
import talweg.function.RealFunction;
import talweg.session.Compilation;
import talweg.session.FunctionText;

/// The function that is shown: text, formula and compiled code that belong together.
///
/// @param text as typed
/// @param formula what was read
/// @param function what was compiled
/// @param parameters a value for each parameter of `function`
public record Subject(FunctionText text, Formula formula, RealFunction function, double[] parameters) {
    /// @param text what was compiled
    static Subject of(FunctionText text, Compilation.Compiled compiled) {
        return new Subject(text, compiled.formula(), compiled.function(), compiled.values());
    }

    /// The same function with the parameter values of `other`.
    Subject withParametersOf(FunctionText other) {
        double[] values = function.parameters().stream()
                .mapToDouble(p -> other.parameters().getOrDefault(p.name(), p.value()))
                .toArray();
        return new Subject(other, formula, function, values);
    }

    /// Whether `other` differs in nothing but the values of parameters.
    boolean sameFormula(FunctionText other) {
        return text.formula().equals(other.formula()) && text.variables().equals(other.variables());
    }

    /// Whether both are the same function with the same parameter values.
    public boolean sameValues(Subject other) {
        return function == other.function && Arrays.equals(parameters, other.parameters);
    }

    /// Whether every parameter has the value that the text gives it: then what is known of a sample function holds.
    public boolean isAsWritten() {
        return Arrays.equals(parameters, function.defaults());
    }
}
