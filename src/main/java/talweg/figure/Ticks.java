package talweg.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// Round numbers along an axis, 1, 2 or 5 times a power of ten apart.
public final class Ticks {
    /// More digits than this are written with a power of ten.
    private static final int LONGEST = 6;

    /// A tick and what stands beside it.
    public record Tick(double value, String text) {}

    private Ticks() {}

    /// The round numbers in [low, high], at most about `count` of them.
    public static List<Tick> between(double low, double high, int count) {
        List<Tick> ticks = new ArrayList<>();
        BigDecimal step = step((high - low) / Math.max(1, count));
        if (step.signum() == 0) {
            return ticks;
        }
        // 0.3 as a double lies beside 0.3; a tick on the border is wanted all the same.
        BigDecimal slack = step.scaleByPowerOfTen(-6);
        BigDecimal end = new BigDecimal(high).add(slack);
        BigDecimal first = new BigDecimal(low).subtract(slack);
        BigDecimal value = first.divide(step, 0, RoundingMode.CEILING).multiply(step);
        while (value.compareTo(end) <= 0) {
            ticks.add(new Tick(value.doubleValue(), text(value)));
            value = value.add(step);
        }
        return ticks;
    }

    /// The smallest of 1, 2, 5 times a power of ten that is not below `least`; 0 if there is none.
    static BigDecimal step(double least) {
        if (!(least > 0) || Double.isInfinite(least)) {
            return BigDecimal.ZERO;
        }
        int exponent = (int) Math.floor(Math.log10(least));
        for (int leading : new int[] {1, 2, 5, 10, 20}) {
            BigDecimal step = new BigDecimal(leading).scaleByPowerOfTen(exponent);
            if (step.doubleValue() >= least * (1 - 1e-6)) {
                return step;
            }
        }
        throw new IllegalStateException("log10 is off by more than a power of ten at " + least);
    }

    /// The shortest way to write a number: `0.25`, `−1200`, `3e7`; with a true minus sign.
    public static String text(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.signum() == 0) {
            return "0";
        }
        int exponent = plain.precision() - plain.scale() - 1;
        boolean wide = exponent >= LONGEST || exponent < -4;
        String text = wide
                ? plain.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent
                : plain.toPlainString();
        return withMinusSign(text);
    }

    /// Figures with a true minus sign instead of a hyphen, as they are printed.
    static String withMinusSign(String figures) {
        return figures.replace('-', '−');
    }

    /// As [#text(BigDecimal)], with at most `digits` significant digits.
    public static String text(double value, int digits) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "NaN" : value > 0 ? "∞" : "−∞";
        }
        return text(new BigDecimal(value).round(new MathContext(digits)));
    }
}
