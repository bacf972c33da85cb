package talweg.field;

import java.util.Arrays;

/// Packed coordinates of polylines under construction. Grows by doubling, so that no point costs an object.
final class CurveBuffer {
    private double[] x = new double[4096];
    private double[] y = new double[4096];
    private int size;
    private int[] offsets = new int[64];
    private boolean[] closed = new boolean[64];
    private int lines;

    /// Where the line under construction begins.
    private int start() {
        return offsets[lines];
    }

    /// Adds a point to the line under construction, unless it is the point that was added last.
    void add(double px, double py) {
        int last = size - 1;
        if (last >= start() && x[last] == px && y[last] == py) {
            return;
        }
        if (size == x.length) {
            x = Arrays.copyOf(x, 2 * size);
            y = Arrays.copyOf(y, 2 * size);
        }
        x[size] = px;
        y[size] = py;
        size++;
    }

    /// Adds points of a line that is made already.
    void addAll(double[] xs, double[] ys, int from, int to) {
        for (int i = from; i < to; i++) {
            add(xs[i], ys[i]);
        }
    }

    /// Turns the line under construction round.
    void reverse() {
        for (int i = start(), j = size - 1; i < j; i++, j--) {
            double px = x[i];
            double py = y[i];
            x[i] = x[j];
            y[i] = y[j];
            x[j] = px;
            y[j] = py;
        }
    }

    /// Ends the line under construction; a single point is not a line and is forgotten.
    void end(boolean isClosed) {
        if (size - start() < 2) {
            size = start();
            return;
        }
        if (lines + 1 == closed.length) {
            closed = Arrays.copyOf(closed, 2 * closed.length);
            offsets = Arrays.copyOf(offsets, 2 * offsets.length);
        }
        closed[lines++] = isClosed;
        offsets[lines] = size;
    }

    /// The number of lines that have been ended.
    int lines() {
        return lines;
    }

    /// All lines so far, for the levels `levels`, of which number l owns the lines from `firstLine[l]` on.
    LevelCurves pack(double[] levels, int[] firstLine) {
        return new LevelCurves(
                levels,
                firstLine,
                Arrays.copyOf(offsets, lines + 1),
                Arrays.copyOf(closed, lines),
                Arrays.copyOf(x, size),
                Arrays.copyOf(y, size));
    }
}
