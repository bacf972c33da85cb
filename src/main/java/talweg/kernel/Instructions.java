package talweg.kernel;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Locale;
import talweg.formula.Operation;

/// The bytecode of single operations, operands and result on the stack. What is not one instruction is a call of a
/// method
/// that the JIT compiler knows as an exact instruction ([Math#sqrt], [Math#floor], …) or of the very method that the
/// interpreter uses.
final class Instructions {
    static final ClassDesc MATH = ClassDesc.of("java.lang.Math");
    static final ClassDesc TRUTH = Truth.class.describeConstable().orElseThrow();
    static final ClassDesc ELEMENTARY = Elementary.class.describeConstable().orElseThrow();
    static final ClassDesc MODULUS = Modulus.class.describeConstable().orElseThrow();

    private Instructions() {}

    static void emit(CodeBuilder code, Operation operation) {
        switch (operation) {
            case ADD -> code.dadd();
            case SUBTRACT -> code.dsub();
            case MULTIPLY -> code.dmul();
            case DIVIDE -> code.ddiv();
            case NEGATE -> code.dneg();
            case ABS -> call(code, MATH, "abs", 1);
            case SQRT -> call(code, MATH, "sqrt", 1);
            case MIN -> call(code, MATH, "min", 2);
            case MAX -> call(code, MATH, "max", 2);
            case SIGN -> call(code, MATH, "signum", 1);
            case FLOOR -> call(code, MATH, "floor", 1);
            case CEIL -> call(code, MATH, "ceil", 1);
            case ROUND -> call(code, MATH, "rint", 1);
            case MOD -> call(code, MODULUS, "floored", 2);
            case LESS -> call(code, TRUTH, "less", 2);
            case LESS_OR_EQUAL -> call(code, TRUTH, "lessOrEqual", 2);
            case EQUAL -> call(code, TRUTH, "equal", 2);
            case NOT_EQUAL -> call(code, TRUTH, "notEqual", 2);
            case AND -> call(code, TRUTH, "and", 2);
            case OR -> call(code, TRUTH, "or", 2);
            case NOT -> call(code, TRUTH, "not", 1);
            case SELECT -> call(code, TRUTH, "select", 3);
            case CBRT,
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
                    ATAN2,
                    SINH,
                    COSH,
                    TANH,
                    ASINH,
                    ACOSH,
                    ATANH,
                    HYPOT,
                    POWER,
                    SIGMOID,
                    SOFTPLUS,
                    ERF,
                    GAMMA,
                    LGAMMA,
                    DIGAMMA,
                    TRIGAMMA,
                    POLYGAMMA -> call(code, ELEMENTARY, name(operation), operation.arity());
            case CONSTANT, VARIABLE, PARAMETER, DIRECTION ->
                throw new IllegalArgumentException(operation + " is not computed");
        }
    }

    /// The method of [Elementary] and [ArrayKernels] that computes an elementary function.
    static String name(Operation operation) {
        return operation.name().toLowerCase(Locale.ROOT);
    }

    private static void call(CodeBuilder code, ClassDesc owner, String name, int operands) {
        ClassDesc[] parameters = new ClassDesc[operands];
        java.util.Arrays.fill(parameters, ConstantDescs.CD_double);
        code.invokestatic(owner, name, MethodTypeDesc.of(ConstantDescs.CD_double, parameters));
    }
}
