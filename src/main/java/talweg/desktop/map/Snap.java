package talweg.desktop.map;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Rounds what a hand pointed at to a number that can be read out: −1.2, not −1.2037.
final class Snap {
    private Snap() {}

    /// The decimal with the fewest digits that lies within `tolerance` of `value`.
    static double shortest(double value, double tolerance) {
        if (!(tolerance > 0) || !Double.isFinite(value)) {
            return value;
        }
        BigDecimal exact = new BigDecimal(value);
        int places = -(int) Math.floor(Math.log10(Math.max(Math.abs(value), tolerance))) - 1;
        BigDecimal rounded = exact.setScale(places, RoundingMode.HALF_EVEN);
        while (rounded.subtract(exact).abs().doubleValue() > tolerance) {
            places++;
            rounded = exact.setScale(places, RoundingMode.HALF_EVEN);
        }
        return rounded.doubleValue();
    }

    /// The nearest multiple of `spacing`.
    static double toGrid(double value, double spacing) {
        BigDecimal unit = new BigDecimal(Double.toString(spacing));
        return new BigDecimal(value)
                .divide(unit, 0, RoundingMode.HALF_EVEN)
                .multiply(unit)
                .doubleValue();
    }

    /// The largest power of ten that is not above `limit`.
    static double powerOfTen(double limit) {
        return BigDecimal.ONE
                .scaleByPowerOfTen((int) Math.floor(Math.log10(limit)))
                .doubleValue();
    }
}
