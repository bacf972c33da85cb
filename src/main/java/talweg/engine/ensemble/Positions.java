package talweg.engine.ensemble;

import talweg.function.Demand;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;
import talweg.method.Objective;

/// Where the lanes of an ensemble are at one iteration. Never written again.
///
/// @param k the iteration
/// @param points points[coordinate][lane]; NaN for a lane that has ended before
public record Positions(int k, double[][] points) {
    /// The first coordinates.
    public double[] x() {
        return points[0];
    }

    /// Those of a function of one variable on its graph: the second coordinate is f.
    Positions lifted(Objective objective) {
        int lanes = points[0].length;
        Result result = Result.allocate(Demand.VALUE, 1, lanes);
        objective
                .function()
                .evaluate(Demand.VALUE, points, objective.parameters(), Sample.NONE, 0, lanes, result, new Workspace());
        return new Positions(k, new double[][] {points[0], result.value()});
    }

    /// The second coordinates; 0 for a function of one variable, unless they have been lifted onto its graph.
    public double[] y() {
        return points.length > 1 ? points[1] : new double[points[0].length];
    }
}
