package talweg.field;

import java.util.Arrays;

/// The least and greatest value in each block of cells, and in each chunk of blocks: where neither is across a level,
/// no
/// closed curve has to be looked for. NaN in a block makes both NaN, and then every level counts as crossing.
///
/// Most blocks are left out altogether. A curve keeps the high ground on its left. If it is closed and goes round
/// against
/// the clock, it turns upwards at its lowest place, and f rises there from the row of nodes below to the next one; if
/// it
/// goes round with the clock, the same holds at its highest place, where it has just come upwards. So it is enough to
/// look in blocks where f rises somewhere from one row to the next (from the row below the block on), and where it
/// falls
/// somewhere along a row, as it does wherever it is crossed upwards.
final class Extremes {
    /// Cells along the side of a block; a row of them fits the bits of a byte.
    static final int CELLS = 8;

    /// Blocks along the side of a chunk, which so has 32 cells.
    static final int BLOCKS = 4;

    private int cellRows;
    private int cellColumns;
    private int blockRows;
    private int blockColumns;
    private int chunkRows;
    private int chunkColumns;

    /// Of each column, within the row of blocks at hand.
    private double[] low = {};

    private double[] high = {};

    /// Above 0 where f falls to the next column, and where it rises to the next row.
    private double[] falls = {};

    private double[] rises = {};
    private double[] blockLow = {};
    private double[] blockHigh = {};
    private double[] chunkLow = {};
    private double[] chunkHigh = {};

    /// Looks at all values.
    void measure(double[][] rows) {
        allot(rows.length - 1, rows[0].length - 1);
        Arrays.fill(chunkLow, Double.POSITIVE_INFINITY);
        Arrays.fill(chunkHigh, Double.NEGATIVE_INFINITY);
        for (int blockRow = 0; blockRow < blockRows; blockRow++) {
            reduceRows(rows, blockRow * CELLS);
            reduceColumns(blockRow);
            gather(blockRow);
        }
    }

    /// Makes room, unless the grid is as large as the last one.
    private void allot(int newCellRows, int newCellColumns) {
        if (newCellRows == cellRows && newCellColumns == cellColumns) {
            return;
        }
        cellRows = newCellRows;
        cellColumns = newCellColumns;
        blockRows = Math.ceilDiv(cellRows, CELLS);
        blockColumns = Math.ceilDiv(cellColumns, CELLS);
        chunkRows = Math.ceilDiv(blockRows, BLOCKS);
        chunkColumns = Math.ceilDiv(blockColumns, BLOCKS);
        low = new double[cellColumns + 1];
        high = new double[cellColumns + 1];
        falls = new double[cellColumns];
        rises = new double[cellColumns + 1];
        blockLow = new double[blockRows * blockColumns];
        blockHigh = new double[blockRows * blockColumns];
        chunkLow = new double[chunkRows * chunkColumns];
        chunkHigh = new double[chunkRows * chunkColumns];
    }

    /// Over the rows of nodes that belong to a row of blocks; its last row is also the first of the next one.
    private void reduceRows(double[][] rows, int from) {
        System.arraycopy(rows[from], 0, low, 0, low.length);
        System.arraycopy(rows[from], 0, high, 0, high.length);
        Arrays.fill(falls, 0);
        Arrays.fill(rises, 0);
        addFalls(falls, rows[from]);
        if (from > 0) {
            addRises(rises, rows[from - 1], rows[from]);
        }
        int to = Math.min(from + CELLS, cellRows);
        for (int row = from + 1; row <= to; row++) {
            lower(low, rows[row]);
            raise(high, rows[row]);
            addFalls(falls, rows[row]);
            addRises(rises, rows[row - 1], rows[row]);
        }
    }

    private static void addFalls(double[] falls, double[] row) {
        for (int i = 0; i < falls.length; i++) {
            double step = row[i + 1] - row[i];
            falls[i] += Math.abs(step) - step;
        }
    }

    private static void addRises(double[] rises, double[] below, double[] row) {
        for (int i = 0; i < rises.length; i++) {
            double step = row[i] - below[i];
            rises[i] += Math.abs(step) + step;
        }
    }

    private static void lower(double[] low, double[] row) {
        for (int i = 0; i < low.length; i++) {
            low[i] = Math.min(low[i], row[i]);
        }
    }

    private static void raise(double[] high, double[] row) {
        for (int i = 0; i < high.length; i++) {
            high[i] = Math.max(high[i], row[i]);
        }
    }

    private void reduceColumns(int blockRow) {
        for (int block = 0; block < blockColumns; block++) {
            int to = Math.min((block + 1) * CELLS, cellColumns);
            double least = low[to];
            double greatest = high[to];
            double fall = 0;
            double rise = rises[to];
            for (int i = block * CELLS; i < to; i++) {
                least = Math.min(least, low[i]);
                greatest = Math.max(greatest, high[i]);
                fall += falls[i];
                rise += rises[i];
            }
            // NaN and ∞, so every block with a hole, are not 0.
            boolean leftOut = fall == 0 || rise == 0;
            blockLow[blockRow * blockColumns + block] = leftOut ? Double.POSITIVE_INFINITY : least;
            blockHigh[blockRow * blockColumns + block] = leftOut ? Double.NEGATIVE_INFINITY : greatest;
        }
    }

    private void gather(int blockRow) {
        for (int block = 0; block < blockColumns; block++) {
            int from = blockRow * blockColumns + block;
            int to = blockRow / BLOCKS * chunkColumns + block / BLOCKS;
            chunkLow[to] = Math.min(chunkLow[to], blockLow[from]);
            chunkHigh[to] = Math.max(chunkHigh[to], blockHigh[from]);
        }
    }

    int blockRows() {
        return blockRows;
    }

    int blockColumns() {
        return blockColumns;
    }

    int chunkRows() {
        return chunkRows;
    }

    int chunkColumns() {
        return chunkColumns;
    }

    boolean blockCrossed(int row, int column, double level) {
        int at = row * blockColumns + column;
        return crossed(blockLow[at], blockHigh[at], level);
    }

    boolean chunkCrossed(int row, int column, double level) {
        int at = row * chunkColumns + column;
        return crossed(chunkLow[at], chunkHigh[at], level);
    }

    /// Tells of every block in which a value is not finite.
    void forEachHole(Hole hole) {
        for (int row = 0; row < blockRows; row++) {
            for (int column = 0; column < blockColumns; column++) {
                int at = row * blockColumns + column;
                boolean leftOut = blockLow[at] > blockHigh[at];
                if (!leftOut && !(Double.isFinite(blockLow[at]) && Double.isFinite(blockHigh[at]))) {
                    int toRow = Math.min((row + 1) * CELLS, cellRows);
                    int toColumn = Math.min((column + 1) * CELLS, cellColumns);
                    hole.cells(row * CELLS, toRow, column * CELLS, toColumn);
                }
            }
        }
    }

    /// Some cells, in a rectangle.
    interface Hole {
        void cells(int fromRow, int toRow, int fromColumn, int toColumn);
    }

    /// Whether some nodes may be below the level and others not; written so that NaN says yes.
    private static boolean crossed(double low, double high, double level) {
        return !(low >= level || high < level);
    }
}
