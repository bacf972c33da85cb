package talweg.kernel;

import java.util.List;
import java.util.stream.Stream;
import talweg.formula.Formula;
import talweg.function.RealFunction;

/// Every implementation of [RealFunction] in this room, for formulas of every sort. A new one is tested by being
/// listed.
final class Functions {
    /// Polynomials, transcendental functions, corners and choices, holes, and functions that hardly are any.
    static final List<String> FORMULAS = List.of(
            "a = 1\nb = 100\nf(x, y) = (a - x)^2 + b (y - x^2)^2",
            "-20 exp(-0.2 sqrt(0.5 (x^2 + y^2))) - exp(0.5 (cos(2 pi x) + cos(2 pi y))) + e + 20",
            "c = 0.5\nf(x, y) = if(x < c and y > 0, x^y, |x - y|) + mod(x, y) + max(x, y^2) + floor(3 y)",
            "ln(x) + log10(y) + log2(x y) + hypot(x, y) + atan2(y, x) + x^2.5",
            "tan(x) + asin(x/9) + acos(y/9) + atan(x y) + sinh(x) + cosh(y) + tanh(x) + asinh(x) + acosh(2 + y^2)",
            "sigmoid(x) + softplus(y) + relu(x - y) + erf(x) + gamma(x) + lgamma(y) + digamma(x) + trigamma(y) + cbrt(x)",
            "sum(i, 1, 40, (x - i)^2 + i x y) + prod(i, 1, 5, x + i/y)",
            "f(x, y, z) = sin(x y) + exp(z) + x y z",
            "f(x[12]) = sum(i, 1, 11, 100 (x[i+1] - x[i]^2)^2 + (1 - x[i])^2)",
            "f(t) = sin(t)/t",
            "f(x, y) = x",
            "k = 2\nf(x, y) = k + 1",
            "f(x, y) = 0/0");

    private Functions() {}

    static Formula formula(String text) {
        return (Formula) Formula.parse(text);
    }

    static Stream<RealFunction> all() {
        return FORMULAS.stream()
                .map(Functions::formula)
                .flatMap(formula -> Stream.of(
                        CompiledFunction.of(formula),
                        CompiledFunction.eager(formula),
                        InterpretedFunction.of(formula)));
    }
}
