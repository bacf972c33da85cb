package talweg.field;

import java.util.Arrays;

/// Follows level curves from cell to cell and writes their points.
///
/// A point is the place on a cell's side where the linear interpolation of its two ends has the level's value. A node
/// exactly on the level counts as above it, on all sides alike; so a curve can never lose its way, and where it
/// passes through such a node the equal points are written once.
final class CurveWalker {
    private final double[][] rows;
    private final double[] xs;
    private final double[] ys;
    private final boolean holes;
    private final CurveBuffer buffer;

    /// For each row of eight cells, which of them are done: the low byte for the first curve through a cell, the
    /// high byte for the second one, which only saddle cells have.
    private final short[] visited;

    private final int blockColumns;
    private double level;

    CurveWalker(ScalarGrid field, CurveBuffer buffer) {
        this.rows = field.rows();
        this.xs = field.grid().xs();
        this.ys = field.grid().ys();
        this.holes = field.statistics().hasHoles();
        this.buffer = buffer;
        this.blockColumns = Math.ceilDiv(xs.length - 1, Extremes.CELLS);
        this.visited = new short[(rows.length - 1) * blockColumns];
    }

    /// Forgets what was visited and turns to another level.
    void begin(double newLevel) {
        level = newLevel;
        Arrays.fill(visited, (short) 0);
    }

    /// The cells of a row of a block through which a curve has yet to be followed, as bits, if it is crossed at
    /// all.
    int unvisited(int row, int blockColumn) {
        int both = visited[row * blockColumns + blockColumn];
        return ~(both & both >> 8);
    }

    /// Follows every curve through a cell that was not followed before; in a hole there is none.
    void start(int row, int column) {
        if (isHole(row, column)) {
            return;
        }
        int code = code(row, column);
        if (!Cell.isSaddle(code)) {
            follow(row, column, Cell.exit(code ^ Cell.ALL));
            return;
        }
        int first = code == Cell.SADDLE_RISING ? Cell.BOTTOM : Cell.LEFT;
        int done = visited[row * blockColumns + column / Extremes.CELLS] >> column % Extremes.CELLS;
        if ((done & 0x001) == 0) {
            follow(row, column, first);
        }
        done = visited[row * blockColumns + column / Extremes.CELLS] >> column % Extremes.CELLS;
        if ((done & 0x100) == 0) {
            follow(row, column, Cell.opposite(first));
        }
    }

    private void follow(int row, int column, int entry) {
        addCrossing(row, column, entry);
        boolean closed = walk(row, column, entry, 0);
        if (!closed) {
            buffer.reverse();
            walkBack(row, column, entry);
            buffer.reverse();
        }
        buffer.end(closed);
    }

    /// Out of the first cell by the side on which the curve came in.
    private void walkBack(int row, int column, int entry) {
        int r = row + (entry == Cell.TOP ? 1 : entry == Cell.BOTTOM ? -1 : 0);
        int c = column + (entry == Cell.RIGHT ? 1 : entry == Cell.LEFT ? -1 : 0);
        if (isCell(r, c)) {
            walk(r, c, Cell.opposite(entry), Cell.ALL);
        }
    }

    /// Walks until the curve leaves the grid, meets a hole, or is back where it began.
    ///
    /// @param flip 0 with the high ground on the left, [Cell#ALL] on the right
    /// @return whether it is back
    private boolean walk(int startRow, int startColumn, int startEntry, int flip) {
        int row = startRow;
        int column = startColumn;
        int entry = startEntry;
        double here = level;
        do {
            double[] lower = rows[row];
            double[] upper = rows[row + 1];
            double a = lower[column];
            double b = lower[column + 1];
            double c = upper[column + 1];
            double d = upper[column];
            if (holes && !finite(a, b, c, d)) {
                return false;
            }
            int code = Cell.code(a >= here, b >= here, c >= here, d >= here) ^ flip;
            int exit = Cell.isSaddle(code)
                    ? Cell.saddleExit(entry, flip == 0 == joined(code ^ flip, a, b, c, d))
                    : Cell.exit(code);
            mark(row, column, code, flip == 0 ? entry : exit);
            switch (exit) {
                case Cell.BOTTOM -> {
                    buffer.add(crossing(xs[column], a, xs[column + 1], b), ys[row]);
                    row--;
                }
                case Cell.RIGHT -> {
                    column++;
                    buffer.add(xs[column], crossing(ys[row], b, ys[row + 1], c));
                }
                case Cell.TOP -> {
                    row++;
                    buffer.add(crossing(xs[column], d, xs[column + 1], c), ys[row]);
                }
                default -> {
                    buffer.add(xs[column], crossing(ys[row], a, ys[row + 1], d));
                    column--;
                }
            }
            entry = Cell.opposite(exit);
            if (!isCell(row, column)) {
                return false;
            }
        } while (row != startRow || column != startColumn || entry != startEntry);
        return true;
    }

    private void mark(int row, int column, int code, int side) {
        // Of the two curves through a saddle cell, the second one has the right or the top as its
        // first side.
        int which = !Cell.isSaddle(code) ? 0x101 : side == Cell.RIGHT || side == Cell.TOP ? 0x100 : 0x001;
        visited[row * blockColumns + column / Extremes.CELLS] |= (short) (which << column % Extremes.CELLS);
    }

    private boolean joined(int code, double a, double b, double c, double d) {
        return code == Cell.SADDLE_RISING
                ? Cell.joined(a - level, c - level, b - level, d - level)
                : Cell.joined(b - level, d - level, a - level, c - level);
    }

    private void addCrossing(int row, int column, int side) {
        double[] lower = rows[row];
        double[] upper = rows[row + 1];
        int right = column + 1;
        switch (side) {
            case Cell.BOTTOM -> buffer.add(crossing(xs[column], lower[column], xs[right], lower[right]), ys[row]);
            case Cell.RIGHT -> buffer.add(xs[right], crossing(ys[row], lower[right], ys[row + 1], upper[right]));
            case Cell.TOP -> buffer.add(crossing(xs[column], upper[column], xs[right], upper[right]), ys[row + 1]);
            default -> buffer.add(xs[column], crossing(ys[row], lower[column], ys[row + 1], upper[column]));
        }
    }

    /// Always from the lower to the higher index, so that both cells of a side find the same bits.
    private double crossing(double p, double valueAtP, double q, double valueAtQ) {
        double rise = valueAtQ - valueAtP;
        double t = Double.isInfinite(rise)
                ? (level / 2 - valueAtP / 2) / (valueAtQ / 2 - valueAtP / 2)
                : (level - valueAtP) / rise;
        return p + t * (q - p);
    }

    private boolean isCell(int row, int column) {
        return row >= 0 && row < rows.length - 1 && column >= 0 && column < xs.length - 1;
    }

    private boolean isHole(int row, int column) {
        double[] lower = rows[row];
        double[] upper = rows[row + 1];
        return holes && !finite(lower[column], lower[column + 1], upper[column + 1], upper[column]);
    }

    private int code(int row, int column) {
        double[] lower = rows[row];
        double[] upper = rows[row + 1];
        return Cell.code(
                lower[column] >= level, lower[column + 1] >= level, upper[column + 1] >= level, upper[column] >= level);
    }

    private static boolean finite(double a, double b, double c, double d) {
        return Double.isFinite(a) && Double.isFinite(b) && Double.isFinite(c) && Double.isFinite(d);
    }
}
