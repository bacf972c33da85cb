package talweg.field;

/// Follows level curves from cell to cell and notes the sides that they cross.
///
/// A node exactly on the level counts as above it, on all sides alike; so a curve can never lose its way.
///
/// A curve begins where it enters the grid, or, if it is closed, on any side that it crosses upwards, of which it has
/// at
/// least one. So such sides alone are marked as passed; and a closed curve is back where it began when it comes to a
/// side
/// that is marked, since no two curves of a level share one.
///
/// Where a curve turns is a guess for the processor, and a wrong guess throws away what was begun. So the points, which
/// take divisions, are left to [CrossingPoints].
final class CurveWalker {
    private final double[][] rows;
    private final int lastRow;
    private final int lastColumn;
    private final boolean holes;
    private final CrossingPoints points;

    /// For eight neighbouring nodes of a row, whether the side to the right of each was crossed upwards.
    private byte[] passed = {};

    private final int stride;
    private final CurveScratch scratch;
    private double level;
    private int origin;

    CurveWalker(ScalarGrid field, CrossingPoints points, CurveScratch scratch) {
        this.rows = field.rows();
        this.lastRow = rows.length - 1;
        this.lastColumn = rows[0].length - 1;
        this.holes = field.statistics().hasHoles();
        this.points = points;
        this.stride = Math.ceilDiv(lastColumn, Extremes.CELLS);
        this.scratch = scratch;
    }

    /// Forgets what was passed and makes room for so many levels.
    void begin(int levels) {
        passed = scratch.cleared(levels * rows.length * stride);
    }

    /// Turns to another level, which is number `index` of those since [#begin].
    void turnTo(double newLevel, int index) {
        level = newLevel;
        origin = index * rows.length * stride;
    }

    /// Which sides of a row of a block were crossed upwards, as bits.
    int passed(int row, int blockColumn) {
        return passed[origin + row * stride + blockColumn];
    }

    /// Follows a curve that comes from outside the grid, or from a hole, into a cell.
    void enter(int row, int column, int heading) {
        switch (heading) {
            case Cell.BOTTOM -> follow(row + 1, column, heading);
            case Cell.RIGHT -> follow(row, column - 1, heading);
            case Cell.TOP -> follow(row - 1, column, heading);
            default -> follow(row, column + 1, heading);
        }
    }

    /// Follows a closed curve that crosses the lower side of a cell upwards; there is none in a hole.
    void startUpwards(int row, int column) {
        if (!holes
                || finite(rows[row][column], rows[row][column + 1])
                        && finite(rows[row + 1][column], rows[row + 1][column + 1])) {
            follow(row - 1, column, Cell.TOP);
        }
    }

    private void follow(int row, int column, int heading) {
        int crossed = walk(row, column, heading);
        points.add(scratch.sides(0), Math.abs(crossed), level, crossed < 0);
    }

    /// Walks until the curve leaves the grid, meets a hole, or is back where it began.
    ///
    /// @param fromRow the cell before the first one, which may lie outside the grid
    /// @param fromColumn the same
    /// @param firstHeading the side by which the curve leaves it
    /// @return how many sides it crosses; negative if it is closed, and then the last is the first again
    private int walk(int fromRow, int fromColumn, int firstHeading) {
        double here = level;
        int[] sides = scratch.sides(1);
        int row = fromRow;
        int column = fromColumn;
        int heading = firstHeading;
        for (int size = 1; ; size++) {
            double left;
            double right;
            if (size > sides.length) {
                sides = scratch.sides(size);
            }
            switch (heading) {
                case Cell.BOTTOM -> {
                    sides[size - 1] = points.along(row, column);
                    if (--row < 0) {
                        return size;
                    }
                    left = rows[row][column + 1];
                    right = rows[row][column];
                }
                case Cell.RIGHT -> {
                    sides[size - 1] = points.across(row, ++column);
                    if (column == lastColumn) {
                        return size;
                    }
                    left = rows[row + 1][column + 1];
                    right = rows[row][column + 1];
                }
                case Cell.TOP -> {
                    sides[size - 1] = points.along(++row, column);
                    if (pass(row, column)) {
                        return -size;
                    }
                    if (row == lastRow) {
                        return size;
                    }
                    left = rows[row + 1][column];
                    right = rows[row + 1][column + 1];
                }
                default -> {
                    sides[size - 1] = points.across(row, column);
                    if (--column < 0) {
                        return size;
                    }
                    left = rows[row][column];
                    right = rows[row + 1][column];
                }
            }
            if (holes && !finite(left, right)) {
                return size;
            }
            if (right >= here) {
                heading = left >= here || joined(row, column) ? Cell.turnedRight(heading) : Cell.turnedLeft(heading);
            } else if (!(left >= here)) {
                heading = Cell.turnedLeft(heading);
            }
        }
    }

    /// Marks a side as crossed upwards.
    ///
    /// @return whether it was marked before
    private boolean pass(int row, int column) {
        int at = origin + row * stride + column / Extremes.CELLS;
        int bit = 1 << column % Extremes.CELLS;
        int before = passed[at];
        passed[at] = (byte) (before | bit);
        return (before & bit) != 0;
    }

    private boolean joined(int row, int column) {
        double[] lower = rows[row];
        double[] upper = rows[row + 1];
        return Cell.joined(lower[column], lower[column + 1], upper[column + 1], upper[column], level);
    }

    private static boolean finite(double a, double b) {
        return Double.isFinite(a) && Double.isFinite(b);
    }
}
