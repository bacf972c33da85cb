package talweg.engine;

import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.function.LongConsumer;
import talweg.function.Workspace;
import talweg.method.Column;
import talweg.method.Optimizer;
import talweg.method.Snapshot;

/// A block of neighbouring lanes of a swarm on their way from k = 0 to the end. Filled by one task, then read.
///
/// Steps are outermost and lanes innermost, so that the block's columns stay in the cache. That a lane has left the
/// finite numbers is noticed every [#LOOK] steps; where exactly is found by going once more through these steps, for
/// all lanes that were lost there. Lanes that have ended keep their place in the columns, but what is computed there
/// is not looked at.
final class LaneBlock {
    /// Steps between two looks at what became of the lanes, whatever the size of the block: what a look finds shall
    /// not depend on that.
    static final int LOOK = 64;

    private final RunRequest request;
    private final int firstLane;
    private final int[] last;
    private final boolean[] ended;
    private final double[][] ends;
    private int moving;
    private int numbers;
    private Keyframes keyframes;
    private SoftReference<Optimizer> replay = new SoftReference<>(null);

    LaneBlock(RunRequest request, int firstLane, int lanes) {
        this.request = request;
        this.firstLane = firstLane;
        this.last = new int[lanes];
        this.ended = new boolean[lanes];
        this.ends = new double[request.objective().function().dimension()][lanes];
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

    /// How many numbers its keyframes hold.
    long kept() {
        return (long) keyframes.count() * numbers * lanes();
    }

    private Optimizer optimizer(Workspace workspace) {
        double[][] starts = Arrays.copyOfRange(request.starts(), firstLane, firstLane + lanes());
        return new Optimizer(request.method(), request.objective(), starts, request.firstLane() + firstLane, workspace);
    }

    /// Goes all the way.
    ///
    /// @param stepped is told every now and then how many steps of lanes have become done since it was told before
    void run(Workspace workspace, LongConsumer stepped) {
        Optimizer optimizer = optimizer(workspace);
        numbers = optimizer.state().kept();
        keyframes = Keyframes.ofSwarm(request.steps(), request.starts().length, numbers);
        Losses losses = new Losses(request, optimizer, request.firstLane() + firstLane, workspace);
        Snapshot before = optimizer.snapshot();
        restTheOthers(optimizer);
        double epsilon = request.tolerance().orElse(-1);
        double[] slopes = new double[lanes()];
        int k = 0;
        for (; k < request.steps() && moving > 0; k++) {
            workspace.cancellation().check();
            if (k > 0 && k % LOOK == 0) {
                losses.settle(before, this);
                before = optimizer.snapshot(before);
                stepped.accept((long) LOOK * lanes());
            }
            if (keyframes.isDue(k)) {
                keyframes.add(optimizer.snapshot());
            }
            optimizer.evaluate();
            settleAtRest(optimizer, epsilon, slopes);
            optimizer.advance();
        }
        if (moving > 0) {
            optimizer.evaluate();
            losses.settle(before, this);
        }
        if (moving > 0) {
            optimizer.evaluate();
            settleAtRest(optimizer, epsilon, slopes);
            restTheOthers(optimizer);
        }
        stepped.accept((request.steps() - (long) Math.max(0, k - 1) / LOOK * LOOK) * lanes());
    }

    /// Whether a lane still goes on.
    boolean isMoving(int lane) {
        return !ended[lane];
    }

    private void settleAtRest(Optimizer optimizer, double epsilon, double[] slopes) {
        if (epsilon >= 0) {
            optimizer.slopes(slopes);
            for (int lane = 0; lane < lanes(); lane++) {
                if (slopes[lane] <= epsilon
                        && !ended[lane]
                        && optimizer.method().isAtRest(optimizer.state(), lane, epsilon)) {
                    rest(optimizer, lane);
                    settle(lane, optimizer.k());
                }
            }
        }
    }

    private void restTheOthers(Optimizer optimizer) {
        for (int lane = 0; lane < lanes(); lane++) {
            if (!ended[lane]) {
                rest(optimizer, lane);
            }
        }
    }

    /// Where `lane` is now is where it will have ended, if nothing better comes.
    void rest(Optimizer optimizer, int lane) {
        double[][] x = optimizer.state().of(Column.POINT);
        for (int i = 0; i < ends.length; i++) {
            ends[i][lane] = x[i][lane];
        }
    }

    /// Ends a lane at x_k.
    void settle(int lane, int k) {
        last[lane] = k;
        ended[lane] = true;
        moving--;
    }

    /// Writes where the lanes stand at k.
    void fill(Frame frame, Workspace workspace) {
        int k = frame.k();
        double[][] x = null;
        for (int lane = 0; lane < lanes(); lane++) {
            boolean moves = last[lane] >= k;
            frame.moving()[firstLane + lane] = moves;
            if (last[lane] > k && x == null) {
                x = at(k, workspace).state().of(Column.POINT);
            }
            double[][] from = last[lane] > k ? x : ends;
            for (int i = 0; i < ends.length; i++) {
                frame.points()[i][firstLane + lane] = from[i][lane];
            }
        }
    }

    /// Goes on from the frame before, where that is nearer than a keyframe.
    private Optimizer at(int k, Workspace workspace) {
        Optimizer optimizer = replay.get();
        // Whoever is interrupted leaves nothing behind.
        replay = new SoftReference<>(null);
        Snapshot keyframe = keyframes.before(k);
        if (optimizer == null || optimizer.k() > k || keyframe != null && optimizer.k() < keyframe.k()) {
            optimizer = optimizer(workspace);
            if (keyframe != null) {
                optimizer.restore(keyframe);
            }
        }
        while (optimizer.k() < k) {
            workspace.cancellation().check();
            optimizer.evaluate();
            optimizer.advance();
        }
        replay = new SoftReference<>(optimizer);
        return optimizer;
    }
}
