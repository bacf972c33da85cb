package talweg.field;

import java.util.Arrays;

/// Packed coordinates of polylines under construction. Grows by doubling, so that no point costs an object.
final class CurveBuffer {
    private double[] x = new double[4096];
    private double[] y = new double[4096];
    private int size;
    private int[] offsets = new int[64];
    private boolean[] closed = new boolean[64];
    private int[] levelOf = new int[64];
    private int lines;
    private int level;

    /// Forgets all lines and keeps their room.
    void clear() {
        size = 0;
        lines = 0;
    }

    /// The lines that are ended from now on belong to this level.
    void turnTo(int newLevel) {
        level = newLevel;
    }

    /// Makes room for the points of another line, which are to be written from [#size] on.
    void reserve(int points) {
        if (size + points > x.length) {
            int length = Math.max(2 * x.length, size + points);
            x = Arrays.copyOf(x, length);
            y = Arrays.copyOf(y, length);
        }
    }

    /// Where coordinates are written, until there is made room again.
    double[] x() {
        return x;
    }

    double[] y() {
        return y;
    }

    /// The points of all lines that have been ended.
    int size() {
        return size;
    }

    /// Ends a line whose points reach up to `to`; a single point is not a line and is forgotten.
    void end(int to, boolean isClosed) {
        if (to - size < 2) {
            return;
        }
        if (lines + 1 == closed.length) {
            closed = Arrays.copyOf(closed, 2 * closed.length);
            levelOf = Arrays.copyOf(levelOf, 2 * levelOf.length);
            offsets = Arrays.copyOf(offsets, 2 * offsets.length);
        }
        size = to;
        levelOf[lines] = level;
        closed[lines++] = isClosed;
        offsets[lines] = size;
    }

    /// Adds a line that is made already.
    void add(double[] xs, double[] ys, int from, int to, boolean isClosed) {
        reserve(to - from);
        System.arraycopy(xs, from, x, size, to - from);
        System.arraycopy(ys, from, y, size, to - from);
        end(size + to - from, isClosed);
    }

    /// All lines, those of a level together, in the order in which they were ended.
    LevelCurves pack(double[] levels) {
        int[] firstLine = firstLines(levels.length);
        int[] next = firstLine.clone();
        int[] order = new int[lines];
        for (int line = 0; line < lines; line++) {
            order[next[levelOf[line]]++] = line;
        }
        int[] starts = new int[lines + 1];
        boolean[] rings = new boolean[lines];
        double[] px = new double[size];
        double[] py = new double[size];
        for (int i = 0; i < lines; i++) {
            int from = offsets[order[i]];
            int length = offsets[order[i] + 1] - from;
            System.arraycopy(x, from, px, starts[i], length);
            System.arraycopy(y, from, py, starts[i], length);
            starts[i + 1] = starts[i] + length;
            rings[i] = closed[order[i]];
        }
        return new LevelCurves(levels, firstLine, starts, rings, px, py);
    }

    private int[] firstLines(int levels) {
        int[] first = new int[levels + 1];
        for (int line = 0; line < lines; line++) {
            first[levelOf[line] + 1]++;
        }
        for (int i = 0; i < levels; i++) {
            first[i + 1] += first[i];
        }
        return first;
    }
}
