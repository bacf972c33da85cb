package talweg.desktop.map;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Rounds what a hand pointed at to a number that can be read out: −1.2, not −1.2037.
final class Snap {
    /// What the roundings of a way from pixels to coordinates add to a tolerance: the middle of a map that is an odd
    /// number of pixels wide lies exactly half a pixel beside the pointer.
    private static final double ROUNDING = 1e-9;

    private Snap() {}

    /// The decimal with the fewest digits that lies within `tolerance` of `value`; 0 has the fewest of all.
    static double shortest(double value, double tolerance) {
        if (!(tolerance > 0) || !Double.isFinite(value)) {
            return value;
        }
        double most = tolerance * (1 + ROUNDING);
        if (Math.abs(value) <= most) {
            return 0;
        }
        BigDecimal exact = new BigDecimal(value);
        int places = -(int) Math.floor(Math.log10(Math.abs(value))) - 1;
        BigDecimal rounded = exact.setScale(places, RoundingMode.HALF_EVEN);
        while (rounded.subtract(exact).abs().doubleValue() > most) {
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
