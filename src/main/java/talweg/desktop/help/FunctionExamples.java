package talweg.desktop.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import talweg.formula.ElementaryFunction;
import talweg.function.Words;

/// An example of every function of the language, each a landscape worth a look.
final class FunctionExamples {
    private static final Words WORDS = new Words("desktop");

    private static final Map<ElementaryFunction, String> FORMULAS = Map.ofEntries(
            Map.entry(ElementaryFunction.SQRT, "sqrt(1 + x^2 + 4 y^2)"),
            Map.entry(ElementaryFunction.CBRT, "cbrt(x)^2 + y^2"),
            Map.entry(ElementaryFunction.EXP, "-exp(-(x^2 + y^2)/2)"),
            Map.entry(ElementaryFunction.LN, "x^2 + y^2 - ln(x + 6)"),
            Map.entry(ElementaryFunction.LOG, "log(1 + x^2 + y^2, 2)"),
            Map.entry(ElementaryFunction.LOG10, "log10(1 + 10 x^2 + y^2)"),
            Map.entry(ElementaryFunction.LOG2, "log2(1 + x^2 + 3 y^2)"),
            Map.entry(ElementaryFunction.SIN, "sin(x) sin(y)"),
            Map.entry(ElementaryFunction.COS, "x^2 + y^2 - 10 cos(2 x) - 10 cos(2 y)"),
            Map.entry(ElementaryFunction.TAN, "tan(x/4)^2 + y^2"),
            Map.entry(ElementaryFunction.ASIN, "asin(x/6)^2 + y^2/20"),
            Map.entry(ElementaryFunction.ACOS, "acos(x/6) + y^2/20"),
            Map.entry(ElementaryFunction.ATAN, "atan(x)^2 + atan(y)^2"),
            Map.entry(ElementaryFunction.ATAN2, "(x^2 + y^2 - 9)^2/20 + atan2(y, x)^2"),
            Map.entry(ElementaryFunction.SINH, "sinh(x)^2 + y^2"),
            Map.entry(ElementaryFunction.COSH, "cosh(x) + cosh(y)"),
            Map.entry(ElementaryFunction.TANH, "(tanh(x) - y)^2 + x^2/50"),
            Map.entry(ElementaryFunction.ASINH, "asinh(x)^2 + asinh(2 y)^2"),
            Map.entry(ElementaryFunction.ACOSH, "acosh(1 + x^2 + y^2)"),
            Map.entry(ElementaryFunction.ATANH, "atanh(x/6)^2 + y^2/20"),
            Map.entry(ElementaryFunction.ABS, "abs(x) + 2 abs(y)"),
            Map.entry(ElementaryFunction.SIGN, "sign(x) + x^2 + y^2"),
            Map.entry(ElementaryFunction.FLOOR, "floor(x)^2 + floor(y)^2"),
            Map.entry(ElementaryFunction.CEIL, "ceil(x) + x^2 + y^2"),
            Map.entry(ElementaryFunction.ROUND, "(x - round(x))^2 + y^2/10"),
            Map.entry(ElementaryFunction.MIN, "min((x - 2)^2 + y^2, (x + 2)^2 + y^2 + 1)"),
            Map.entry(ElementaryFunction.MAX, "max(abs(x), abs(y))"),
            Map.entry(ElementaryFunction.HYPOT, "hypot(x, 3 y)"),
            Map.entry(ElementaryFunction.POW, "pow(x, 4) + pow(y, 2)"),
            Map.entry(ElementaryFunction.MOD, "(mod(x, 2) - 1)^2 + y^2/4"),
            Map.entry(ElementaryFunction.SIGMOID, "sigmoid(x) + sigmoid(-x - 3) + y^2/10"),
            Map.entry(ElementaryFunction.RELU, "relu(x) + relu(-2 x) + y^2"),
            Map.entry(ElementaryFunction.SOFTPLUS, "softplus(x) + softplus(-x) + y^2/2"),
            Map.entry(ElementaryFunction.STEP, "3 step(x) + x^2 + y^2"),
            Map.entry(ElementaryFunction.ERF, "erf(x)^2 + erf(y)^2"),
            Map.entry(ElementaryFunction.GAMMA, "gamma(abs(x) + 1/2) + y^2"),
            Map.entry(ElementaryFunction.LGAMMA, "lgamma(x + 6) + y^2/4"),
            Map.entry(ElementaryFunction.DIGAMMA, "digamma(x + 6)^2 + y^2/4"),
            Map.entry(ElementaryFunction.TRIGAMMA, "trigamma(abs(x) + 1) + y^2/4"));

    private FunctionExamples() {}

    /// In the order of the language.
    static List<HelpBlock.Example> all() {
        List<HelpBlock.Example> all = new ArrayList<>();
        for (ElementaryFunction function : ElementaryFunction.values()) {
            String name = function.word();
            for (String synonym : function.synonyms()) {
                name += ", " + synonym;
            }
            all.add(new HelpBlock.Example(name, FORMULAS.get(function), WORDS.say("function." + function.name())));
        }
        all.add(new HelpBlock.Example("sum", "sum(i, 1, 2, i (x - i)^2 + (y - i)^2)", WORDS.say("help.language.sum")));
        all.add(new HelpBlock.Example("prod", "prod(i, 1, 3, (x - i)^2 + y^2)", WORDS.say("help.language.prod")));
        all.add(new HelpBlock.Example("if", "if(x < 0, x^2, 4 x^2) + y^2", WORDS.say("help.language.if")));
        return all;
    }
}
