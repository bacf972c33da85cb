package talweg.engine.ensemble;

import java.util.concurrent.atomic.AtomicIntegerArray;
import talweg.engine.Outcome;
import talweg.function.Cancellation;
import talweg.function.Demand;
import talweg.function.Domain;
import talweg.function.Result;

/// What has become of the lanes of an ensemble at one iteration.
///
/// @param k the iteration
/// @param lanes all of them
/// @param minimum at a minimum
/// @param other at another stationary point: a saddle, a maximum
/// @param diverged beyond all bounds
/// @param undefined no longer defined, or not from the start
public record Census(int k, int lanes, int minimum, int other, int diverged, int undefined) {
    private static final int MINIMUM = 0;
    private static final int OTHER = 1;
    private static final int DIVERGED = 2;
    private static final int UNDEFINED = 3;

    /// A stationary point is reached where Newton's step would be no longer than this part of the domain's width.
    private static final double NEAR = 1e-3;

    /// Counts the lanes of `walk` where they are now.
    ///
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted
    public static Census of(EnsembleWalk walk, Cancellation cancellation) {
        AtomicIntegerArray counts = new AtomicIntegerArray(4);
        double[][] points = walk.positions().points();
        int n = points.length;
        Domain domain = walk.request().domain();
        walk.each((group, workspace) -> {
            if (cancellation.requested()) {
                return;
            }
            Result here = Result.allocate(Demand.GRADIENT_AND_HESSIAN, n, group.lanes());
            double[][] own = new double[n][];
            for (int i = 0; i < n; i++) {
                own[i] = java.util.Arrays.copyOfRange(points[i], group.first(), group.first() + group.lanes());
            }
            group.askHere(own, here, workspace);
            NewtonStep newton = new NewtonStep(n);
            for (int lane = 0; lane < group.lanes(); lane++) {
                int kind = kind(group, lane, own, here, newton, domain);
                if (kind >= 0) {
                    counts.incrementAndGet(kind);
                }
            }
        });
        cancellation.check();
        return new Census(
                walk.k(),
                walk.lanes(),
                counts.get(MINIMUM),
                counts.get(OTHER),
                counts.get(DIVERGED),
                counts.get(UNDEFINED));
    }

    private static int kind(
            LaneGroup group, int lane, double[][] points, Result here, NewtonStep newton, Domain domain) {
        return switch (group.fate(lane)) {
            case DIVERGED -> DIVERGED;
            case UNDEFINED -> UNDEFINED;
            case MOVING, RESTED -> {
                if (isFar(points, lane)) {
                    yield DIVERGED;
                }
                boolean near = newton.solve(here, lane) && newton.isWithin(domain, NEAR);
                yield near ? newton.isUphill() ? MINIMUM : OTHER : -1;
            }
        };
    }

    private static boolean isFar(double[][] points, int lane) {
        for (double[] row : points) {
            if (Math.abs(row[lane]) > Outcome.FAR) {
                return true;
            }
        }
        return false;
    }

    /// Those that go on.
    public int underWay() {
        return lanes - minimum - other - diverged - undefined;
    }
}
