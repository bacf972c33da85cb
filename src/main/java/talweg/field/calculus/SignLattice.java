package talweg.field.calculus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import talweg.function.Demand;
import talweg.function.Result;

/// The signs of both components of ∇f on a lattice, and the cells in which both change: through such a cell
/// pass the curves ∂f/∂u = 0 and ∂f/∂v = 0, and where they cross, ∇f = 0.
final class SignLattice {
    /// Cells along a side: Rastrigin's function has some twenty extremes along one.
    static final int SIDE = 320;

    /// Lattice rows evaluated at once.
    private static final int ROWS = 16;

    private static final int LOW_U = 1;
    private static final int HIGH_U = 2;
    private static final int LOW_V = 4;
    private static final int HIGH_V = 8;
    private static final int ALL = LOW_U | HIGH_U | LOW_V | HIGH_V;
    private static final int HOLE = 16;

    private SignLattice() {}

    /// The centres of the cells in which both components change sign or vanish: u and v.
    static double[][] cells(UnitSquare square) {
        int nodes = SIDE + 1;
        byte[][] signs = new byte[nodes][];
        for (int row = 0; row < nodes; row += ROWS) {
            square.workspace().cancellation().check();
            rows(square, row, Math.min(nodes, row + ROWS), signs);
        }
        List<double[]> found = new ArrayList<>();
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                int corners = signs[row][column]
                        | signs[row][column + 1]
                        | signs[row + 1][column]
                        | signs[row + 1][column + 1];
                if (corners == ALL) {
                    found.add(new double[] {(column + 0.5) / SIDE, (row + 0.5) / SIDE});
                }
            }
        }
        return columns(found);
    }

    private static void rows(UnitSquare square, int from, int to, byte[][] signs) {
        int nodes = SIDE + 1;
        double[] u = new double[(to - from) * nodes];
        double[] v = new double[u.length];
        for (int row = from; row < to; row++) {
            int first = (row - from) * nodes;
            Arrays.fill(v, first, first + nodes, (double) row / SIDE);
            for (int column = 0; column < nodes; column++) {
                u[first + column] = (double) column / SIDE;
            }
        }
        Result slope = square.look(Demand.GRADIENT, u, v);
        for (int row = from; row < to; row++) {
            signs[row] = new byte[nodes];
            for (int column = 0; column < nodes; column++) {
                int lane = (row - from) * nodes + column;
                signs[row][column] = (byte) signs(slope.gradient()[0][lane], slope.gradient()[1][lane]);
            }
        }
    }

    /// A component that is 0 counts as of both signs.
    private static int signs(double du, double dv) {
        if (Double.isNaN(du) || Double.isNaN(dv)) {
            return HOLE;
        }
        return (du <= 0 ? LOW_U : 0) | (du >= 0 ? HIGH_U : 0) | (dv <= 0 ? LOW_V : 0) | (dv >= 0 ? HIGH_V : 0);
    }

    /// Whether both components change sign among four lanes.
    static boolean changes(Result slope, int... lanes) {
        int corners = 0;
        for (int lane : lanes) {
            corners |= signs(slope.gradient()[0][lane], slope.gradient()[1][lane]);
        }
        return corners == ALL;
    }

    private static double[][] columns(List<double[]> points) {
        double[][] columns = new double[2][points.size()];
        for (int i = 0; i < points.size(); i++) {
            columns[0][i] = points.get(i)[0];
            columns[1][i] = points.get(i)[1];
        }
        return columns;
    }
}
