package talweg.publication.torch;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import talweg.formula.ElementaryFunction;

/// The functions of the language by operations of torch. Mutable: remembers which helpers are needed.
final class TorchCalls {
    /// What a script may need besides torch.
    enum Extra {
        /// Python's own constants.
        MATH(""),
        /// torch has no cube root.
        CBRT("""
                def cbrt(u):
                    return torch.sign(u)*torch.abs(u)**(1/3)
                """),
        /// torch has ln |Γ| alone; between −1 and 0, −3 and −2, … Γ is negative.
        GAMMA("""
                def gamma(u):
                    sign = 1 if u > 0 else 1 - 2*(torch.floor(u) % 2)
                    return sign*torch.exp(torch.lgamma(u))
                """),
        /// torch's heaviside has no derivative.
        STEP("""
                def step(u):
                    return torch.sign(torch.sign(u) + 0.5)/2 + 0.5
                """);

        private final String definition;

        Extra(String definition) {
            this.definition = definition;
        }

        /// Its text; empty for what is imported.
        String definition() {
            return definition;
        }
    }

    private final Set<Extra> extras = EnumSet.noneOf(Extra.class);

    Set<Extra> extras() {
        return extras;
    }

    void need(Extra extra) {
        extras.add(extra);
    }

    Code exponential(Code exponent) {
        return torch("exp", exponent);
    }

    /// A call of any function but pow, which is an operator of Python.
    Code call(ElementaryFunction function, List<Code> arguments) {
        Code u = arguments.getFirst();
        return switch (function) {
            case SQRT,
                    EXP,
                    LOG10,
                    LOG2,
                    SIN,
                    COS,
                    TAN,
                    ASIN,
                    ACOS,
                    ATAN,
                    ATAN2,
                    SINH,
                    COSH,
                    TANH,
                    ASINH,
                    ACOSH,
                    ATANH,
                    ABS,
                    SIGN,
                    FLOOR,
                    CEIL,
                    ROUND,
                    SIGMOID,
                    RELU,
                    ERF,
                    LGAMMA,
                    DIGAMMA -> torch(function.word(), arguments.toArray(Code[]::new));
            case LN -> torch("log", u);
            case LOG -> logarithm(arguments);
            case MIN -> chain("minimum", arguments);
            case MAX -> chain("maximum", arguments);
            case HYPOT -> chain("hypot", arguments);
            case MOD -> torch("remainder", arguments.toArray(Code[]::new));
            case SOFTPLUS -> torch("logaddexp", u, Code.tensor("torch.tensor(0.0)"));
            case TRIGAMMA -> Code.tensor("torch.polygamma(1, " + u.asTensor().text() + ")");
            case CBRT -> helper(Extra.CBRT, "cbrt", u);
            case GAMMA -> helper(Extra.GAMMA, "gamma", u);
            case STEP -> helper(Extra.STEP, "step", u);
            case POW -> throw new IllegalArgumentException("an operator of Python: " + function);
        };
    }

    private static Code torch(String name, Code... arguments) {
        StringBuilder text = new StringBuilder("torch." + name + "(");
        for (int i = 0; i < arguments.length; i++) {
            text.append(i > 0 ? ", " : "").append(arguments[i].asTensor().text());
        }
        return Code.tensor(text.append(')').toString());
    }

    private Code helper(Extra extra, String name, Code argument) {
        need(extra);
        return Code.tensor(name + "(" + argument.asTensor().text() + ")");
    }

    private static Code chain(String name, List<Code> arguments) {
        Code result = arguments.getFirst();
        for (Code argument : arguments.subList(1, arguments.size())) {
            result = torch(name, result, argument);
        }
        return result;
    }

    private static Code logarithm(List<Code> arguments) {
        Code u = arguments.getFirst();
        if (arguments.size() == 1) {
            return torch("log", u);
        }
        Code base = arguments.getLast();
        return switch (base.text()) {
            case "10" -> torch("log10", u);
            case "2" -> torch("log2", u);
            default ->
                Code.of(torch("log", u).text() + "/" + torch("log", base).text(), Binding.PRODUCT, Code.Kind.TENSOR);
        };
    }
}
