package talweg.field;

import java.util.Arrays;
import java.util.Optional;
import talweg.function.Words;

/// How the values on a grid are distributed. Extremes and counts are exact; quantiles come from an even selection of
/// nodes.
///
/// @param minimum the least finite value, NaN if there is none
/// @param maximum the greatest finite value, NaN if there is none
/// @param nodes the number of all values
/// @param nans how many are NaN
/// @param infinities how many are +∞ or −∞
/// @param selection some finite values, ascending; not written any more
public record Statistics(double minimum, double maximum, long nodes, long nans, long infinities, double[] selection) {
    /// Rows and columns of the even selection at most: quantiles to about a percent, sorted in a fraction of a
    /// millisecond.
    private static final int SELECTED_SIDE = 64;

    /// A relative spread below this is rounding of a constant, not a landscape.
    private static final double CONSTANT_SPREAD = 1e-13;

    /// Looks at all values.
    public static Statistics of(double[][] rows) {
        double minimum = Double.POSITIVE_INFINITY;
        double maximum = Double.NEGATIVE_INFINITY;
        long nans = 0;
        long infinities = 0;
        for (double[] row : rows) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (double value : row) {
                // NaN survives both, so that one test a row finds every value that is not finite.
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
            if (Double.isFinite(low) && Double.isFinite(high)) {
                minimum = Math.min(minimum, low);
                maximum = Math.max(maximum, high);
                continue;
            }
            for (double value : row) {
                if (Double.isFinite(value)) {
                    minimum = Math.min(minimum, value);
                    maximum = Math.max(maximum, value);
                } else if (Double.isNaN(value)) {
                    nans++;
                } else {
                    infinities++;
                }
            }
        }
        long nodes = (long) rows.length * rows[0].length;
        boolean none = nans + infinities == nodes;
        return new Statistics(
                none ? Double.NaN : minimum, none ? Double.NaN : maximum, nodes, nans, infinities, select(rows));
    }

    private static double[] select(double[][] rows) {
        int height = Math.min(rows.length, SELECTED_SIDE);
        int width = Math.min(rows[0].length, SELECTED_SIDE);
        double[] selection = new double[height * width];
        int count = 0;
        for (int i = 0; i < height; i++) {
            double[] row = rows[(int) ((2L * i + 1) * rows.length / (2 * height))];
            for (int j = 0; j < width; j++) {
                double value = row[(int) ((2L * j + 1) * row.length / (2 * width))];
                if (Double.isFinite(value)) {
                    selection[count++] = value;
                }
            }
        }
        selection = Arrays.copyOf(selection, count);
        Arrays.sort(selection);
        return selection;
    }

    /// The number of finite values.
    public long finite() {
        return nodes - nans - infinities;
    }

    /// Whether some node is NaN or infinite.
    public boolean hasHoles() {
        return nans + infinities > 0;
    }

    /// Whether all finite values are one, up to rounding; also if there is only one.
    public boolean isConstant() {
        double size = Math.max(Math.abs(minimum), Math.abs(maximum));
        return finite() > 0 && maximum / 2 - minimum / 2 <= CONSTANT_SPREAD / 2 * size;
    }

    /// The value below which the fraction `p` of the finite values lies; NaN if there are none.
    public double quantile(double p) {
        if (finite() == 0) {
            return Double.NaN;
        }
        if (selection.length == 0) {
            return minimum + p * (maximum - minimum);
        }
        double place = Math.clamp(p, 0.0, 1.0) * (selection.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, selection.length - 1);
        double fraction = place - below;
        return selection[below] * (1 - fraction) + selection[above] * fraction;
    }

    /// What should be said about a landscape that has little to show: undefined everywhere, constant, or with
    /// holes.
    public Optional<String> remark() {
        Words words = new Words("field");
        if (finite() == 0) {
            return Optional.of(words.say("remark.undefined"));
        }
        if (isConstant()) {
            return Optional.of(words.say("remark.constant", Decimal.shortest(minimum)));
        }
        if (hasHoles()) {
            // A single hole among millions is still said to be more than nothing.
            double percent = Math.max(0.1, Math.rint(1000.0 * (nans + infinities) / nodes) / 10);
            return Optional.of(words.say("remark.holes", Decimal.shortest(percent)));
        }
        return Optional.empty();
    }
}
