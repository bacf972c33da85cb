package talweg.formula;

import static talweg.formula.Operation.*;

/// Writes the functions of the language in operations of the graph.
final class FunctionOperations {
    private final GraphBuilder builder;
    private final Powers powers;

    FunctionOperations(GraphBuilder builder) {
        this.builder = builder;
        this.powers = new Powers(builder);
    }

    /// The node of a function with these arguments.
    int call(ElementaryFunction function, int[] arguments) {
        int u = arguments[0];
        return switch (function) {
            case SQRT -> builder.apply(SQRT, u);
            case CBRT -> builder.apply(CBRT, u);
            case EXP -> builder.apply(EXP, u);
            case LN -> builder.apply(LN, u);
            case LOG -> arguments.length == 1 ? builder.apply(LN, u) : logarithm(u, arguments[1]);
            case LOG10 -> builder.apply(LOG10, u);
            case LOG2 -> builder.apply(LOG2, u);
            case SIN -> builder.apply(SIN, u);
            case COS -> builder.apply(COS, u);
            case TAN -> builder.apply(TAN, u);
            case ASIN -> builder.apply(ASIN, u);
            case ACOS -> builder.apply(ACOS, u);
            case ATAN -> builder.apply(ATAN, u);
            case ATAN2 -> builder.apply(ATAN2, u, arguments[1]);
            case SINH -> builder.apply(SINH, u);
            case COSH -> builder.apply(COSH, u);
            case TANH -> builder.apply(TANH, u);
            case ASINH -> builder.apply(ASINH, u);
            case ACOSH -> builder.apply(ACOSH, u);
            case ATANH -> builder.apply(ATANH, u);
            case ABS -> builder.apply(ABS, u);
            case SIGN -> builder.apply(SIGN, u);
            case FLOOR -> builder.apply(FLOOR, u);
            case CEIL -> builder.apply(CEIL, u);
            case ROUND -> builder.apply(ROUND, u);
            case MIN -> chain(MIN, arguments);
            case MAX -> chain(MAX, arguments);
            case HYPOT -> chain(HYPOT, arguments);
            case POW -> powers.power(u, arguments[1]);
            case MOD -> builder.apply(MOD, u, arguments[1]);
            case SIGMOID -> builder.apply(SIGMOID, u);
            case RELU -> relu(u);
            case SOFTPLUS -> builder.apply(SOFTPLUS, u);
            case STEP -> step(u);
            case ERF -> builder.apply(ERF, u);
            case GAMMA -> builder.apply(GAMMA, u);
            case LGAMMA -> builder.apply(LGAMMA, u);
            case DIGAMMA -> builder.apply(DIGAMMA, u);
            case TRIGAMMA -> builder.apply(TRIGAMMA, u);
        };
    }

    private int logarithm(int u, int base) {
        if (builder.isConstant(base, 10)) {
            return builder.apply(LOG10, u);
        }
        if (builder.isConstant(base, 2)) {
            return builder.apply(LOG2, u);
        }
        return builder.isConstant(base, Math.E)
                ? builder.apply(LN, u)
                : builder.apply(DIVIDE, builder.apply(LN, u), builder.apply(LN, base));
    }

    /// Written so that NaN stays NaN, and that the derivative at 0, taken where u ≤ 0, is 0.
    private int relu(int u) {
        int zero = builder.constant(0);
        return builder.apply(SELECT, builder.apply(LESS_OR_EQUAL, u, zero), zero, u);
    }

    private int step(int u) {
        int zero = builder.constant(0);
        int one = builder.constant(1);
        int above = builder.apply(SELECT, builder.apply(LESS_OR_EQUAL, zero, u), one, u);
        return builder.apply(SELECT, builder.apply(LESS, u, zero), zero, above);
    }

    private int chain(Operation operation, int[] arguments) {
        int result = arguments[0];
        for (int i = 1; i < arguments.length; i++) {
            result = builder.apply(operation, result, arguments[i]);
        }
        return result;
    }
}
