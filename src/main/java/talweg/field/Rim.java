package talweg.field;

import java.util.Arrays;

/// The sides by which a curve can come into the grid: those on its border and those around its holes. The values of
/// their ends lie side by side, so that a level's entries are found in one pass.
final class Rim {
    private double[][] rows = {};
    private int cellRows;
    private int cellColumns;
    private int[] entries = new int[1 << 10];
    private double[] left = new double[1 << 10];
    private double[] right = new double[1 << 10];
    private int size;

    /// Takes the border of a grid and the rims of its holes, if it has some.
    void collect(ScalarGrid field, Extremes extremes) {
        rows = field.rows();
        cellRows = rows.length - 1;
        cellColumns = rows[0].length - 1;
        size = 0;
        addBorder();
        if (field.statistics().hasHoles()) {
            extremes.forEachHole(this::addHoles);
        }
        rows = new double[0][];
    }

    /// Has the walker follow every curve of its level that comes in.
    void enterAll(CurveWalker walker, double level) {
        for (int i = 0; i < size; i++) {
            if (left[i] >= level && right[i] < level) {
                int cell = entries[i] >> 2;
                walker.enter(cell / cellColumns, cell % cellColumns, entries[i] & 3);
            }
        }
    }

    private void addBorder() {
        for (int column = 0; column < cellColumns; column++) {
            add(0, column, Cell.TOP);
        }
        for (int row = 0; row < cellRows; row++) {
            add(row, cellColumns - 1, Cell.LEFT);
            add(row, 0, Cell.RIGHT);
        }
        for (int column = 0; column < cellColumns; column++) {
            add(cellRows - 1, column, Cell.BOTTOM);
        }
    }

    /// Looks for holes among the cells of a block.
    private void addHoles(int fromRow, int toRow, int fromColumn, int toColumn) {
        for (int row = fromRow; row < toRow; row++) {
            for (int column = fromColumn; column < toColumn; column++) {
                if (!isWhole(row, column)) {
                    add(row - 1, column, Cell.BOTTOM);
                    add(row, column + 1, Cell.RIGHT);
                    add(row + 1, column, Cell.TOP);
                    add(row, column - 1, Cell.LEFT);
                }
            }
        }
    }

    /// Adds the side by which a curve with this heading comes into a cell, if there is such a cell.
    private void add(int row, int column, int heading) {
        if (!isWhole(row, column)) {
            return;
        }
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, 2 * size);
            left = Arrays.copyOf(left, 2 * size);
            right = Arrays.copyOf(right, 2 * size);
        }
        // The ends of a side, seen by somebody who comes in.
        int leftRow = heading == Cell.BOTTOM || heading == Cell.RIGHT ? row + 1 : row;
        int leftColumn = heading == Cell.BOTTOM || heading == Cell.LEFT ? column + 1 : column;
        int rightRow = heading == Cell.BOTTOM || heading == Cell.LEFT ? row + 1 : row;
        int rightColumn = heading == Cell.TOP || heading == Cell.LEFT ? column + 1 : column;
        entries[size] = (row * cellColumns + column) << 2 | heading;
        left[size] = rows[leftRow][leftColumn];
        right[size++] = rows[rightRow][rightColumn];
    }

    private boolean isWhole(int row, int column) {
        return row >= 0
                && row < cellRows
                && column >= 0
                && column < cellColumns
                && Double.isFinite(rows[row][column])
                && Double.isFinite(rows[row][column + 1])
                && Double.isFinite(rows[row + 1][column])
                && Double.isFinite(rows[row + 1][column + 1]);
    }
}
