package talweg.engine.basins;

import talweg.function.Demand;
import talweg.function.Result;
import talweg.function.Workspace;
import talweg.method.Objective;

/// Takes the last digits off a stationary point where they are rounding: (3, 2) and not (3.0000000000000004, 2).
final class Tidy {
    /// Of the width of the domain.
    private static final double DIGITS = 1e-9;

    private final Objective objective;
    private final Workspace workspace;
    private final Result result = Result.allocate(Demand.VALUE_AND_GRADIENT, 2, 1);

    Tidy(Objective objective, Workspace workspace) {
        this.objective = objective;
        this.workspace = workspace;
    }

    Limit point(double x, double y, Limit.Kind kind) {
        double unit =
                Math.pow(10, Math.floor(Math.log10(DIGITS * objective.domain().width())));
        double roundX = rounded(x, unit);
        double roundY = rounded(y, unit);
        double here = slope(x, y);
        double value = result.value()[0];
        double there = slope(roundX, roundY);
        return there <= here ? new Limit(roundX, roundY, result.value()[0], kind, 0) : new Limit(x, y, value, kind, 0);
    }

    /// Divided by the power of ten, since that one is exact.
    private static double rounded(double x, double unit) {
        double nearest = Math.rint(x / unit) / Math.rint(1 / unit);
        return unit < 1 && Double.isFinite(nearest) ? nearest + 0.0 : x;
    }

    private double slope(double x, double y) {
        double[][] point = {{x}, {y}};
        objective
                .function()
                .evaluate(
                        Demand.VALUE_AND_GRADIENT,
                        point,
                        objective.parameters(),
                        objective.sample(0, 0),
                        0,
                        1,
                        result,
                        workspace);
        return Math.hypot(result.gradient()[0][0], result.gradient()[1][0]);
    }
}
