package talweg.field;

import talweg.function.Cancellation;

/// Finds where level curves begin and hands them to a [CurveWalker].
///
/// Curves that come in from outside begin on the [Rim]. What is left are closed curves, and most cells are crossed by
/// none
/// of them: a pyramid of extremes, over blocks of 8 × 8 cells and chunks of 4 × 4 blocks, skips them. Inside a block
/// the
/// nodes of a row become the bits of an integer, from which the sides that are crossed upwards follow at once.
///
/// All levels are looked for in one chunk before the next one, since values that are near the processor already cost
/// little.
final class MarchingSquares {
    /// Levels that are followed together; each takes a bit for every node.
    private static final int BATCH = 32;

    private final double[][] rows;
    private final Extremes extremes;
    private final Rim rim;
    private final Cancellation cancellation;
    private final CurveBuffer buffer;
    private final CurveWalker walker;

    MarchingSquares(ScalarGrid field, CurveScratch scratch, Cancellation cancellation) {
        scratch.survey(field);
        this.rows = field.rows();
        this.extremes = scratch.extremes();
        this.rim = scratch.rim();
        this.cancellation = cancellation;
        this.buffer = scratch.buffer();
        this.walker = new CurveWalker(field, new CrossingPoints(field, buffer), scratch);
    }

    LevelCurves curves(double[] levels) {
        for (int from = 0; from < levels.length; from += BATCH) {
            int to = Math.min(from + BATCH, levels.length);
            walker.begin(to - from);
            for (int i = from; i < to; i++) {
                // No value is across a level that is not finite, nor can one interpolate.
                if (Double.isFinite(levels[i])) {
                    turnTo(levels, from, i);
                    rim.enterAll(walker, levels[i]);
                }
            }
            scan(levels, from, to);
        }
        return buffer.pack(levels);
    }

    private void turnTo(double[] levels, int from, int i) {
        buffer.turnTo(i);
        walker.turnTo(levels[i], i - from);
    }

    private void scan(double[] levels, int from, int to) {
        for (int chunkRow = 0; chunkRow < extremes.chunkRows(); chunkRow++) {
            cancellation.check();
            for (int chunkColumn = 0; chunkColumn < extremes.chunkColumns(); chunkColumn++) {
                for (int i = from; i < to; i++) {
                    if (extremes.chunkCrossed(chunkRow, chunkColumn, levels[i]) && Double.isFinite(levels[i])) {
                        turnTo(levels, from, i);
                        scanChunk(chunkRow, chunkColumn, levels[i]);
                    }
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
        for (int row = fromRow; row < toRow; row++) {
            int low = lowNodes(rows[row], fromColumn, cells, level);
            int upwards = low >>> 1 & ~low & ~walker.passed(row, blockColumn);
            while (upwards != 0) {
                int bit = Integer.numberOfTrailingZeros(upwards);
                walker.startUpwards(row, fromColumn + bit);
                // The walk may have come back through this row.
                upwards &= ~walker.passed(row, blockColumn) & -2 << bit;
            }
        }
    }

    /// One bit for each node of the row of cells: whether it is below the level.
    private static int lowNodes(double[] row, int from, int cells, double level) {
        if (cells == Extremes.CELLS) {
            return low(row[from], level)
                    | low(row[from + 1], level) << 1
                    | low(row[from + 2], level) << 2
                    | low(row[from + 3], level) << 3
                    | low(row[from + 4], level) << 4
                    | low(row[from + 5], level) << 5
                    | low(row[from + 6], level) << 6
                    | low(row[from + 7], level) << 7
                    | low(row[from + 8], level) << 8;
        }
        int bits = 0;
        for (int i = 0; i <= cells; i++) {
            bits |= low(row[from + i], level) << i;
        }
        return bits;
    }

    /// The sign bit of the difference; a comparison would be a branch that nobody can foresee.
    private static int low(double value, double level) {
        return (int) (Double.doubleToRawLongBits(value - level) >>> 63);
    }
}
