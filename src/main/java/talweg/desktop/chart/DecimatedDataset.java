package talweg.desktop.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.data.xy.AbstractXYDataset;

/// Lines over k for a logarithmic axis, with no more points than the chart has pixels. Two series for each line: up to
/// k and beyond k.
final class DecimatedDataset extends AbstractXYDataset {
    private static final long serialVersionUID = 1;

    /// What is 0 or rounding error stands here: an axis of logarithms has no 0.
    static final double FLOOR = 1e-16;

    private final transient List<Points> series;

    /// Points of one series.
    private record Points(double[] k, double[] value) {}

    DecimatedDataset(Course course, int columns) {
        series = new ArrayList<>();
        for (Course.Line line : course.lines()) {
            int present = line.upTo(course.k());
            int end = course.future() ? line.k().length : present;
            series.add(decimate(line, 0, present, columns));
            series.add(decimate(line, Math.max(0, present - 1), end, columns));
        }
    }

    /// The largest and the smallest value of each column of pixels, in the order in which they come, so that no
    /// peak is lost.
    private static Points decimate(Course.Line line, int from, int end, int columns) {
        int count = end - from;
        int bucket = Math.max(1, count / Math.max(1, columns));
        double[] k = new double[2 * (count / bucket + 1)];
        double[] value = new double[k.length];
        int size = 0;
        for (int start = from; start < end; start += bucket) {
            int last = Math.min(start + bucket, end) - 1;
            int low = extreme(line.values(), start, last, -1);
            int high = extreme(line.values(), start, last, +1);
            for (int i : low == high ? new int[] {low} : new int[] {Math.min(low, high), Math.max(low, high)}) {
                k[size] = line.k()[i];
                value[size++] = Math.max(line.values()[i], FLOOR);
            }
        }
        return new Points(Arrays.copyOf(k, size), Arrays.copyOf(value, size));
    }

    private static int extreme(double[] values, int from, int to, int sign) {
        int best = from;
        for (int i = from + 1; i <= to; i++) {
            if (sign * values[i] > sign * values[best]) {
                best = i;
            }
        }
        return best;
    }

    @Override
    public int getSeriesCount() {
        return series.size();
    }

    @Override
    public Comparable<?> getSeriesKey(int index) {
        return index;
    }

    @Override
    public int getItemCount(int index) {
        return series.get(index).k().length;
    }

    @Override
    public Number getX(int index, int item) {
        return getXValue(index, item);
    }

    @Override
    public Number getY(int index, int item) {
        return getYValue(index, item);
    }

    @Override
    public double getXValue(int index, int item) {
        return series.get(index).k()[item];
    }

    @Override
    public double getYValue(int index, int item) {
        return series.get(index).value()[item];
    }
}
