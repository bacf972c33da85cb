package talweg.export.film;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Colours of a histogram that share an entry of a table: their mean.
///
/// @param places in the histogram
/// @param mean   of each channel
/// @param error  sum of the squared distances from the mean
/// @param axis   the channel with the largest part of the error
record ColourBox(Histogram histogram, int[] places, double[] mean, double error, int axis) {
    static ColourBox of(Histogram histogram, int[] places) {
        double[] mean = new double[3];
        double[] errors = new double[3];
        for (int axis = 0; axis < 3; axis++) {
            double count = 0;
            double sum = 0;
            double squares = 0;
            for (int place : places) {
                double value = Histogram.channel(histogram.colours()[place], axis);
                count += histogram.counts()[place];
                sum += histogram.counts()[place] * value;
                squares += histogram.counts()[place] * value * value;
            }
            mean[axis] = sum / count;
            errors[axis] = Math.max(0, squares - sum * sum / count);
        }
        return new ColourBox(histogram, places, mean, Arrays.stream(errors).sum(), largest(errors));
    }

    private static int largest(double[] errors) {
        int largest = errors[1] > errors[0] ? 1 : 0;
        return errors[2] > errors[largest] ? 2 : largest;
    }

    boolean canBeSplit() {
        return places.length > 1;
    }

    /// Two boxes, cut across the channel with the largest error where that leaves the least of it (Wu 1992 cuts boxes
    /// of colours so).
    List<ColourBox> split() {
        int[] sorted = Arrays.stream(places)
                .boxed()
                .sorted(Comparator.comparingInt(this::value))
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
        for (int place : sorted) {
            all += histogram.counts()[place];
            total += (double) histogram.counts()[place] * value(place);
        }
        int best = 1;
        double most = -1;
        double count = 0;
        double sum = 0;
        for (int i = 0; i < sorted.length - 1; i++) {
            count += histogram.counts()[sorted[i]];
            sum += (double) histogram.counts()[sorted[i]] * value(sorted[i]);
            double explained = sum * sum / count + (total - sum) * (total - sum) / (all - count);
            if (explained > most) {
                most = explained;
                best = i + 1;
            }
        }
        return best;
    }

    private int value(int place) {
        return Histogram.channel(histogram.colours()[place], axis);
    }

    int colour() {
        return (int) Math.round(mean[0]) << 16 | (int) Math.round(mean[1]) << 8 | (int) Math.round(mean[2]);
    }
}
