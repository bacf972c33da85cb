package talweg.field;

import java.math.BigDecimal;

/// Numbers as a person writes them: 0.5, 20, 1e6; always with a decimal point.
public final class Decimal {
    /// Whole numbers are written out up to this many digits even where a power of ten is shorter.
    private static final int WHOLE = 5;

    /// The first digit of a fraction may stand so far behind the point.
    private static final int FRACTION = 4;

    private Decimal() {}

    /// The shortest text that reads back to the same double.
    public static String shortest(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        int digits = exact.precision() - exact.scale();
        if (digits > -FRACTION && digits <= WHOLE) {
            return exact.toPlainString();
        }
        String power = exact.movePointLeft(digits - 1).stripTrailingZeros().toPlainString() + "e" + (digits - 1);
        boolean shorter = exact.toPlainString().length() > power.length();
        return shorter ? power : exact.toPlainString();
    }

    /// `value` rounded to a multiple of 10^exponent, without the noise that multiplying by 0.1 leaves.
    static double rounded(double value, int exponent) {
        return new BigDecimal(value)
                .setScale(-exponent, java.math.RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    /// mantissa · 10^exponent, correctly rounded.
    static double of(long mantissa, int exponent) {
        return BigDecimal.valueOf(mantissa, -exponent).doubleValue();
    }

    /// The greatest k with 10^k ≤ value, for value > 0.
    static int exponent(double value) {
        BigDecimal exact = new BigDecimal(value);
        return exact.precision() - exact.scale() - 1;
    }
}
