package talweg.formula;

import static java.util.Map.entry;
import static talweg.formula.Operation.*;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/// Operations on constants, done while the graph is built: only those that plain Java arithmetic computes to the bit as
/// every evaluation would. Elementary functions of constants stay as they are: their bits are the business of the
/// kernels.
final class Arithmetic {
    private static final Map<Operation, DoubleUnaryOperator> UNARY = Map.of(
            NEGATE, a -> -a,
            ABS, Math::abs,
            SQRT, Math::sqrt,
            FLOOR, Math::floor,
            CEIL, Math::ceil,
            ROUND, Math::rint,
            NOT, a -> truth(!holds(a)));

    private static final Map<Operation, DoubleBinaryOperator> BINARY = Map.ofEntries(
            entry(ADD, (a, b) -> a + b),
            entry(SUBTRACT, (a, b) -> a - b),
            entry(MULTIPLY, (a, b) -> a * b),
            entry(DIVIDE, (a, b) -> a / b),
            entry(MIN, Math::min),
            entry(MAX, Math::max),
            entry(LESS, (a, b) -> truth(a < b)),
            entry(LESS_OR_EQUAL, (a, b) -> truth(a <= b)),
            entry(EQUAL, (a, b) -> truth(a == b)),
            entry(NOT_EQUAL, (a, b) -> truth(a < b || a > b)),
            entry(AND, (a, b) -> truth(holds(a) && holds(b))),
            entry(OR, (a, b) -> truth(holds(a) || holds(b))));

    private Arithmetic() {}

    /// The result, if it can be computed here.
    static OptionalDouble apply(Operation operation, double a) {
        DoubleUnaryOperator arithmetic = UNARY.get(operation);
        return arithmetic == null ? OptionalDouble.empty() : OptionalDouble.of(arithmetic.applyAsDouble(a));
    }

    /// The result, if it can be computed here.
    static OptionalDouble apply(Operation operation, double a, double b) {
        DoubleBinaryOperator arithmetic = BINARY.get(operation);
        return arithmetic == null ? OptionalDouble.empty() : OptionalDouble.of(arithmetic.applyAsDouble(a, b));
    }

    /// Whether a number counts as true; NaN does not.
    static boolean holds(double condition) {
        return condition < 0 || condition > 0;
    }

    private static double truth(boolean holds) {
        return holds ? 1 : 0;
    }
}
