package talweg.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import talweg.function.Cancellation;
import talweg.function.Workspace;
import talweg.method.AutomaticRates;
import talweg.method.Method;

/// One method from many starts at once: a lane for each start, worked on in blocks. Immutable to the eye and
/// thread-safe. Its bits depend neither on the blocks nor on the number of threads.
///
/// f is not asked for on the way: a lane ends where its point or gradient is not finite. [#run] tells everything
/// about one lane.
public final class Swarm implements History {
    /// Lanes in a block: as many as a kernel works on at once, so that a block's columns stay near the processor.
    public static final int BLOCK = Workspace.BLOCK;

    private final RunRequest request;
    private final List<LaneBlock> blocks;

    private Swarm(RunRequest request, List<LaneBlock> blocks) {
        this.request = request;
        this.blocks = blocks;
    }

    /// Runs all lanes. On a thread of an [Engine] the blocks are shared among its threads, elsewhere they are done
    /// one after the other.
    ///
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted
    public static Swarm of(RunRequest request, Cancellation cancellation, Progress progress) {
        return of(request, BLOCK, cancellation, progress);
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
        if (ForkJoinTask.inForkJoinPool()) {
            ForkJoinTask.invokeAll(blocks.stream()
                    .map(block -> ForkJoinTask.adapt(() -> block.run(new Workspace(cancellation))))
                    .toList());
        } else {
            blocks.forEach(block -> block.run(new Workspace(cancellation)));
        }
        cancellation.check();
        progress.report(lanes, lanes);
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
        int last = -1;
        for (LaneBlock block : blocks) {
            for (int lane = 0; lane < block.lanes(); lane++) {
                last = Math.max(last, block.last(lane));
            }
        }
        return last;
    }

    /// The last iterate of one lane; −1 if its start was not finite.
    public int last(int lane) {
        LaneBlock block = blocks.get(lane / blocks.getFirst().lanes());
        return block.last(lane - block.firstLane());
    }

    @Override
    public Frame frame(int k) {
        int n = request.objective().function().dimension();
        Frame frame = new Frame(k, new double[n][lanes()], new boolean[lanes()]);
        blocks.forEach(block -> block.fill(frame));
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
