package talweg.session;

import java.util.List;
import talweg.formula.Formula;
import talweg.formula.Mistake;
import talweg.formula.Parsed;
import talweg.function.Parameter;
import talweg.function.RealFunction;
import talweg.kernel.CompiledFunction;
import talweg.kernel.InterpretedFunction;

/// What becomes of a function's text: a function that can be asked, or the mistake that stands in the way.
public sealed interface Compilation {
    /// Names of this many letters may be a misspelt sample function.
    int LETTERS = 3;

    /// A function.
    ///
    /// @param formula what was read
    /// @param function what can be asked
    /// @param parameters the value of each parameter, as the text or the person set it
    record Compiled(Formula formula, RealFunction function, List<Double> parameters) implements Compilation {
        /// Keeps its own copy.
        public Compiled {
            parameters = List.copyOf(parameters);
        }

        /// A fresh array of the parameters' values.
        public double[] values() {
            return parameters.stream().mapToDouble(Double::doubleValue).toArray();
        }

        /// Whether every parameter has its own value: then what is known of a sample function holds.
        public boolean isAsWritten() {
            return parameters.equals(
                    function.parameters().stream().map(Parameter::value).toList());
        }
    }

    /// No function.
    record Rejected(Mistake mistake) implements Compilation {}

    /// A function that is fast on many points.
    static Compilation of(FunctionText text) {
        return switch (parse(text)) {
            case Mistake mistake -> new Rejected(mistake);
            case Formula formula -> compiled(text, formula, CompiledFunction.of(formula));
        };
    }

    /// A function that is there at once, for a few points. The values are the same to the bit.
    static Compilation interpreted(FunctionText text) {
        return switch (parse(text)) {
            case Mistake mistake -> new Rejected(mistake);
            case Formula formula -> compiled(text, formula, InterpretedFunction.of(formula));
        };
    }

    private static Compiled compiled(FunctionText text, Formula formula, RealFunction function) {
        List<Double> parameters = function.parameters().stream()
                .map(parameter -> text.parameters().getOrDefault(parameter.name(), parameter.value()))
                .toList();
        return new Compiled(formula, function, parameters);
    }

    /// Which samples there are is looked up only if a name looks as if one of them was meant.
    private static Parsed parse(FunctionText text) {
        List<String> variables = text.variables();
        Parsed parsed = Formula.parse(text.formula(), variables);
        boolean mayBeMisspelt = switch (parsed) {
            case Mistake _ -> true;
            case Formula formula ->
                formula.variables().stream().anyMatch(Compilation::isLong)
                        || formula.undeclared().stream().anyMatch(Compilation::isLong);
        };
        return mayBeMisspelt ? Formula.parse(text.formula(), variables, SampleLibrary.ids()) : parsed;
    }

    private static boolean isLong(String name) {
        return name.length() >= LETTERS;
    }
}
