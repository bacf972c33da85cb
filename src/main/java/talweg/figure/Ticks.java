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

    /// Ticks along an axis.
    ///
    /// @param offset what is to be added to the numbers of the ticks, such as `3.5844 + …e−9`, where they would be
    /// too long if they said it all; otherwise empty
    public record Row(List<Tick> ticks, String offset) {
        /// Keeps its own copy.
        public Row {
            ticks = List.copyOf(ticks);
        }
    }

    /// A range this narrow, as a part of the numbers in it, has an offset.
    private static final double NARROW = 1e-6;

    private Ticks() {}

    /// The round numbers in [low, high], at most about `count` of them, written so short that they can be read: deep
    /// inside the plane as what is to be added to a number that they all share.
    public static Row row(double low, double high, int count) {
        List<Tick> ticks = between(low, high, count);
        double magnitude = Math.max(Math.abs(low), Math.abs(high));
        if (ticks.isEmpty() || !(high - low < NARROW * magnitude)) {
            return new Row(ticks, "");
        }
        BigDecimal step = step((high - low) / Math.max(1, count));
        int unit = exponent(step);
        BigDecimal shared = shared(low, high);
        List<Tick> relative = ticks.stream()
                .map(tick -> new Tick(
                        tick.value(),
                        text(rounded(tick.value(), unit).subtract(shared).movePointLeft(unit))))
                .toList();
        return new Row(relative, withMinusSign(shared.stripTrailingZeros().toPlainString() + " + …e" + unit));
    }

    /// The roundest number in a narrow range.
    private static BigDecimal shared(double low, double high) {
        int place = (int) Math.floor(Math.log10(high - low));
        return rounded((low + high) / 2, place);
    }

    private static BigDecimal rounded(double value, int place) {
        return new BigDecimal(value).setScale(-place, RoundingMode.HALF_EVEN);
    }

    private static int exponent(BigDecimal number) {
        return number.precision() - number.scale() - 1;
    }

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
