package talweg.formula;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Formulas as texts: all operators, functions of one and several arguments, choices, sums over an index. They are
/// smooth
/// enough, and of moderate size, at the points where they are tested.
final class RandomFormulas {
    private static final List<String> FUNCTIONS = List.of(
            "sin", "cos", "tanh", "atan", "asinh", "sigmoid", "softplus", "relu", "abs", "step", "floor", "sign");

    private RandomFormulas() {}

    /// Formulas of x and y.
    static Arbitrary<String> texts() {
        return Arbitraries.integers().between(1, 4).flatMap(RandomFormulas::expression);
    }

    private static Arbitrary<String> leaf() {
        Arbitrary<String> numbers = Arbitraries.integers().between(1, 40).map(i -> PlainText.number(i / 8.0));
        return Arbitraries.oneOf(Arbitraries.of("x", "y", "x", "y", "pi", "e", "a"), numbers);
    }

    private static Arbitrary<String> expression(int depth) {
        if (depth == 0) {
            return leaf();
        }
        Arbitrary<String> inner = Arbitraries.lazy(() -> expression(depth - 1));
        return Arbitraries.oneOf(
                leaf(),
                combine(inner, "(%s + %s)"),
                combine(inner, "(%s - %s)"),
                combine(inner, "(%s)(%s)"),
                combine(inner, "(%s)/(2 + cos(%s))"),
                combine(inner, "-(%s)*-(%s)"),
                combine(inner, "hypot(%s, %s, 1)"),
                combine(inner, "max(%s, %s + 0.1)"),
                combine(inner, "min(%s, %s + 0.1)"),
                combine(inner, "if(%s < %s, sin(x), cos(y))"),
                combine(inner, "if(x > 0.5 and not y > 1, sqrt(x - 0.5)*(%s), %s)"),
                combine(inner, "atan2(%s, 3 + cos(%s))"),
                inner.map(e -> "exp(sin(" + e + "))"),
                inner.map(e -> "ln(1 + (" + e + ")^2)"),
                inner.map(e -> "√(1.5 + sin(" + e + "))"),
                inner.map(e -> "(2 + sin(" + e + "))^y"),
                inner.map(e -> "(2 + sin(" + e + "))^-1.75"),
                inner.map(e -> "|" + e + "|"),
                inner.map(e -> "(" + e + ")^3"),
                inner.map(e -> "(" + e + ")²"),
                inner.map(e -> "sum(i, 1, 3, (" + e + ")/i + x^i)"),
                inner.map(e -> "prod(i, 1, 3, i + 0.1sin(" + e + "))"),
                Combinators.combine(Arbitraries.of(FUNCTIONS), inner).as((f, e) -> f + "(" + e + ")"));
    }

    private static Arbitrary<String> combine(Arbitrary<String> inner, String pattern) {
        return Combinators.combine(inner, inner).as(pattern::formatted);
    }
}
