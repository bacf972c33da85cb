package talweg.export.film;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Bins of a histogram that share a colour of the table: their mean.
///
/// @param error sum of the squared distances from the mean
/// @param axis  along which the error is largest
record ColourBox(Histogram histogram, int[] bins, double[] mean, double error, int axis) {
    static ColourBox of(Histogram histogram, int[] bins) {
        double[] mean = new double[3];
        double[] errors = new double[3];
        for (int axis = 0; axis < 3; axis++) {
            double count = 0;
            double sum = 0;
            double squares = 0;
            for (int bin : bins) {
                double value = histogram.mean(bin, axis);
                count += histogram.count(bin);
                sum += histogram.count(bin) * value;
                squares += histogram.count(bin) * value * value;
            }
            mean[axis] = sum / count;
            errors[axis] = Math.max(0, squares - sum * sum / count);
        }
        int widest = errors[0] >= errors[1] ? (errors[0] >= errors[2] ? 0 : 2) : errors[1] >= errors[2] ? 1 : 2;
        return new ColourBox(histogram, bins, mean, errors[0] + errors[1] + errors[2], widest);
    }

    boolean canBeSplit() {
        return bins.length > 1 && error > 0;
    }

    /// Two boxes, cut across the widest axis where that leaves the least error along it (Otsu 1979, for one threshold;
    /// Wu 1991 cuts boxes of colours so).
    List<ColourBox> split() {
        int[] sorted = Arrays.stream(bins)
                .boxed()
                .sorted(Comparator.comparingDouble(bin -> histogram.mean(bin, axis)))
                .mapToInt(Integer::intValue)
                .toArray();
        int cut = cut(sorted);
        return List.of(
                of(histogram, Arrays.copyOfRange(sorted, 0, cut)),
                of(histogram, Arrays.copyOfRange(sorted, cut, sorted.length)));
    }

    /// The error that is left is a constant less n₁ m₁² + n₂ m₂².
    private int cut(int[] sorted) {
        double all = 0;
        double total = 0;
        for (int bin : sorted) {
            all += histogram.count(bin);
            total += histogram.count(bin) * histogram.mean(bin, axis);
        }
        int best = 1;
        double most = -1;
        double count = 0;
        double sum = 0;
        for (int i = 0; i < sorted.length - 1; i++) {
            count += histogram.count(sorted[i]);
            sum += histogram.count(sorted[i]) * histogram.mean(sorted[i], axis);
            double explained = sum * sum / count + (total - sum) * (total - sum) / (all - count);
            if (explained > most) {
                most = explained;
                best = i + 1;
            }
        }
        return best;
    }

    int colour() {
        return (int) Math.round(mean[0]) << 16 | (int) Math.round(mean[1]) << 8 | (int) Math.round(mean[2]);
    }
}
