package talweg.formula;

import static talweg.formula.Operation.*;

/// The derivative of each operation, said once: `factor` times ∂node/∂operand. Backwards the factor is the derivative
/// of
/// the result by the node; forwards it is the operand's own derivative.
///
/// Where a function has a corner, this is a choice; `docs/grammar.md` has the table. Where a function is undefined, so
/// are its derivatives: a method that never looks at f still notices that it left the domain.
final class DerivativeRules {
    /// There is no contribution: the derivative is 0 everywhere.
    static final int NONE = -1;

    private static final double TWO_OVER_ROOT_PI = 2 / Math.sqrt(Math.PI);
    private static final double LN_2 = 0.6931471805599453;
    private static final double LN_10 = 2.302585092994046;

    private final GraphBuilder builder;
    private final SquareForms squares;
    private final Powers powers;

    DerivativeRules(GraphBuilder builder) {
        this.builder = builder;
        this.squares = new SquareForms(builder);
        this.powers = new Powers(builder);
    }

    /// The node of factor · ∂node/∂operand, or [#NONE]. Not for [Operation#SELECT], which the sweeps treat
    /// themselves.
    int contribution(int node, int operand, int factor) {
        int u = builder.operand(node, 0);
        int v = builder.operand(node, 1);
        boolean first = operand == 0;
        return switch (builder.operation(node)) {
            case CONSTANT, VARIABLE, PARAMETER, DIRECTION -> NONE;
            case SIGN, FLOOR, CEIL, ROUND -> NONE;
            case LESS, LESS_OR_EQUAL, EQUAL, NOT_EQUAL, AND, OR, NOT -> NONE;
            case SELECT -> throw new IllegalArgumentException("a choice has no partial derivatives");
            case ADD -> factor;
            case SUBTRACT -> first ? factor : negated(factor);
            case NEGATE -> negated(factor);
            case MULTIPLY -> product(u, v, first, factor);
            case DIVIDE -> first ? over(factor, v) : negated(times(over(factor, v), node));
            case ABS -> times(factor, builder.apply(SIGN, u));
            case SQRT -> root(node, u, factor);
            case MIN -> first ? smaller(u, v, factor) : smaller(v, u, factor);
            case MAX -> first ? smaller(v, u, factor) : smaller(u, v, factor);
            case MOD -> first ? factor : negated(times(factor, builder.apply(FLOOR, over(u, v))));
            case CBRT -> over(factor, times(constant(3), times(node, node)));
            case EXP -> times(factor, node);
            case LN -> logarithm(u, u, factor);
            case LOG10 -> logarithm(u, times(constant(LN_10), u), factor);
            case LOG2 -> logarithm(u, times(constant(LN_2), u), factor);
            case SIN -> times(factor, builder.apply(COS, u));
            case COS -> negated(times(factor, builder.apply(SIN, u)));
            case TAN -> times(factor, plus(constant(1), times(node, node)));
            case ASIN -> over(factor, builder.apply(SQRT, oneMinusSquare(u)));
            case ACOS -> negated(over(factor, builder.apply(SQRT, oneMinusSquare(u))));
            case ATAN -> over(factor, plus(constant(1), times(u, u)));
            case ATAN2 -> angle(u, v, first, factor);
            case SINH -> times(factor, builder.apply(COSH, u));
            case COSH -> times(factor, builder.apply(SINH, u));
            case TANH -> times(factor, oneMinusSquare(node));
            case ASINH -> over(factor, builder.apply(SQRT, plus(constant(1), times(u, u))));
            case ACOSH -> over(factor, times(root(minus(u, constant(1))), root(plus(u, constant(1)))));
            case ATANH -> inverseTangent(u, factor);
            case HYPOT -> hypotenuse(node, first ? u : v, factor);
            case POWER -> first ? powerByBase(u, v, factor) : powerByExponent(node, u, factor);
            case SIGMOID -> times(factor, times(node, builder.apply(SIGMOID, negated(u))));
            case SOFTPLUS -> times(factor, builder.apply(SIGMOID, u));
            case ERF -> times(factor, times(constant(TWO_OVER_ROOT_PI), builder.apply(EXP, negated(times(u, u)))));
            case GAMMA -> times(factor, times(node, builder.apply(DIGAMMA, u)));
            case LGAMMA -> times(factor, builder.apply(DIGAMMA, u));
            case DIGAMMA -> times(factor, builder.apply(TRIGAMMA, u));
            case TRIGAMMA -> times(factor, builder.apply(POLYGAMMA, constant(2), u));
            case POLYGAMMA -> first ? NONE : times(factor, builder.apply(POLYGAMMA, plus(u, constant(1)), v));
        };
    }

