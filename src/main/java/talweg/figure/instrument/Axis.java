package talweg.figure.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import talweg.figure.Ticks;

/// An axis of a small picture.
///
/// @param name what it measures
/// @param low where it begins
/// @param high where it ends
/// @param logarithmic whether equal ways are equal factors; then both ends are positive
public record Axis(String name, double low, double high, boolean logarithmic) {
    private static final double ROOM = 0.06;

    /// Values that differ by less than this part of them differ by rounding.
    private static final double ROUNDING = 1e-13;

    /// An axis from `low` to `high`; where there is nothing between them, much is, so that what is constant looks so.
    public Axis {
        if (!(high > low) || !Double.isFinite(high - low)) {
            double middle = Double.isFinite(low) ? low : 0;
            double reach = middle == 0 ? 1 : Math.abs(middle) / 2;
            low = logarithmic ? Math.max(middle, 1e-300) / 2 : middle - reach;
            high = logarithmic ? 4 * low : middle + reach;
        }
    }

    /// An axis with equal steps.
    public static Axis linear(String name, double low, double high) {
        return new Axis(name, low, high, false);
    }

    /// An axis with equal factors.
    public static Axis logarithmic(String name, double low, double high) {
        return new Axis(name, low, high, true);
    }

    /// An axis with equal steps that has room for all finite numbers of `values`.
    public static Axis around(String name, double... values) {
        double low = finite(values).min().orElse(0);
        double high = finite(values).max().orElse(1);
        boolean constant = high - low <= ROUNDING * Math.max(Math.abs(low), Math.abs(high));
        double room = constant ? 0 : ROOM * (high - low);
        return linear(name, low - room, constant ? low : high + room);
    }

    private static DoubleStream finite(double... values) {
        return DoubleStream.of(values).filter(Double::isFinite);
    }

    /// Where a value stands: itself, or its decimal logarithm.
    public double place(double value) {
        return logarithmic ? Math.log10(value) : value;
    }

    /// Where values stand.
    public double[] places(double... values) {
        return DoubleStream.of(values).map(this::place).toArray();
    }

    /// At most about `count` round numbers along it, each at its place.
    List<Ticks.Tick> ticks(int count) {
        return logarithmic ? powers(count) : Ticks.row(low, high, count).ticks();
    }

    private List<Ticks.Tick> powers(int count) {
        int first = (int) Math.ceil(Math.log10(low) - 1e-9);
        int last = (int) Math.floor(Math.log10(high) + 1e-9);
        int step = Math.max(1, Math.ceilDiv(last - first + 1, Math.max(1, count)));
        List<Ticks.Tick> ticks = new ArrayList<>();
        for (int exponent = Math.ceilDiv(first, step) * step; exponent <= last; exponent += step) {
            ticks.add(new Ticks.Tick(
                    exponent, exponent == 0 ? "1" : "1e" + (exponent < 0 ? "−" : "") + Math.abs(exponent)));
        }
        return ticks;
    }
}
