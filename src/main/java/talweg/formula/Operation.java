package talweg.formula;

/// The operations of a [Graph], with the number of operands each takes. Truth values are 1 and 0.
///
/// What each computes, including at NaN, infinities, signed zeros and ties, is said once, by the interpreter in the
/// `kernel` package; compiled code agrees with it to the bit.
public enum Operation {
    /// A number; see [Graph#constant].
    CONSTANT(0),
    /// A variable's coordinate; see [Graph#slot].
    VARIABLE(0),
    /// A parameter; see [Graph#slot].
    PARAMETER(0),
    /// The component of the direction v of a Hessian–vector product; see [Graph#slot].
    DIRECTION(0),

    ADD(2),
    SUBTRACT(2),
    MULTIPLY(2),
    DIVIDE(2),
    NEGATE(1),
    ABS(1),
    SQRT(1),
    /// min and max as IEEE `Math.min`, `Math.max`: a NaN operand gives NaN.
    MIN(2),
    MAX(2),
    /// −1, 0 or 1; NaN stays NaN.
    SIGN(1),
    FLOOR(1),
    CEIL(1),
    /// To the nearest integer, ties to even.
    ROUND(1),
    /// a − b·floor(a/b): the sign of the divisor.
    MOD(2),

    CBRT(1),
    EXP(1),
    LN(1),
    LOG10(1),
    LOG2(1),
    SIN(1),
    COS(1),
    TAN(1),
    ASIN(1),
    ACOS(1),
    ATAN(1),
    ATAN2(2),
    SINH(1),
    COSH(1),
    TANH(1),
    ASINH(1),
    ACOSH(1),
    ATANH(1),
    HYPOT(2),
    /// a^b for any exponent; small whole exponents are written as products before they come here.
    POWER(2),
    /// 1/(1 + e^−t) without overflow.
    SIGMOID(1),
    /// ln(1 + e^t) without overflow.
    SOFTPLUS(1),
    ERF(1),
    GAMMA(1),
    LGAMMA(1),
    DIGAMMA(1),
    TRIGAMMA(1),
    /// ψ⁽ⁿ⁾(t), the polygamma function of order a (a constant ≥ 2) at b: what the derivatives of trigamma need.
    POLYGAMMA(2),

    /// 1 if a < b, else 0; with a NaN 0.
    LESS(2),
    /// 1 if a ≤ b, else 0; with a NaN 0.
    LESS_OR_EQUAL(2),
    /// 1 if a = b, else 0; with a NaN 0.
    EQUAL(2),
    /// 1 if a ≠ b, else 0; with a NaN 0: a condition that cannot be decided is false.
    NOT_EQUAL(2),
    /// 1 if a and b are not 0.
    AND(2),
    /// 1 if a or b is not 0.
    OR(2),
    /// 1 if a is 0.
    NOT(1),
    /// b where a is not 0, else c; what is not selected is never looked at, so 0·NaN cannot happen.
    SELECT(3);

    private final int arity;

    Operation(int arity) {
        this.arity = arity;
    }

    /// The number of operands.
    public int arity() {
        return arity;
    }

    /// Whether the operands may change places without changing a bit of the result.
    public boolean commutative() {
        boolean arithmetic = this == ADD || this == MULTIPLY || this == MIN || this == MAX;
        return arithmetic || this == EQUAL || this == NOT_EQUAL || this == AND || this == OR;
    }

    /// Whether the operation is a call of an elementary function, computed by an array kernel of its own, rather
    /// than one of the few arithmetic instructions that are fused into a common loop.
    public boolean elementary() {
        return ordinal() >= CBRT.ordinal() && ordinal() <= POLYGAMMA.ordinal();
    }
}
