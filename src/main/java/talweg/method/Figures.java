package talweg.method;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/// Numbers as text: always with a decimal point, in every language.
public final class Figures {
    /// Significant digits where numbers are read and not computed with.
    private static final int SIGNIFICANT = 6;

    /// Below this, and from [#MOST_WRITTEN_OUT] on, a number is written with an exponent.
    private static final double LEAST_WRITTEN_OUT = 1e-4;

    private static final double MOST_WRITTEN_OUT = 1e7;

    private Figures() {}

    /// The shortest text that reads back to the same double, without a superfluous `.0`.
    public static String exact(double value) {
        if (Math.abs(value) >= LEAST_WRITTEN_OUT && Math.abs(value) < MOST_WRITTEN_OUT) {
            return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
        String text = Double.toString(value);
        int exponent = text.indexOf('E');
        String digits = exponent < 0 ? text : text.substring(0, exponent);
        String tail = exponent < 0 ? "" : "e" + text.substring(exponent + 1);
        return (digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits) + tail;
    }

    /// Six significant digits, with a true minus sign.
    public static String plain(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.isNaN(value) ? "NaN" : value > 0 ? "∞" : "−∞";
        }
        return exact(rounded(value)).replace('-', '−').replace("e−", "e-");
    }

    /// A point: `(1.5, −2)`, each coordinate as [#plain].
    public static String tuple(double... point) {
        return DoubleStream.of(point).mapToObj(Figures::plain).collect(Collectors.joining(", ", "(", ")"));
    }

    /// Six significant digits as LaTeX, with powers of ten.
    public static String latex(double value) {
        return latex(value, SIGNIFICANT);
    }

    static String latex(double value, int digits) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.isNaN(value) ? "\\mathrm{NaN}" : value > 0 ? "\\infty" : "-\\infty";
        }
        String text = exact(rounded(value, digits));
        int exponent = text.indexOf('e');
        return exponent < 0 ? text : text.substring(0, exponent) + "\\cdot 10^{" + text.substring(exponent + 1) + "}";
    }

    /// The number with six significant digits that is nearest to a finite one.
    static double rounded(double value) {
        return rounded(value, SIGNIFICANT);
    }

    /// The number with so many significant digits that is nearest to a finite one.
    public static double rounded(double value, int digits) {
        return BigDecimal.valueOf(value)
                .round(new MathContext(digits, RoundingMode.HALF_EVEN))
                .doubleValue();
    }
}
