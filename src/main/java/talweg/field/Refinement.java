package talweg.field;

import talweg.function.Cancellation;
import talweg.function.Demand;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

/// Moves the points of level curves from where the interpolation saw them to where the function has the level's value,
/// by Newton's steps along the gradient. For figures that will be looked at closely.
final class Refinement {
    /// Interpolation is off by the square of the cell; each Newton step about doubles the digits.
    private static final int STEPS = 4;

    private final LevelCurves curves;
    private final Grid grid;
    private final double[] goals;

    Refinement(LevelCurves curves, Grid grid) {
        this.curves = curves;
        this.grid = grid;
        this.goals = new double[curves.x().length];
        for (int line = 0; line < curves.lines(); line++) {
            double level = curves.levels()[curves.levelOf(line)];
            java.util.Arrays.fill(goals, curves.offsets()[line], curves.offsets()[line + 1], level);
        }
    }

    LevelCurves refine(RealFunction function, double[] parameters, Cancellation cancellation) {
        Workspace workspace = new Workspace(cancellation);
        int points = goals.length;
        double[] x = curves.x().clone();
        double[] y = curves.y().clone();
        double[][] trial = {x.clone(), y.clone()};
        double[] error = new double[points];
        java.util.Arrays.fill(error, Double.POSITIVE_INFINITY);
        Result result = Result.allocate(Demand.VALUE_AND_GRADIENT, 2, points);
        for (int step = 0; step <= STEPS; step++) {
            cancellation.check();
            function.evaluate(Demand.VALUE_AND_GRADIENT, trial, parameters, Sample.NONE, 0, points, result, workspace);
            for (int p = 0; p < points; p++) {
                double miss = goals[p] - result.value()[p];
                // A step that does not come closer ends the point's way where it was before.
                if (Math.abs(miss) < error[p]) {
                    x[p] = trial[0][p];
                    y[p] = trial[1][p];
                    error[p] = Math.abs(miss);
                    move(p, miss, result.gradient()[0][p], result.gradient()[1][p], trial);
                }
            }
        }
        return new LevelCurves(curves.levels(), curves.firstLine(), curves.offsets(), curves.closed(), x, y);
    }

    /// One Newton step; points on the border stay on it, and no point leaves the neighbourhood of its cell.
    private void move(int p, double miss, double slopeX, double slopeY, double[][] trial) {
        double x = curves.x()[p];
        double y = curves.y()[p];
        double alongX = x == grid.x().low() || x == grid.x().high() ? 0 : slopeX;
        double alongY = y == grid.y().low() || y == grid.y().high() ? 0 : slopeY;
        double norm = Math.hypot(alongX, alongY);
        double newX = trial[0][p] + miss / norm * (alongX / norm);
        double newY = trial[1][p] + miss / norm * (alongY / norm);
        if (Math.abs(newX - x) <= grid.cellWidth() && Math.abs(newY - y) <= grid.cellHeight()) {
            trial[0][p] = Math.clamp(newX, grid.x().low(), grid.x().high());
            trial[1][p] = Math.clamp(newY, grid.y().low(), grid.y().high());
        }
    }
}
