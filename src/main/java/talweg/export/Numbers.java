package talweg.export;

import java.math.BigDecimal;

/// Numbers in vector pictures, short and without exponents.
final class Numbers {
    private Numbers() {}

    /// To a hundredth, of a pixel for example, which shows nowhere.
    static String hundredths(double value) {
        return shortest(Math.rint(value * 100) / 100);
    }

    /// To a millionth: scales of images need more digits than places do.
    static String millionths(double value) {
        return shortest(Math.rint(value * 1e6) / 1e6);
    }

    private static String shortest(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? Long.toString((long) value)
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
