package talweg.engine.race;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import talweg.engine.ensemble.StartSet;
import talweg.function.Demand;
import talweg.function.Domain;
import talweg.function.Result;
import talweg.function.Workspace;
import talweg.method.Objective;

/// Where a race begins. Points where f has no finite value are left out: nobody could begin there.
public final class Starts {
    /// Starts in one race, at most.
    public static final int MOST = 10_000;

    /// Draws for each start that is wanted, at most, where f is undefined in most of the domain.
    private static final int PATIENCE = 100;

    private Starts() {}

    /// `count` points spread evenly at random over the domain of `objective`; fewer where f is hardly ever defined.
    /// The same for the same seed, and those of a smaller count come first.
    public static double[][] random(Objective objective, int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Domain domain = objective.domain();
        List<double[]> starts = new ArrayList<>();
        Workspace workspace = new Workspace();
        for (long drawn = 0; starts.size() < count && drawn < (long) count * PATIENCE; drawn++) {
            double[] point = new double[domain.axes().size()];
            for (int i = 0; i < point.length; i++) {
                point[i] = StartSet.anywhere(random, domain.axis(i));
            }
            if (Double.isFinite(value(objective, workspace, point))) {
                starts.add(point);
            }
        }
        return starts.toArray(double[][]::new);
    }

    /// The middles of `cells` × `cells` × … equal cells of the domain, the first coordinate the slowest.
    public static double[][] grid(Objective objective, int cells) {
        Domain domain = objective.domain();
        int dimension = domain.axes().size();
        List<double[]> starts = new ArrayList<>();
        int[] cell = new int[dimension];
        Workspace workspace = new Workspace();
        for (boolean more = true; more; more = next(cell, cells)) {
            double[] point = new double[dimension];
            for (int i = 0; i < dimension; i++) {
                point[i] = StartSet.middle(domain.axis(i), cell[i], cells);
            }
            if (Double.isFinite(value(objective, workspace, point))) {
                starts.add(point);
            }
        }
        return starts.toArray(double[][]::new);
    }

    private static boolean next(int[] cell, int cells) {
        for (int i = cell.length - 1; i >= 0; i--) {
            cell[i]++;
            if (cell[i] < cells) {
                return true;
            }
            cell[i] = 0;
        }
        return false;
    }

    /// f at one point.
    public static double value(Objective objective, double... point) {
        return value(objective, new Workspace(), point);
    }

    private static double value(Objective objective, Workspace workspace, double... point) {
        double[][] lane = new double[point.length][1];
        for (int i = 0; i < point.length; i++) {
            lane[i][0] = point[i];
        }
        Result result = Result.allocate(Demand.VALUE, point.length, 1);
        objective
                .function()
                .evaluate(Demand.VALUE, lane, objective.parameters(), objective.sample(0, 0), 0, 1, result, workspace);
        return result.value()[0];
    }
}
