package talweg.field;

import java.util.Arrays;

/// The least and greatest value in each block of cells, and in each chunk of blocks: where neither is across a level,
/// nothing crosses it. NaN in a block makes both NaN, and then every level counts as crossing.
final class Extremes {
    /// Cells along the side of a block; a row of them fits the bits of a byte.
    static final int CELLS = 8;

    /// Blocks along the side of a chunk, which so has 32 cells.
    static final int BLOCKS = 4;

    private final int blockRows;
    private final int blockColumns;
    private final int chunkRows;
    private final int chunkColumns;
    private final double[] blockLow;
    private final double[] blockHigh;
    private final double[] chunkLow;
    private final double[] chunkHigh;

    Extremes(double[][] rows) {
        blockRows = Math.ceilDiv(rows.length - 1, CELLS);
        blockColumns = Math.ceilDiv(rows[0].length - 1, CELLS);
        chunkRows = Math.ceilDiv(blockRows, BLOCKS);
        chunkColumns = Math.ceilDiv(blockColumns, BLOCKS);
        blockLow = new double[blockRows * blockColumns];
        blockHigh = new double[blockRows * blockColumns];
        chunkLow = new double[chunkRows * chunkColumns];
        chunkHigh = new double[chunkRows * chunkColumns];
        Arrays.fill(chunkLow, Double.POSITIVE_INFINITY);
        Arrays.fill(chunkHigh, Double.NEGATIVE_INFINITY);
        double[] low = new double[rows[0].length];
        double[] high = new double[rows[0].length];
        for (int blockRow = 0; blockRow < blockRows; blockRow++) {
            reduceRows(rows, blockRow * CELLS, low, high);
            reduceColumns(blockRow, low, high);
        }
        for (int blockRow = 0; blockRow < blockRows; blockRow++) {
            gather(blockRow);
        }
    }

    /// Over the rows of nodes that belong to a row of blocks; its last row is also the first of the next one.
    private static void reduceRows(double[][] rows, int from, double[] low, double[] high) {
        System.arraycopy(rows[from], 0, low, 0, low.length);
        System.arraycopy(rows[from], 0, high, 0, high.length);
        int to = Math.min(from + CELLS, rows.length - 1);
        for (int row = from + 1; row <= to; row++) {
            lower(low, rows[row]);
            raise(high, rows[row]);
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

    private void reduceColumns(int blockRow, double[] low, double[] high) {
        for (int block = 0; block < blockColumns; block++) {
            int to = Math.min((block + 1) * CELLS, low.length - 1);
            double least = low[to];
            double greatest = high[to];
            for (int i = block * CELLS; i < to; i++) {
                least = Math.min(least, low[i]);
                greatest = Math.max(greatest, high[i]);
            }
            blockLow[blockRow * blockColumns + block] = least;
            blockHigh[blockRow * blockColumns + block] = greatest;
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

    /// Whether some nodes may be below the level and others not; written so that NaN says yes.
    private static boolean crossed(double low, double high, double level) {
        return !(low >= level || high < level);
    }
}
