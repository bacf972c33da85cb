package talweg.formula;

import static talweg.formula.Operation.*;

/// Writes u^v in the operations that suit the exponent.
final class Powers {
    private final GraphBuilder builder;

    Powers(GraphBuilder builder) {
        this.builder = builder;
    }

    /// u^v. A small whole exponent becomes products, so that x^2 is x·x in every derivative too; ½ becomes a square
    /// root,
    /// a base e the exponential.
    int power(int base, int exponent) {
        if (builder.isConstant(exponent)) {
            return constantPower(base, builder.constantOf(exponent));
        }
        if (builder.isConstant(base, Math.E)) {
            return builder.apply(EXP, exponent);
        }
        return builder.apply(POWER, base, exponent);
    }

    /// u^c. Also where u is 0 or NaN, u^0 is 1, as in [Math#pow].
    int constantPower(int base, double exponent) {
        if (Math.abs(exponent) <= Limits.WHOLE_POWER && exponent == Math.rint(exponent)) {
            int power = wholePower(base, (int) Math.abs(exponent));
            return exponent < 0 ? builder.apply(DIVIDE, builder.constant(1), power) : power;
        }
        if (exponent == 0.5) {
            return builder.apply(SQRT, base);
        }
        if (exponent == -0.5) {
            return builder.apply(DIVIDE, builder.constant(1), builder.apply(SQRT, base));
        }
        return builder.isConstant(base, Math.E)
                ? builder.apply(EXP, builder.constant(exponent))
                : builder.apply(POWER, base, builder.constant(exponent));
    }

    /// u^n for n ≥ 0 by repeated squaring, from the lowest bit of n up (Knuth, TAOCP 2, 4.6.3, algorithm A).
    private int wholePower(int base, int exponent) {
        int power = builder.constant(1);
        int square = base;
        for (int rest = exponent; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                power = builder.apply(MULTIPLY, power, square);
            }
            if (rest > 1) {
                square = builder.apply(MULTIPLY, square, square);
            }
        }
        return power;
    }
}
