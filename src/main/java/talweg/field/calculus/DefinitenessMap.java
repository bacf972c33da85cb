package talweg.field.calculus;

import java.util.Arrays;
import talweg.field.Grid;
import talweg.function.Demand;
import talweg.function.Result;
import talweg.function.Workspace;

/// Where the Hessian of a function of two variables is positive definite, indefinite, negative definite or
/// singular: where f is convex, a saddle, concave.
///
/// @param grid the nodes
/// @param rows `rows[row][column]`, the first row at the lowest y
public record DefinitenessMap(Grid grid, Definiteness[][] rows) {
    /// Evaluates the Hessian at all nodes, row by row.
    ///
    /// @throws java.util.concurrent.CancellationException if the workspace's cancellation is requested
    public static DefinitenessMap of(Landscape landscape, Grid grid, Workspace workspace) {
        landscape.plane();
        Definiteness[][] rows = new Definiteness[grid.rows()][];
        double[][] points = {grid.xs(), new double[grid.columns()]};
        Result result = Result.allocate(Demand.GRADIENT_AND_HESSIAN, 2, grid.columns());
        for (int row = 0; row < grid.rows(); row++) {
            workspace.cancellation().check();
            Arrays.fill(points[1], grid.y(row));
            landscape.look(Demand.GRADIENT_AND_HESSIAN, points, grid.columns(), result, workspace);
            rows[row] = row(result, grid.columns());
        }
        return new DefinitenessMap(grid, rows);
    }

    private static Definiteness[] row(Result result, int columns) {
        double[][] hessian = result.hessian();
        Definiteness[] row = new Definiteness[columns];
        for (int i = 0; i < columns; i++) {
            row[i] = Definiteness.of(hessian[0][i], hessian[1][i], hessian[2][i]);
        }
        return row;
    }

    /// The part of the nodes at which the Hessian is of one kind, 0 to 1.
    public double part(Definiteness kind) {
        long count =
                Arrays.stream(rows).flatMap(Arrays::stream).filter(kind::equals).count();
        return (double) count / ((long) grid.rows() * grid.columns());
    }
}
