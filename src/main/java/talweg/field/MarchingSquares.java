package talweg.field;

import talweg.function.Cancellation;

/// Finds where level curves begin and hands them to a [CurveWalker].
///
/// Most cells are crossed by no curve at all. A pyramid of extremes, over blocks of 8 × 8 cells and chunks of 4 × 4
/// blocks, skips them; inside a block the nodes of a row become the bits of an integer, and a few exclusive ors find
/// the crossed cells that no curve has visited yet.
final class MarchingSquares {
    private final double[][] rows;
    private final Extremes extremes;
    private final Cancellation cancellation;
    private final CurveBuffer buffer = new CurveBuffer();
    private final CurveWalker walker;

    MarchingSquares(ScalarGrid field, Cancellation cancellation) {
        this.rows = field.rows();
        this.extremes = new Extremes(field.rows());
        this.cancellation = cancellation;
        this.walker = new CurveWalker(field, buffer);
    }

    LevelCurves curves(double[] levels) {
        int[] firstLine = new int[levels.length + 1];
        for (int i = 0; i < levels.length; i++) {
            walker.begin(levels[i]);
            scan(levels[i]);
            firstLine[i + 1] = buffer.lines();
        }
        return buffer.pack(levels, firstLine);
    }

    private void scan(double level) {
        for (int chunkRow = 0; chunkRow < extremes.chunkRows(); chunkRow++) {
            cancellation.check();
            for (int chunkColumn = 0; chunkColumn < extremes.chunkColumns(); chunkColumn++) {
                if (extremes.chunkCrossed(chunkRow, chunkColumn, level)) {
                    scanChunk(chunkRow, chunkColumn, level);
                }
            }
        }
    }

    private void scanChunk(int chunkRow, int chunkColumn, double level) {
        int toRow = Math.min((chunkRow + 1) * Extremes.BLOCKS, extremes.blockRows());
        int toColumn = Math.min((chunkColumn + 1) * Extremes.BLOCKS, extremes.blockColumns());
        for (int blockRow = chunkRow * Extremes.BLOCKS; blockRow < toRow; blockRow++) {
            for (int blockColumn = chunkColumn * Extremes.BLOCKS; blockColumn < toColumn; blockColumn++) {
                if (extremes.blockCrossed(blockRow, blockColumn, level)) {
                    scanBlock(blockRow, blockColumn, level);
                }
            }
        }
    }

    private void scanBlock(int blockRow, int blockColumn, double level) {
        int fromColumn = blockColumn * Extremes.CELLS;
        int cells = Math.min(Extremes.CELLS, rows[0].length - 1 - fromColumn);
        int fromRow = blockRow * Extremes.CELLS;
        int toRow = Math.min(fromRow + Extremes.CELLS, rows.length - 1);
        int lower = bits(rows[fromRow], fromColumn, cells, level);
        for (int row = fromRow; row < toRow; row++) {
            int upper = bits(rows[row + 1], fromColumn, cells, level);
            int crossed = (lower ^ lower >>> 1 | lower ^ upper | upper ^ upper >>> 1) & (1 << cells) - 1;
            lower = upper;
            int left = crossed & walker.unvisited(row, blockColumn);
            while (left != 0) {
                int bit = Integer.numberOfTrailingZeros(left);
                walker.start(row, fromColumn + bit);
                // The walk may have come back through this row.
                left &= walker.unvisited(row, blockColumn) & -2 << bit;
            }
        }
    }

    /// One bit for each node of the row of cells: whether it is at or above the level.
    private static int bits(double[] row, int from, int cells, double level) {
        int bits = 0;
        for (int i = 0; i <= cells; i++) {
            bits |= (row[from + i] >= level ? 1 : 0) << i;
        }
        return bits;
    }
}
