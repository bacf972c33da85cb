package talweg.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import talweg.function.Cancellation;
import talweg.function.Workspace;
import talweg.method.AutomaticRates;
import talweg.method.Method;
import talweg.method.Shape;

/// One method from many starts at once: a lane for each start, worked on in blocks. Immutable to the eye and
/// thread-safe. Its bits depend neither on the blocks nor on the number of threads.
///
/// f is asked for only now and then: a lane ends where its point or gradient is not finite. [#run] tells everything
/// about one lane.
///
/// A million starts take some 100 bytes each, and memory for keyframes is bounded ([Keyframes#MOST_NUMBERS]). So a
/// frame of very many lanes may take as long as the run up to there, but the frame after it only one step, and the
/// last frame none.
public final class Swarm implements History {
    /// Lanes in a block: as many as a kernel works on at once, so that a block's columns stay near the processor.
    public static final int BLOCK = Workspace.BLOCK;

    /// Lanes times n³ in a block, at most, where a step decomposes matrices.
    private static final long CUBES = 1 << 21;

    /// Steps of lanes from which on a swarm takes long enough, some tenths of a second, to let shorter work in.
    private static final long LONG = 1L << 27;

    private final RunRequest request;
    private final List<LaneBlock> blocks;
    private final int last;
    private Cancellation replaying = Cancellation.NEVER;
    private final Workspace replay = new Workspace(() -> replaying.requested());

    private Swarm(RunRequest request, List<LaneBlock> blocks) {
        this.request = request;
        this.blocks = blocks;
        int furthest = -1;
        for (LaneBlock block : blocks) {
            for (int lane = 0; lane < block.lanes(); lane++) {
                furthest = Math.max(furthest, block.last(lane));
            }
        }
        this.last = furthest;
    }

    /// Runs all lanes. On a thread of an [Engine] the blocks are shared among its threads, elsewhere they are done
    /// one after the other.
    ///
    /// @param progress is told of steps of lanes, by one thread at a time
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted
    public static Swarm of(RunRequest request, Cancellation cancellation, Progress progress) {
        return of(request, blockSize(request), cancellation, progress);
    }

    /// Fewer lanes where a step works on matrices of many dimensions: a look at whether the swarm is still wanted shall
    /// come soon, after a step of a block at the latest.
    static int blockSize(RunRequest request) {
        Method method = request.method();
        boolean hasMatrices = method.demand().hessian()
                || method.columns().stream().anyMatch(column -> column.shape() == Shape.MATRIX);
        long n = request.objective().function().dimension();
        return hasMatrices ? Math.clamp(CUBES / (n * n * n), 1, BLOCK) : BLOCK;
    }

    static Swarm of(RunRequest request, int blockSize, Cancellation cancellation, Progress progress) {
        Method method = AutomaticRates.resolve(
                request.method(), request.objective(), request.starts(), request.domain(), new Workspace(cancellation));
        RunRequest resolved = request.withMethod(method);
        int lanes = request.starts().length;
        List<LaneBlock> blocks = new ArrayList<>();
        int size = method.hasLaneRate() ? 1 : blockSize;
        for (int from = 0; from < lanes; from += size) {
            blocks.add(new LaneBlock(resolved, from, Math.min(size, lanes - from)));
        }
        long work = (long) lanes * request.steps();
        Tally tally = new Tally(work, progress, work >= LONG);
        if (ForkJoinTask.inForkJoinPool()) {
            ForkJoinTask.invokeAll(blocks.stream()
                    .map(block -> ForkJoinTask.adapt(() -> block.run(new Workspace(cancellation), tally)))
                    .toList());
        } else {
            Workspace workspace = new Workspace(cancellation);
            blocks.forEach(block -> block.run(workspace, tally));
        }
        cancellation.check();
        return new Swarm(resolved, List.copyOf(blocks));
    }

    @Override
    public RunRequest request() {
        return request;
    }

    /// The number of lanes.
    public int lanes() {
        return request.starts().length;
    }

    @Override
    public int last() {
        return last;
    }

    /// The last iterate of one lane; −1 if its start was not finite.
    public int last(int lane) {
        LaneBlock block = blocks.get(lane / blocks.getFirst().lanes());
        return block.last(lane - block.firstLane());
    }

    /// How many numbers the keyframes hold.
    long kept() {
        return blocks.stream().mapToLong(LaneBlock::kept).sum();
    }

    @Override
    public Frame frame(int k) {
        return frame(k, Cancellation.NEVER);
    }

    /// Where the lanes stand at k, 0 ≤ k ≤ [#last]. Fast for one k after the other.
    ///
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted
    public synchronized Frame frame(int k, Cancellation cancellation) {
        replaying = cancellation;
        int n = request.objective().function().dimension();
        Frame frame = new Frame(k, new double[n][lanes()], new boolean[lanes()]);
        blocks.forEach(block -> block.fill(frame, replay));
        return frame;
    }

    /// Everything about one lane: its rows, its outcome. The same bits as here.
    public Run run(int lane, Cancellation cancellation) {
        return Run.of(request.onlyLane(lane), cancellation, Progress.NONE);
    }

    @Override
    public Swarm retuned(Method method, Cancellation cancellation) {
        return of(request.withMethod(method), cancellation, Progress.NONE);
    }
}
