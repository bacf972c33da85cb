package talweg.publication.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Numbers as a page shows them: $-0.25$, $1.2\cdot10^{-5}$.
///
/// @param digits significant ones at most; zeros at the end are left out
record LatexNumber(int digits) implements CellFormat {
    /// From this power of ten on downwards a number is written with it.
    private static final int SMALL = -4;

    /// A whole number of so many digits is still written out.
    private static final int LARGE = 6;

    @Override
    public String number(double value) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? nothing() : value > 0 ? "$\\infty$" : "$-\\infty$";
        }
        return "$" + finite(value) + "$";
    }

    private String finite(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .round(new MathContext(digits, RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (rounded.signum() == 0 || exponent > SMALL && exponent < Math.max(digits, LARGE)) {
            return rounded.toPlainString();
        }
        BigDecimal mantissa = rounded.movePointLeft(exponent).stripTrailingZeros();
        String power = "10^{" + exponent + "}";
        return switch (mantissa.toPlainString()) {
            case "1" -> power;
            case "-1" -> "-" + power;
            case String text -> text + "\\cdot" + power;
        };
    }

    @Override
    public String count(long value) {
        return String.valueOf(value);
    }

    @Override
    public String nothing() {
        return "--";
    }
}
