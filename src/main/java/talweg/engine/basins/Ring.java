package talweg.engine.basins;

import talweg.function.Demand;
import talweg.function.Result;
import talweg.function.Workspace;
import talweg.method.Objective;

/// Values all around a point.
final class Ring {
    /// How many.
    static final int POINTS = 32;

    private Ring() {}

    /// How many of them are higher than the point, and how many lower.
    ///
    /// @param radius in widths of the domain
    static int[] of(Objective objective, Limit limit, Scaled scaled, double radius, Workspace workspace) {
        double[][] ring = new double[2][POINTS];
        for (int i = 0; i < POINTS; i++) {
            double angle = 2 * Math.PI * (i + 0.5) / POINTS;
            ring[0][i] = limit.x() + radius * Math.cos(angle) / scaled.perX();
            ring[1][i] = limit.y() + radius * Math.sin(angle) / scaled.perY();
        }
        Result result = Result.allocate(Demand.VALUE, 2, POINTS);
        objective
                .function()
                .evaluate(
                        Demand.VALUE,
                        ring,
                        objective.parameters(),
                        objective.sample(0, 0),
                        0,
                        POINTS,
                        result,
                        workspace);
        int[] sides = new int[2];
        for (double value : result.value()) {
            sides[0] += value > limit.value() ? 1 : 0;
            sides[1] += value < limit.value() ? 1 : 0;
        }
        return sides;
    }
}
