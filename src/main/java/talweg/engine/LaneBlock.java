package talweg.engine;

import java.util.Arrays;
import talweg.function.Workspace;
import talweg.method.Column;
import talweg.method.Optimizer;
import talweg.method.State;

/// A block of neighbouring lanes of a swarm on their way from k = 0 to the end. Filled by one task, then only read.
///
/// Steps are outermost and lanes innermost, so that the block's columns stay in the cache. That a lane has left the
/// finite numbers is noticed at the next keyframe, since they never come back; where exactly is found by going there
/// once more with that lane alone. Lanes that have ended keep their place in the columns, but what is computed there
/// is not looked at.
final class LaneBlock {
    private final RunRequest request;
    private final double[][] starts;
    private final int firstLane;
    private final Keyframes keyframes;
    private final int[] last;
    private final double[][] resting;
    private int moving;

    LaneBlock(RunRequest request, int firstLane, int lanes) {
        this.request = request;
        this.firstLane = firstLane;
        this.starts = Arrays.copyOfRange(request.starts(), firstLane, firstLane + lanes);
        this.keyframes = new Keyframes(request.steps(), request.starts().length);
        this.last = new int[lanes];
        this.resting = new double[lanes][];
        Arrays.fill(last, request.steps());
        this.moving = lanes;
    }

    int firstLane() {
        return firstLane;
    }

    int lanes() {
        return last.length;
    }

    /// The last iterate of a lane; −1 if its start is not finite.
    int last(int lane) {
        return last[lane];
    }

    private Optimizer optimizer(Workspace workspace) {
        return new Optimizer(request.method(), request.objective(), starts, request.firstLane() + firstLane, workspace);
    }

    /// Goes all the way.
    void run(Workspace workspace) {
        Optimizer optimizer = optimizer(workspace);
        double epsilon = request.tolerance().orElse(-1);
        for (int k = 0; k < request.steps() && moving > 0; k++) {
            if (keyframes.isDue(k)) {
                workspace.cancellation().check();
                settleLost(optimizer, workspace);
                keyframes.add(optimizer.snapshot());
            }
            optimizer.evaluate();
            if (epsilon >= 0) {
                settleAtRest(optimizer, epsilon);
            }
            optimizer.advance();
        }
        if (keyframes.isEmpty()) {
            keyframes.add(optimizer.snapshot());
        }
        if (moving > 0) {
            optimizer.evaluate();
            settleLost(optimizer, workspace);
            if (epsilon >= 0) {
                settleAtRest(optimizer, epsilon);
            }
        }
    }

    /// Ends the lanes whose numbers are no longer finite, where that happened.
    private void settleLost(Optimizer optimizer, Workspace workspace) {
        for (int lane = 0; lane < last.length; lane++) {
            boolean finite = Norms.finite(optimizer.state().of(Column.POINT), lane)
                    && hasFiniteGradient(optimizer.state(), lane);
            if (resting[lane] == null && !finite) {
                goToTheEnd(optimizer, lane, workspace);
            }
        }
    }

    private static boolean hasFiniteGradient(State state, int lane) {
        return !state.has(Column.GRADIENT) || Norms.finite(state.of(Column.GRADIENT), lane);
    }

    private void goToTheEnd(Optimizer optimizer, int lane, Workspace workspace) {
        Optimizer alone = keyframes.isEmpty()
                ? new Optimizer(
                        request.method(),
                        request.objective(),
                        new double[][] {starts[lane]},
                        request.firstLane() + firstLane + lane,
                        workspace)
                : optimizer.lane(keyframes.latest(), lane);
        Walk walk = new Walk(request.objective(), alone, request.firstLane() + firstLane + lane, workspace);
        double[] point = starts[lane];
        int reached = walk.k() - 1;
        while (walk.look() && walk.k() < request.steps()) {
            point = alone.state().read(Column.POINT, 0);
            reached = walk.k();
            walk.step();
        }
        settle(lane, reached, point);
    }

    private void settleAtRest(Optimizer optimizer, double epsilon) {
        for (int lane = 0; lane < last.length; lane++) {
            if (resting[lane] == null && optimizer.method().isAtRest(optimizer.state(), lane, epsilon)) {
                settle(lane, optimizer.k(), optimizer.state().read(Column.POINT, lane));
            }
        }
    }

    private void settle(int lane, int k, double[] point) {
        last[lane] = k;
        resting[lane] = point;
        moving--;
    }

    /// Writes where the lanes stand at k.
    void fill(Frame frame) {
        int k = frame.k();
        double[][] x = null;
        for (int lane = 0; lane < last.length; lane++) {
            boolean moves = last[lane] >= k;
            frame.moving()[firstLane + lane] = moves;
            if (moves && x == null) {
                x = at(k).state().of(Column.POINT);
            }
            for (int i = 0; i < frame.points().length; i++) {
                frame.points()[i][firstLane + lane] = moves ? x[i][lane] : resting[lane][i];
            }
        }
    }

    private Optimizer at(int k) {
        Optimizer optimizer = optimizer(new Workspace());
        optimizer.restore(keyframes.before(k));
        while (optimizer.k() < k) {
            optimizer.evaluate();
            optimizer.advance();
        }
        return optimizer;
    }
}
