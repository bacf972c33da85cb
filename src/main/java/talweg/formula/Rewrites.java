package talweg.formula;

import static java.util.Map.entry;
import static talweg.formula.Operation.*;

import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntBinaryOperator;

/// What a [GraphBuilder] writes in place of an operation: the result, where plain Java arithmetic computes it to the
/// bit
/// as every evaluation would; or a simpler operation with the same value. Each rewrite looks at an operation and its
/// operands only and never makes the graph larger by more than a square. Elementary functions of constants stay as they
/// are: their bits are
/// the business of the kernels.
final class Rewrites {
    /// There is nothing simpler.
    static final int NONE = -1;

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

    private final GraphBuilder builder;
    private final SquareForms squares;
    private final Map<Operation, IntBinaryOperator> rules;

    Rewrites(GraphBuilder builder) {
        this.builder = builder;
        this.squares = new SquareForms(builder);
        this.rules = Map.of(
                ADD, this::sum,
                SUBTRACT, this::difference,
                MULTIPLY, this::product,
                DIVIDE, this::quotient);
    }

    int unary(Operation operation, int a) {
        if (builder.isConstant(a)) {
            DoubleUnaryOperator arithmetic = UNARY.get(operation);
            if (arithmetic != null) {
                return builder.constant(arithmetic.applyAsDouble(builder.constantOf(a)));
            }
        }
        boolean twice = operation == NEGATE && builder.operation(a) == NEGATE;
        boolean absoluteTwice = operation == ABS && builder.operation(a) == ABS;
        boolean absoluteNegated = operation == ABS && builder.operation(a) == NEGATE;
        if (twice) {
            return builder.operand(a, 0);
        }
        return absoluteTwice ? a : absoluteNegated ? builder.apply(ABS, builder.operand(a, 0)) : NONE;
    }

    int binary(Operation operation, int a, int b) {
        if (builder.isConstant(a) && builder.isConstant(b)) {
            DoubleBinaryOperator arithmetic = BINARY.get(operation);
            if (arithmetic != null) {
                return builder.constant(arithmetic.applyAsDouble(builder.constantOf(a), builder.constantOf(b)));
            }
        }
        IntBinaryOperator rule = rules.get(operation);
        return rule == null ? NONE : rule.applyAsInt(a, b);
    }

    int ternary(Operation operation, int condition, int then, int otherwise) {
        if (operation != SELECT) {
            return NONE;
        }
        if (builder.isConstant(condition)) {
            return holds(builder.constantOf(condition)) ? then : otherwise;
        }
        return then == otherwise ? then : NONE;
    }

    private int sum(int a, int b) {
        if (zero(a)) {
            return b;
        }
        if (zero(b)) {
            return a;
        }
        if (builder.operation(b) == NEGATE) {
            return builder.apply(SUBTRACT, a, builder.operand(b, 0));
        }
        return builder.operation(a) == NEGATE ? builder.apply(SUBTRACT, b, builder.operand(a, 0)) : NONE;
    }

    private int difference(int a, int b) {
        if (zero(b)) {
            return a;
        }
        if (zero(a)) {
            return builder.apply(NEGATE, b);
        }
        return builder.operation(b) == NEGATE ? builder.apply(ADD, a, builder.operand(b, 0)) : NONE;
    }

    private int product(int a, int b) {
        if (a == b) {
            return square(a);
        }
        return builder.isConstant(a) ? multiple(a, b) : builder.isConstant(b) ? multiple(b, a) : NONE;
    }

    private int multiple(int factor, int other) {
        if (builder.isConstant(factor, 1)) {
            return other;
        }
        return builder.isConstant(factor, -1) ? builder.apply(NEGATE, other) : NONE;
    }

    /// The square of a norm is smooth where the norm is not, and its derivatives have to know.
    private int square(int root) {
        int u = builder.operand(root, 0);
        if (builder.operation(root) == SQRT && squares.neverNegative(u)) {
            return u;
        }
        if (builder.operation(root) == HYPOT) {
            int v = builder.operand(root, 1);
            return builder.apply(ADD, builder.apply(MULTIPLY, u, u), builder.apply(MULTIPLY, v, v));
        }
        boolean sign = builder.operation(root) == ABS || builder.operation(root) == NEGATE;
        return sign ? builder.apply(MULTIPLY, u, u) : NONE;
    }

    private int quotient(int a, int b) {
        if (!builder.isConstant(b)) {
            return NONE;
        }
        double divisor = builder.constantOf(b);
        double reciprocal = 1 / divisor;
        // Multiplying by the reciprocal is exact, and cheaper, only for a power of two.
        boolean exact = powerOfTwo(divisor) && powerOfTwo(reciprocal);
        return exact ? builder.apply(MULTIPLY, a, builder.constant(reciprocal)) : NONE;
    }

    private static boolean powerOfTwo(double value) {
        int exponent = Math.getExponent(value);
        boolean normal = Double.MIN_EXPONENT <= exponent && exponent <= Double.MAX_EXPONENT;
        return normal && Math.abs(value) == Math.scalb(1.0, exponent);
    }

    private boolean zero(int node) {
        return builder.isConstant(node) && builder.constantOf(node) == 0;
    }

    /// NaN does not hold.
    private static boolean holds(double condition) {
        return condition < 0 || condition > 0;
    }

    private static double truth(boolean holds) {
        return holds ? 1 : 0;
    }
}
