package talweg.desktop.chart;

import java.util.Arrays;

/// A line with no more points than a chart has pixels.
///
/// @param k iterations, ascending
/// @param values what the line has there
record Points(double[] k, double[] values) {
    /// The largest and the smallest value of each of about `columns` columns of pixels, in the order in which they
    /// come,
    /// so that no peak is lost.
    static Points of(Course.Line line, int columns) {
        int count = line.k().length;
        int bucket = Math.max(1, count / Math.max(1, columns));
        double[] k = new double[2 * (count / bucket + 1)];
        double[] values = new double[k.length];
        int size = 0;
        for (int start = 0; start < count; start += bucket) {
            int last = Math.min(start + bucket, count) - 1;
            int low = extreme(line.values(), start, last, -1);
            int high = extreme(line.values(), start, last, +1);
            for (int i : low == high ? new int[] {low} : new int[] {Math.min(low, high), Math.max(low, high)}) {
                k[size] = line.k()[i];
                values[size++] = line.values()[i];
            }
        }
        return new Points(Arrays.copyOf(k, size), Arrays.copyOf(values, size));
    }

    /// The place of the extreme number; of NaNs alone, of the first.
    private static int extreme(double[] values, int from, int to, int sign) {
        int best = from;
        for (int i = from + 1; i <= to; i++) {
            if (sign * values[i] > sign * values[best] || Double.isNaN(values[best])) {
                best = i;
            }
        }
        return best;
    }

    /// Those up to the point (`atK`, `value`), and that point.
    Points until(double atK, double value) {
        int before = place(atK);
        double[] ks = Arrays.copyOf(k, before + 1);
        double[] known = Arrays.copyOf(values, before + 1);
        ks[before] = atK;
        known[before] = value;
        return new Points(ks, known);
    }

    /// The point (`atK`, `value`) and those after it.
    Points from(double atK, double value) {
        int after = place(Math.nextUp(atK));
        double[] ks = new double[k.length - after + 1];
        double[] rest = new double[ks.length];
        ks[0] = atK;
        rest[0] = value;
        System.arraycopy(k, after, ks, 1, ks.length - 1);
        System.arraycopy(values, after, rest, 1, ks.length - 1);
        return new Points(ks, rest);
    }

    /// The number of points before iteration `atK`.
    private int place(double atK) {
        int found = Arrays.binarySearch(k, atK);
        return found >= 0 ? found : -found - 1;
    }
}
