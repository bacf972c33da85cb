package talweg.engine.ensemble;

import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import talweg.engine.Outcome;
import talweg.engine.RunRequest;
import talweg.function.Demand;
import talweg.function.Result;
import talweg.function.Workspace;
import talweg.method.Column;
import talweg.method.Optimizer;
import talweg.method.Snapshot;

/// Neighbouring lanes on their way, which fit near the processor. Mutable, owned by one task at a time.
///
/// What happens to a lane is noticed on the way forward and kept: the last iterate that it has, and why. So going back
/// needs no more than an older state of the columns.
final class LaneGroup {
    private final RunRequest request;
    private final int first;
    private final int stride;
    private final Optimizer optimizer;
    private final Fate[] fates;
    private final int[] last;
    private final double[][] rest;
    private final NavigableMap<Integer, Snapshot> keyframes = new TreeMap<>();
    private boolean looked;
    private int seen = -1;

    /// @param starts those of this group alone
    /// @param first the number of the first of them
    /// @param stride iterations between two keyframes
    LaneGroup(RunRequest request, double[][] starts, int first, int stride, Workspace workspace) {
        this.request = request;
        this.first = first;
        this.stride = stride;
        this.optimizer =
                new Optimizer(request.method(), request.objective(), starts, request.firstLane() + first, workspace);
        this.fates = new Fate[starts.length];
        Arrays.fill(fates, Fate.MOVING);
        this.last = new int[starts.length];
        Arrays.fill(last, Integer.MAX_VALUE);
        this.rest = new double[starts.length][];
        keyframes.put(0, optimizer.snapshot());
    }

    int first() {
        return first;
    }

    int lanes() {
        return fates.length;
    }

    /// Goes to iteration k, from where it stands or from the nearest keyframe before k.
    void seek(int k) {
        Map.Entry<Integer, Snapshot> nearest = keyframes.floorEntry(k);
        if (k < optimizer.k() || nearest.getKey() > optimizer.k()) {
            optimizer.restore(nearest.getValue());
            looked = false;
        }
        look();
        while (optimizer.k() < k) {
            optimizer.advance();
            looked = false;
            keep();
            look();
        }
    }

    private void keep() {
        int k = optimizer.k();
        if (k % stride == 0 && k > keyframes.lastKey()) {
            keyframes.put(k, optimizer.snapshot());
        }
    }

    /// Asks the function for what the next step needs, and sees which lanes have ended here.
    private void look() {
        if (looked) {
            return;
        }
        looked = true;
        optimizer.evaluate();
        if (optimizer.k() > seen) {
            seen = optimizer.k();
            boolean gradient = optimizer.uses(Column.GRADIENT);
            double[][] x = optimizer.state().of(Column.POINT);
            double[][] g = gradient ? optimizer.state().of(Column.GRADIENT) : x;
            if (!areFinite(x) || gradient && !areFinite(g)) {
                endLost(x, g);
            }
            request.tolerance().ifPresent(this::endAtRest);
        }
    }

    /// A number minus itself is 0, unless it is not finite.
    private static boolean areFinite(double[][] rows) {
        double sum = 0;
        for (double[] row : rows) {
            for (double value : row) {
                sum += value - value;
            }
        }
        return sum == 0;
    }

    private void endLost(double[][] x, double[][] g) {
        for (int lane = 0; lane < fates.length; lane++) {
            if (fates[lane] == Fate.MOVING && !(isFinite(x, lane) && isFinite(g, lane))) {
                fates[lane] = isFar(x, lane) ? Fate.DIVERGED : Fate.UNDEFINED;
                last[lane] = seen - 1;
            }
        }
    }

    private void endAtRest(double epsilon) {
        for (int lane = 0; lane < fates.length; lane++) {
            if (fates[lane] == Fate.MOVING && optimizer.method().isAtRest(optimizer.state(), lane, epsilon)) {
                fates[lane] = Fate.RESTED;
                last[lane] = seen;
                rest[lane] = optimizer.state().read(Column.POINT, lane);
            }
        }
    }

    private static boolean isFinite(double[][] rows, int lane) {
        for (double[] row : rows) {
            if (!Double.isFinite(row[lane])) {
                return false;
            }
        }
        return true;
    }

    /// A point without a number came there from an overflow, unless a rule had no result.
    private static boolean isFar(double[][] x, int lane) {
        for (double[] row : x) {
            if (Math.abs(row[lane]) > Outcome.FAR) {
                return true;
            }
        }
        return false;
    }

    /// What has become of a lane by now.
    Fate fate(int lane) {
        return last[lane] > optimizer.k() || last[lane] == optimizer.k() && fates[lane] != Fate.RESTED
                ? Fate.MOVING
                : fates[lane];
    }

    /// Writes where the lanes are now; NaN where one is no more.
    void read(double[][] points) {
        double[][] x = optimizer.state().of(Column.POINT);
        for (int i = 0; i < points.length; i++) {
            System.arraycopy(x[i], 0, points[i], first, lanes());
        }
        for (int lane = 0; lane < lanes(); lane++) {
            if (last[lane] < optimizer.k()) {
                for (int i = 0; i < points.length; i++) {
                    points[i][first + lane] = fates[lane] == Fate.RESTED ? rest[lane][i] : Double.NaN;
                }
            }
        }
    }

    /// Asks the function at `points`, where the lanes are now.
    void ask(Demand demand, double[][] points, Result result, Workspace workspace) {
        request.objective()
                .function()
                .evaluate(
                        demand,
                        points,
                        request.objective().parameters(),
                        request.objective().sample(optimizer.k(), request.firstLane()),
                        first,
                        first + lanes(),
                        result,
                        workspace);
    }

    /// Asks for ∇f and H where the lanes are now, at the points of this group alone.
    void askHere(double[][] own, Result result, Workspace workspace) {
        request.objective()
                .function()
                .evaluate(
                        Demand.GRADIENT_AND_HESSIAN,
                        own,
                        request.objective().parameters(),
                        request.objective().sample(optimizer.k(), request.firstLane() + first),
                        0,
                        lanes(),
                        result,
                        workspace);
    }
}
