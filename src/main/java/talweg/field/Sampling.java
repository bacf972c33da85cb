package talweg.field;

import java.util.Arrays;
import java.util.stream.IntStream;
import talweg.function.RealFunction;
import talweg.function.Workspace;

/// The task of evaluating a function at every node of a grid, cut into bands of rows that do not depend on each
/// other.
///
/// @param function of two variables; see [talweg.field.section.Section] for others
/// @param parameters one value for each of the function's parameters
/// @param grid where
public record Sampling(RealFunction function, double[] parameters, Grid grid) {
    /// Rows in a band: long enough to outweigh the hand-over to a pool, short enough to be cancelled at once.
    public static final int BAND_ROWS = 32;

    /// Checks the number of variables.
    public Sampling {
        if (function.dimension() != 2) {
            throw new IllegalArgumentException("a plane is needed, not " + function.dimension() + " variables");
        }
    }

    /// An array for the values.
    public double[][] allocate() {
        return new double[grid.rows()][grid.columns()];
    }

    /// The number of bands.
    public int bands() {
        return Math.ceilDiv(grid.rows(), BAND_ROWS);
    }

    /// Fills the rows of one band.
    ///
    /// @throws java.util.concurrent.CancellationException if the workspace's cancellation is requested
    public void fill(int band, double[][] rows, Workspace workspace) {
        int from = band * BAND_ROWS;
        int to = Math.min(from + BAND_ROWS, grid.rows());
        double[] ys = IntStream.range(from, to).mapToDouble(grid::y).toArray();
        double[][] out = Arrays.copyOfRange(rows, from, to);
        function.evaluateGrid(grid.xs(), ys, parameters, out, workspace);
    }

    /// Does all of it on the calling thread.
    ///
    /// @throws java.util.concurrent.CancellationException if the workspace's cancellation is requested
    public ScalarGrid sample(Workspace workspace) {
        double[][] rows = allocate();
        for (int band = 0; band < bands(); band++) {
            fill(band, rows, workspace);
        }
        return ScalarGrid.of(grid, rows);
    }
}