    /// u·u gets its whole derivative, 2u, from the first operand.
    private int product(int u, int v, boolean first, int factor) {
        if (u == v) {
            return first ? times(plus(factor, factor), u) : NONE;
        }
        return times(factor, first ? v : u);
    }

    /// A norm, √(u² + …), has the derivative 0 where it is 0, and so has all that is multiplied with it.
    private int root(int node, int radicand, int factor) {
        int slope = over(times(constant(0.5), factor), node);
        return squares.canVanish(radicand) ? zeroWhereZero(node, slope) : slope;
    }

    private int hypotenuse(int node, int side, int factor) {
        return zeroWhereZero(node, over(times(factor, side), node));
    }

    /// The derivative of min(u, v) by u: all of it where u is smaller, half of it at a tie.
    private int smaller(int u, int v, int factor) {
        int tie = builder.apply(SELECT, builder.apply(LESS, v, u), constant(0), times(constant(0.5), factor));
        return builder.apply(SELECT, builder.apply(LESS, u, v), factor, tie);
    }

    /// factor/divisor for u ≥ 0, else NaN, as the logarithm is; the divisor is what turns NaN, so that all further
    /// derivatives do.
    private int logarithm(int u, int divisor, int factor) {
        int outside = builder.apply(LESS, u, constant(0));
        return over(factor, builder.apply(SELECT, outside, constant(Double.NaN), divisor));
    }

    /// factor/(1 − u²) for |u| ≤ 1, else NaN, as the inverse hyperbolic tangent is.
    private int inverseTangent(int u, int factor) {
        int outside = builder.apply(LESS, constant(1), builder.apply(ABS, u));
        return over(factor, builder.apply(SELECT, outside, constant(Double.NaN), oneMinusSquare(u)));
    }

    private int angle(int y, int x, boolean byY, int factor) {
        int square = plus(times(x, x), times(y, y));
        return byY ? over(times(factor, x), square) : negated(over(times(factor, y), square));
    }

    /// v·u^(v−1). An exponent that is no constant may pass through 0, where 0·u^(−1) has to be 0.
    private int powerByBase(int u, int v, int factor) {
        if (builder.isConstant(v)) {
            double c = builder.constantOf(v);
            return c == 0 ? NONE : times(times(factor, constant(c)), powers.constantPower(u, c - 1));
        }
        int slope = times(times(factor, v), powers.power(u, minus(v, constant(1))));
        return zeroWhereZero(v, slope);
    }

    /// u^v·ln u, which tends to 0 with u^v.
    private int powerByExponent(int node, int u, int factor) {
        return zeroWhereZero(node, times(times(factor, node), builder.apply(LN, u)));
    }

    /// 1 − t², as a product, so that nothing is lost near |t| = 1.
    private int oneMinusSquare(int t) {
        return times(minus(constant(1), t), plus(constant(1), t));
    }

    private int zeroWhereZero(int node, int otherwise) {
        return builder.apply(SELECT, builder.apply(EQUAL, node, constant(0)), constant(0), otherwise);
    }

    private int root(int a) {
        return builder.apply(SQRT, a);
    }

    private int constant(double value) {
        return builder.constant(value);
    }

    private int negated(int a) {
        return builder.apply(NEGATE, a);
    }

    private int plus(int a, int b) {
        return builder.apply(ADD, a, b);
    }

    private int minus(int a, int b) {
        return builder.apply(SUBTRACT, a, b);
    }

    private int times(int a, int b) {
        return builder.apply(MULTIPLY, a, b);
    }

    private int over(int a, int b) {
        return builder.apply(DIVIDE, a, b);
    }
}
