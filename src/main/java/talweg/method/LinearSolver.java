package talweg.method;

import talweg.function.Result;

/// Solves H d = g for one symmetric matrix after the other by Gaussian elimination with scaled partial pivoting
/// (Wilkinson, 1963). A row's scale is its largest entry, so that diag(1e-20, 1) is as good a matrix as any. Mutable
/// scratch, owned by one task.
final class LinearSolver {
    /// A pivot below this, relative to its row and times n, is what rounding leaves of a 0.
    static final double ROUNDING = 4 * Math.ulp(1.0);

    private double[][] rows = {};
    private double[] scales = {};
    private final PlanarSolver planar = new PlanarSolver();

    /// Puts H⁻¹g into `d` for every lane, and into `singular` 0 where H has an inverse, 1 where it has none and `d` is
    /// NaN.
    void solve(double[][] hessian, double[][] g, double[][] d, double[] singular, int lanes) {
        double[] solved = g.length == 2 ? planar.solve(hessian, g, d, lanes) : null;
        for (int lane = 0; lane < lanes; lane++) {
            boolean known = solved != null && solved[lane] > 0;
            singular[lane] = known || solve(hessian, g, d, lane) ? 0 : 1;
        }
    }

    /// Puts H⁻¹g into `d` and says whether H has an inverse; `d` is NaN if it has none.
    boolean solve(double[][] hessian, double[][] g, double[][] d, int lane) {
        int n = g.length;
        load(hessian, g, lane, n);
        for (int column = 0; column < n; column++) {
            int pivot = pivot(column, n);
            // Written so that a NaN counts as no pivot.
            if (!(Math.abs(rows[pivot][column]) > scales[pivot] * n * ROUNDING)) {
                for (double[] coordinate : d) {
                    coordinate[lane] = Double.NaN;
                }
                return false;
            }
            swap(column, pivot);
            eliminate(column, n);
        }
        for (int row = n - 1; row >= 0; row--) {
            double sum = rows[row][n];
            for (int column = row + 1; column < n; column++) {
                sum -= rows[row][column] * d[column][lane];
            }
            d[row][lane] = sum / rows[row][row];
        }
        return true;
    }

    private void load(double[][] hessian, double[][] g, int lane, int n) {
        if (rows.length != n) {
            rows = new double[n][n + 1];
            scales = new double[n];
        }
        for (int row = 0; row < n; row++) {
            scales[row] = 0;
            for (int column = 0; column < n; column++) {
                rows[row][column] = hessian[Result.packed(row, column)][lane];
                scales[row] = Math.max(scales[row], Math.abs(rows[row][column]));
            }
            rows[row][n] = g[row][lane];
        }
    }

    private int pivot(int column, int n) {
        int best = column;
        for (int row = column + 1; row < n; row++) {
            // Compared crosswise: a row of zeros has scale 0.
            if (Math.abs(rows[row][column]) * scales[best] > Math.abs(rows[best][column]) * scales[row]) {
                best = row;
            }
        }
        return best;
    }

    private void swap(int a, int b) {
        double[] row = rows[a];
        rows[a] = rows[b];
        rows[b] = row;
        double scale = scales[a];
        scales[a] = scales[b];
        scales[b] = scale;
    }

    private void eliminate(int column, int n) {
        for (int row = column + 1; row < n; row++) {
            double factor = rows[row][column] / rows[column][column];
            for (int c = column + 1; c <= n; c++) {
                rows[row][c] -= factor * rows[column][c];
            }
        }
    }
}
