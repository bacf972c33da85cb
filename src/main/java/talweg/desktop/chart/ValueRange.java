package talweg.desktop.chart;

import java.util.Collection;
import java.util.function.ToIntFunction;
import talweg.session.Measure;

/// The axis of a chart's values. What shrinks by factors stands on an axis of powers of ten, which has no 0; a learning
/// rate on one that begins at 0, unless it spans more than two powers of ten itself.
///
/// @param logarithmic whether equal distances are equal factors
/// @param low the value at the bottom
/// @param high the value at the top
record ValueRange(boolean logarithmic, double low, double high) {
    /// Powers of ten on an axis, at most: there are no more digits in a number, and below is rounding error.
    private static final int MOST_DECADES = 18;

    /// What grows to a multiple of its first value beyond this leaves the chart, so that the others can still be seen.
    private static final double RUNAWAY = 1e6;

    /// Learning rates that differ by more than this factor need an axis of powers of ten.
    private static final double WIDE = 100;

    /// @param least the least positive value
    /// @param most the largest finite value
    private record Extent(double least, double most) {
        boolean isEmpty() {
            return !(most > 0);
        }
    }

    /// The axis that fits the first `end` values of each line.
    static ValueRange of(Measure measure, Collection<Course.Line> lines, ToIntFunction<Course.Line> end) {
        Extent extent = extent(lines, end);
        if (extent.isEmpty()) {
            return new ValueRange(measure != Measure.LEARNING_RATE, measure == Measure.LEARNING_RATE ? 0 : 0.1, 1);
        }
        return switch (measure) {
            case LEARNING_RATE ->
                extent.most() > WIDE * extent.least() ? decades(extent, extent.most()) : linear(extent);
            case OBJECTIVE, GRADIENT_NORM, STEP_LENGTH, DISTRIBUTION -> decades(extent, RUNAWAY * first(lines));
        };
    }

    private static Extent extent(Collection<Course.Line> lines, ToIntFunction<Course.Line> end) {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (Course.Line line : lines) {
            double[] values = line.values();
            int last = end.applyAsInt(line);
            for (int i = 0; i < last; i++) {
                double value = values[i];
                if (value > 0 && value < Double.POSITIVE_INFINITY) {
                    least = Math.min(least, value);
                    most = Math.max(most, value);
                }
            }
        }
        return new Extent(least, most);
    }

    private static ValueRange decades(Extent extent, double limit) {
        double high = Math.min(extent.most(), limit);
        int top = (int) Math.ceil(Math.log10(high) - 1e-9);
        int bottom = (int) Math.floor(Math.log10(Math.min(extent.least(), high)) + 1e-9);
        bottom = Math.clamp(bottom, top - MOST_DECADES, top - 1);
        return new ValueRange(true, Math.pow(10, bottom), Math.pow(10, top));
    }

    private static ValueRange linear(Extent extent) {
        return new ValueRange(false, 0, 1.08 * extent.most());
    }

    /// The largest value that a line begins with; 1 if all begin with 0.
    private static double first(Collection<Course.Line> lines) {
        double first = lines.stream()
                .filter(line -> line.values().length > 0)
                .mapToDouble(line -> line.values()[0])
                .filter(value -> value > 0 && Double.isFinite(value))
                .max()
                .orElse(1);
        return Math.max(first, Double.MIN_NORMAL);
    }

    /// Powers of ten from the bottom to the top.
    int decades() {
        return (int) Math.round(Math.log10(high / low));
    }

    /// Whether `value` has a place of its own on the axis.
    boolean canShow(double value) {
        return Double.isFinite(value) && !isBelow(value) && !isAbove(value);
    }

    /// Whether `value` is too small for the axis, as 0 is for powers of ten.
    boolean isBelow(double value) {
        return value < low * (1 - 1e-9);
    }

    /// Whether `value` is too large for the axis.
    boolean isAbove(double value) {
        return value > high * (1 + 1e-9);
    }

    /// Where `value` is drawn: what is too small stands at the bottom, what is too large leaves through the top; NaN
    /// is a gap.
    double place(double value) {
        return Double.isNaN(value) ? value : Math.clamp(value, low, logarithmic ? 100 * high : 2 * high);
    }
}
