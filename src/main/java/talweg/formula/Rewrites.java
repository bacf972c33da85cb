package talweg.formula;

import static talweg.formula.Operation.*;

/// What a [GraphBuilder] writes in place of an operation: the result, where plain Java arithmetic computes it to the
/// bit
/// as every evaluation would; or a simpler operation with the same value. Each rewrite looks at an operation and its
/// operands only and never makes the graph larger. Elementary functions of constants stay as they are: their bits are
/// the business of the kernels.
final class Rewrites {
    /// There is nothing simpler.
    static final int NONE = -1;

    private final GraphBuilder builder;

    Rewrites(GraphBuilder builder) {
        this.builder = builder;
    }

    int unary(Operation operation, int a) {
        if (builder.isConstant(a)) {
            double value = folded(operation, builder.constantOf(a));
            if (!Double.isNaN(value)) {
                return builder.constant(value);
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
            double value = folded(operation, builder.constantOf(a), builder.constantOf(b));
            if (!Double.isNaN(value)) {
                return builder.constant(value);
            }
        }
        return switch (operation) {
            case ADD -> sum(a, b);
            case SUBTRACT -> difference(a, b);
            case MULTIPLY -> builder.isConstant(b) ? product(b, a) : product(a, b);
            case DIVIDE -> quotient(a, b);
            default -> NONE;
        };
    }

    int ternary(Operation operation, int condition, int then, int otherwise) {
        if (operation != SELECT) {
            return NONE;
        }
        if (builder.isConstant(condition)) {
            return builder.constantOf(condition) != 0 ? then : otherwise;
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

    private int product(int factor, int other) {
        if (builder.isConstant(factor, 1)) {
            return other;
        }
        return builder.isConstant(factor, -1) ? builder.apply(NEGATE, other) : NONE;
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

    /// The value, or NaN where it is not to be computed here.
    private static double folded(Operation operation, double a) {
        return switch (operation) {
            case NEGATE -> -a;
            case ABS -> Math.abs(a);
            case SQRT -> Math.sqrt(a);
            case FLOOR -> Math.floor(a);
            case CEIL -> Math.ceil(a);
            case ROUND -> Math.rint(a);
            case NOT -> truth(a == 0);
            default -> Double.NaN;
        };
    }

    private static double folded(Operation operation, double a, double b) {
        return switch (operation) {
            case ADD -> a + b;
            case SUBTRACT -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> a / b;
            case MIN -> Math.min(a, b);
            case MAX -> Math.max(a, b);
            case LESS -> truth(a < b);
            case LESS_OR_EQUAL -> truth(a <= b);
            case EQUAL -> truth(a == b);
            case NOT_EQUAL -> truth(a < b || a > b);
            case AND -> truth(a != 0 && b != 0);
            case OR -> truth(a != 0 || b != 0);
            default -> Double.NaN;
        };
    }

    private static double truth(boolean holds) {
        return holds ? 1 : 0;
    }
}
