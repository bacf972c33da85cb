package talweg.field;

import java.util.OptionalDouble;

/// How a landscape is shaped as far as scales care: where most of it lies between its extremes. Differences are taken
/// of
/// halves, since the extremes may be a whole range of doubles apart.
///
/// @param statistics the values
/// @param floor what a logarithmic scale counts from
/// @param known whether the least value of f is known and not only the least on the grid
record Relief(Statistics statistics, double floor, boolean known) {
    /// If the median lies lower than this, as a part of the range, a linear scale would leave half the map in one
    /// colour.
    /// (Sphere 0.32, Rastrigin 0.42; Himmelblau 0.07, Rosenbrock 0.07.)
    private static final double LOW_MEDIAN = 0.12;

    /// A logarithmic scale over fewer than one and a half decades differs too little from a linear one.
    private static final double LEAST_RATIO = 30;

    /// A floor of 0 serves a positive function as well if its values grow to this multiple of the least.
    private static final double MANY_TIMES = 10;

    /// An extreme farther than so many widths of the middle from the middle is an outlier.
    private static final double FAR = 4;

    /// It is a pole if it is so many times as far from the median as all but two nodes in a thousand.
    private static final double LONELY = 3;

    /// The middle half of a landscape that is this thin, measured by the middle 96 %, has two long tails.
    private static final double THIN_MIDDLE = 0.05;

    /// Each of them holds at least this part of the middle 96 %.
    private static final double EVEN = 0.25;

    static Relief of(Statistics statistics, OptionalDouble known) {
        double minimum = statistics.minimum();
        boolean usable = known.isPresent() && known.getAsDouble() <= minimum;
        double least = usable ? known.getAsDouble() : minimum;
        boolean fromZero = least >= 0 && statistics.quantile(0.5) >= MANY_TIMES * least;
        return new Relief(statistics, fromZero ? 0 : least, usable);
    }

    boolean isFlat() {
        return statistics.finite() == 0 || statistics.isConstant();
    }

    Spacing spacing() {
        if (isFlat()) {
            return Spacing.LINEAR;
        }
        double range = half(statistics.minimum(), statistics.maximum());
        double median = statistics.quantile(0.5);
        boolean lowLying = half(statistics.minimum(), median) < LOW_MEDIAN * range;
        if (lowLying && half(floor, statistics.maximum()) > LEAST_RATIO * half(floor, lowest())) {
            return Spacing.LOGARITHMIC;
        }
        return hasTwoTails(median) ? Spacing.RANK : Spacing.LINEAR;
    }

    private boolean hasTwoTails(double median) {
        double middle = half(statistics.quantile(0.25), statistics.quantile(0.75));
        double most = half(statistics.quantile(0.02), statistics.quantile(0.98));
        double above = half(median, statistics.quantile(0.98));
        double below = half(statistics.quantile(0.02), median);
        return Math.min(above, below) > EVEN * most && middle < THIN_MIDDLE * most;
    }

    /// A low value above the floor such that what lies below it is a dot on the map.
    double lowest() {
        double[] parts = {0.004, 0.02, 0.1, 0.5};
        for (double part : parts) {
            double value = statistics.quantile(part);
            if (value > floor) {
                return value;
            }
        }
        return statistics.maximum();
    }

    LinearScale linear() {
        double low = statistics.quantile(0.02);
        double high = statistics.quantile(0.98);
        boolean deep = !known && isPole(statistics.minimum(), 0.002, low);
        boolean tall = isPole(statistics.maximum(), 0.998, high);
        double width = high / 2 - low / 2;
        return new LinearScale(
                deep ? low - 2 * width : statistics.minimum(), tall ? high + 2 * width : statistics.maximum());
    }

    /// Whether an extreme is far out and so few nodes are near it that a finer grid would find it farther still.
    private boolean isPole(double extreme, double part, double end) {
        double width = half(statistics.quantile(0.02), statistics.quantile(0.98));
        double median = statistics.quantile(0.5);
        double reach = Math.abs(half(median, statistics.quantile(part)));
        return width > 0
                && Math.abs(half(end, extreme)) > FAR * width
                && Math.abs(half(median, extreme)) > LONELY * reach;
    }

    LogarithmicScale logarithmic() {
        double unit = lowest() - floor;
        return new LogarithmicScale(floor, Double.isFinite(unit) ? unit : Double.MAX_VALUE, statistics.maximum());
    }

    private static double half(double from, double to) {
        return to / 2 - from / 2;
    }
}
