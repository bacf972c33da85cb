package talweg.desktop.control;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import talweg.field.Decimal;

/// Numbers as the window writes them: with a point, and with no more digits than tell something.
public final class Numbers {
    private static final double[] NICE = {1, 2, 5, 10};

    private Numbers() {}

    /// The shortest text that reads back to the same number: 0.01, 1e-7, 3.
    public static String shortest(double value) {
        return Double.isFinite(value) ? Decimal.shortest(value) : notFinite(value);
    }

    /// At most `digits` significant digits.
    public static String significant(double value, int digits) {
        if (!Double.isFinite(value)) {
            return notFinite(value);
        }
        return Decimal.shortest(new BigDecimal(value)
                .round(new MathContext(digits, RoundingMode.HALF_EVEN))
                .doubleValue());
    }

    /// The same with true minus signs, also in exponents, as on axes: for reading and not for entry.
    public static String typeset(double value, int digits) {
        return significant(value, digits).replace('-', '−');
    }

    /// The neighbour of `value` in … 0.1, 0.2, 0.5, 1, 2, 5, 10 …, upwards or downwards in size; the sign is kept.
    public static double nextNice(double value, int direction) {
        if (value == 0 || !Double.isFinite(value)) {
            return value;
        }
        double size = Math.abs(value);
        int decade = (int) Math.floor(Math.log10(size)) - 1;
        double below = 0;
        for (int i = 0; i < 12; i++) {
            double nice = decimal(NICE[i % 3], decade + i / 3);
            if (direction > 0 && nice > size * (1 + 1e-9)) {
                return Math.copySign(nice, value);
            }
            below = nice < size * (1 - 1e-9) ? nice : below;
        }
        return Math.copySign(below, value);
    }

    private static double decimal(double mantissa, int exponent) {
        return new BigDecimal(mantissa).scaleByPowerOfTen(exponent).doubleValue();
    }

    private static String notFinite(double value) {
        return Double.isNaN(value) ? "NaN" : value > 0 ? "∞" : "−∞";
    }
}
