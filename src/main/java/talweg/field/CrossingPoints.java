package talweg.field;

/// Where curves cross the sides of cells: the place where the linear interpolation of a side's two ends has the level's
/// value. Where a curve passes through a node, the equal points are written once.
///
/// A side is a number: the node at its lower left end, and whether it goes up from there (then a curve goes across the
/// row
/// of cells) or to the right.
final class CrossingPoints {
    private final double[][] rows;
    private final double[] xs;
    private final double[] ys;
    private final int columnBits;
    private final CurveBuffer buffer;

    CrossingPoints(ScalarGrid field, CurveBuffer buffer) {
        this.rows = field.rows();
        this.xs = field.grid().xs();
        this.ys = field.grid().ys();
        this.columnBits = Integer.SIZE - Integer.numberOfLeadingZeros(xs.length);
        this.buffer = buffer;
    }

    /// The side from a node to the next one in its row.
    int along(int row, int column) {
        return (row << columnBits | column) << 1;
    }

    /// The side from a node to the next one in its column.
    int across(int row, int column) {
        return (row << columnBits | column) << 1 | 1;
    }

    /// Writes a line that crosses the first `count` of `sides`.
    void add(int[] sides, int count, double level, boolean closed) {
        buffer.reserve(count);
        double[] outX = buffer.x();
        double[] outY = buffer.y();
        int from = buffer.size();
        int to = from;
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int i = 0; i < count; i++) {
            int node = sides[i] >>> 1;
            int up = sides[i] & 1;
            int row = node >>> columnBits;
            int column = node & (1 << columnBits) - 1;
            int right = 1 - up;
            double part = part(rows[row][column], rows[row + up][column + right], level);
            double x = xs[column] + right * part * (xs[column + right] - xs[column]);
            double y = ys[row] + up * part * (ys[row + up] - ys[row]);
            if (x != lastX || y != lastY) {
                outX[to] = x;
                outY[to++] = y;
                lastX = x;
                lastY = y;
            }
        }
        buffer.end(to, closed);
    }

    /// How far along a side the level is. Always from the lower to the higher index, so that both cells of a side find
    /// the same bits.
    private static double part(double low, double high, double level) {
        double rise = high - low;
        return Double.isInfinite(rise) ? (level / 2 - low / 2) / (high / 2 - low / 2) : (level - low) / rise;
    }
}
