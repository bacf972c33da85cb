package talweg.formula;

import static talweg.formula.Operation.*;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntBinaryOperator;

/// What a [GraphBuilder] writes in place of an operation: a simpler one with the same value. Each rewrite looks at an
/// operation and its operands only, and none makes the graph larger by more than a square. Signs move outwards, to
/// where
/// they cancel or become a subtraction; constant factors meet.
final class Rewrites {
    /// There is nothing simpler.
    static final int NONE = -1;

    /// Constant factors within these bounds are multiplied with one another; larger or smaller ones might overflow
    /// where
    /// the product as it was written does not.
    private static final double LARGE = 0x1p400;

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
            OptionalDouble value = Arithmetic.apply(operation, builder.constantOf(a));
            return value.isPresent() ? builder.constant(value.getAsDouble()) : NONE;
        }
        return operation == NEGATE ? negated(a) : operation == ABS ? absolute(a) : NONE;
    }

    int binary(Operation operation, int a, int b) {
        if (builder.isConstant(a) && builder.isConstant(b)) {
            OptionalDouble value = Arithmetic.apply(operation, builder.constantOf(a), builder.constantOf(b));
            return value.isPresent() ? builder.constant(value.getAsDouble()) : NONE;
        }
        IntBinaryOperator rule = rules.get(operation);
        return rule == null ? NONE : rule.applyAsInt(a, b);
    }

    int ternary(Operation operation, int condition, int then, int otherwise) {
        if (operation != SELECT) {
            return NONE;
        }
        if (builder.isConstant(condition)) {
            return Arithmetic.holds(builder.constantOf(condition)) ? then : otherwise;
        }
        return then == otherwise ? then : NONE;
    }

    private int negated(int a) {
        if (negation(a)) {
            return inner(a);
        }
        if (builder.operation(a) == SUBTRACT) {
            return builder.apply(SUBTRACT, builder.operand(a, 1), builder.operand(a, 0));
        }
        int factor = constantFactor(a);
        return factor == NONE
                ? NONE
                : builder.apply(MULTIPLY, builder.constant(-builder.constantOf(factor)), otherFactor(a));
    }

    private int absolute(int a) {
        return negation(a) ? builder.apply(ABS, inner(a)) : squares.neverNegative(a) ? a : NONE;
    }

    private int sum(int a, int b) {
        if (zero(a)) {
            return b;
        }
        if (zero(b)) {
            return a;
        }
        if (a == b) {
            return builder.apply(MULTIPLY, builder.constant(2), a);
        }
        if (negation(b)) {
            return builder.apply(SUBTRACT, a, inner(b));
        }
        return negation(a) ? builder.apply(SUBTRACT, b, inner(a)) : NONE;
    }

    private int difference(int a, int b) {
        if (zero(b)) {
            return a;
        }
        if (zero(a)) {
            return builder.apply(NEGATE, b);
        }
        if (negation(b)) {
            return builder.apply(ADD, a, inner(b));
        }
        return negation(a) ? builder.apply(NEGATE, builder.apply(ADD, inner(a), b)) : NONE;
    }

    private int product(int a, int b) {
        if (a == b) {
            return square(a);
        }
        if (builder.isConstant(a) || builder.isConstant(b)) {
            return builder.isConstant(a) ? multiple(a, b) : multiple(b, a);
        }
        if (negation(a)) {
            return builder.apply(NEGATE, builder.apply(MULTIPLY, inner(a), b));
        }
        return negation(b) ? builder.apply(NEGATE, builder.apply(MULTIPLY, a, inner(b))) : NONE;
    }

    private int multiple(int constant, int a) {
        double value = builder.constantOf(constant);
        if (value == 1) {
            return a;
        }
        if (value == -1) {
            return builder.apply(NEGATE, a);
        }
        if (negation(a)) {
            return builder.apply(MULTIPLY, builder.constant(-value), inner(a));
        }
        int factor = constantFactor(a);
        return factor != NONE && moderate(value) && moderate(builder.constantOf(factor))
                ? builder.apply(MULTIPLY, builder.constant(value * builder.constantOf(factor)), otherFactor(a))
                : NONE;
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
        return builder.operation(root) == ABS || negation(root) ? builder.apply(MULTIPLY, u, u) : NONE;
    }

    private int quotient(int a, int b) {
        if (negation(a)) {
            return builder.apply(NEGATE, builder.apply(DIVIDE, inner(a), b));
        }
        if (!builder.isConstant(b)) {
            return NONE;
        }
        double divisor = builder.constantOf(b);
        double reciprocal = 1 / divisor;
        // Multiplying by the reciprocal is exact, and cheaper, only for a power of two.
        boolean exact = powerOfTwo(divisor) && powerOfTwo(reciprocal);
        return exact ? builder.apply(MULTIPLY, a, builder.constant(reciprocal)) : NONE;
    }

    /// The constant operand of a product, or [#NONE].
    private int constantFactor(int node) {
        if (builder.operation(node) != MULTIPLY) {
            return NONE;
        }
        int first = builder.operand(node, 0);
        int second = builder.operand(node, 1);
        return builder.isConstant(first) ? first : builder.isConstant(second) ? second : NONE;
    }

    private int otherFactor(int product) {
        int first = builder.operand(product, 0);
        return builder.isConstant(first) ? builder.operand(product, 1) : first;
    }

    private boolean negation(int node) {
        return builder.operation(node) == NEGATE;
    }

    private int inner(int negation) {
        return builder.operand(negation, 0);
    }

    private boolean zero(int node) {
        return builder.isConstant(node) && builder.constantOf(node) == 0;
    }

    private static boolean moderate(double factor) {
        return 1 / LARGE < Math.abs(factor) && Math.abs(factor) < LARGE;
    }

    private static boolean powerOfTwo(double value) {
        int exponent = Math.getExponent(value);
        boolean normal = Double.MIN_EXPONENT <= exponent && exponent <= Double.MAX_EXPONENT;
        return normal && Math.abs(value) == Math.scalb(1.0, exponent);
    }
}
