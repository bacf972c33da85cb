package talweg.kernel;

import talweg.formula.Graph;
import talweg.formula.Operation;

/// Evaluates a graph operation by operation, one lane at a time. This is the oracle: what it computes, including at
/// NaN,
/// infinities, signed zeros and ties, *is* the meaning of each [Operation], and compiled code agrees with it to the bit
/// (all NaNs count as one).
public final class Interpreter {
    private Interpreter() {}

    /// Computes every node of `graph` into `values`, which has at least [Graph#size()] entries, each rounded to
    /// `precision`.
    static void run(Graph graph, Inputs inputs, Precision precision, double[] values) {
        boolean single = precision == Precision.SINGLE;
        for (int node = 0; node < graph.size(); node++) {
            double exact = node(graph, node, inputs, values);
            values[node] = single ? (float) exact : exact;
        }
    }

    /// Where the interpreter finds the inputs of one lane.
    interface Inputs {
        /// The value of an input node: variable, parameter or direction number `slot`.
        double value(Operation kind, int slot);
    }

    private static double node(Graph graph, int node, Inputs inputs, double[] values) {
        Operation operation = graph.operation(node);
        return switch (operation.arity()) {
            case 0 ->
                operation == Operation.CONSTANT ? graph.constant(node) : inputs.value(operation, graph.slot(node));
            case 1 -> apply(operation, values[graph.operand(node, 0)]);
            case 2 -> apply(operation, values[graph.operand(node, 0)], values[graph.operand(node, 1)]);
            default ->
                select(values[graph.operand(node, 0)], values[graph.operand(node, 1)], values[graph.operand(node, 2)]);
        };
    }

    /// What an operation of one operand means.
    public static double apply(Operation operation, double a) {
        return switch (operation) {
            case NEGATE -> -a;
            case ABS -> Math.abs(a);
            case SQRT -> Math.sqrt(a);
            case SIGN -> Math.signum(a);
            case FLOOR -> Math.floor(a);
            case CEIL -> Math.ceil(a);
            case ROUND -> Math.rint(a);
            case NOT -> Truth.not(a);
            case CBRT -> Elementary.cbrt(a);
            case EXP -> Elementary.exp(a);
            case LN -> Elementary.ln(a);
            case LOG10 -> Elementary.log10(a);
            case LOG2 -> Elementary.log2(a);
            case SIN -> Elementary.sin(a);
            case COS -> Elementary.cos(a);
            case TAN -> Elementary.tan(a);
            case ASIN -> Elementary.asin(a);
            case ACOS -> Elementary.acos(a);
            case ATAN -> Elementary.atan(a);
            case SINH -> Elementary.sinh(a);
            case COSH -> Elementary.cosh(a);
            case TANH -> Elementary.tanh(a);
            case ASINH -> Elementary.asinh(a);
            case ACOSH -> Elementary.acosh(a);
            case ATANH -> Elementary.atanh(a);
            case SIGMOID -> Elementary.sigmoid(a);
            case SOFTPLUS -> Elementary.softplus(a);
            case ERF -> Elementary.erf(a);
            case GAMMA -> Elementary.gamma(a);
            case LGAMMA -> Elementary.lgamma(a);
            case DIGAMMA -> Elementary.digamma(a);
            case TRIGAMMA -> Elementary.trigamma(a);
            case CONSTANT,
                    VARIABLE,
                    PARAMETER,
                    DIRECTION,
                    ADD,
                    SUBTRACT,
                    MULTIPLY,
                    DIVIDE,
                    MIN,
                    MAX,
                    MOD,
                    ATAN2,
                    HYPOT,
                    POWER,
                    POLYGAMMA,
                    LESS,
                    LESS_OR_EQUAL,
                    EQUAL,
                    NOT_EQUAL,
                    AND,
                    OR,
                    SELECT -> throw new IllegalArgumentException(operation + " does not take one operand");
        };
    }

    /// What an operation of two operands means.
    public static double apply(Operation operation, double a, double b) {
        return switch (operation) {
            case ADD -> a + b;
            case SUBTRACT -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> a / b;
            case MIN -> Math.min(a, b);
            case MAX -> Math.max(a, b);
            case MOD -> Modulus.floored(a, b);
            case ATAN2 -> Elementary.atan2(a, b);
            case HYPOT -> Elementary.hypot(a, b);
            case POWER -> Elementary.power(a, b);
            case POLYGAMMA -> Elementary.polygamma(a, b);
            case LESS -> Truth.less(a, b);
            case LESS_OR_EQUAL -> Truth.lessOrEqual(a, b);
            case EQUAL -> Truth.equal(a, b);
            case NOT_EQUAL -> Truth.notEqual(a, b);
            case AND -> Truth.and(a, b);
            case OR -> Truth.or(a, b);
            case CONSTANT,
                    VARIABLE,
                    PARAMETER,
                    DIRECTION,
                    NEGATE,
                    ABS,
                    SQRT,
                    SIGN,
                    FLOOR,
                    CEIL,
                    ROUND,
                    CBRT,
                    EXP,
                    LN,
                    LOG10,
                    LOG2,
                    SIN,
                    COS,
                    TAN,
                    ASIN,
                    ACOS,
                    ATAN,
                    SINH,
                    COSH,
                    TANH,
                    ASINH,
                    ACOSH,
                    ATANH,
                    SIGMOID,
                    SOFTPLUS,
                    ERF,
                    GAMMA,
                    LGAMMA,
                    DIGAMMA,
                    TRIGAMMA,
                    NOT,
                    SELECT -> throw new IllegalArgumentException(operation + " does not take two operands");
        };
    }

    /// `yes` where the condition is not 0, else `no`; a NaN condition is false.
    public static double select(double condition, double yes, double no) {
        return Truth.select(condition, yes, no);
    }
}
