package talweg.engine;

import java.util.ArrayList;
import java.util.List;
import talweg.method.Snapshot;

/// States of a block of lanes at k = 0, stride, 2·stride, …: the stride is chosen from the length of the run, so that
/// their number is bounded. A swarm leaves out k = 0, which its starts tell.
final class Keyframes {
    private static final int LEAST_STRIDE = 256;
    private static final int MOST = 4096;

    /// Numbers in all keyframes of a swarm, at most (32 MB): beyond, many lanes get fewer keyframes, and replays take
    /// longer.
    static final int MOST_NUMBERS = 1 << 22;

    private final int stride;
    private final int first;
    private final List<Snapshot> frames = new ArrayList<>();

    private Keyframes(int steps, int most, int first) {
        int wanted = LEAST_STRIDE;
        while (wanted < Integer.MAX_VALUE / 2 && steps / wanted >= most) {
            wanted *= 2;
        }
        this.stride = steps / wanted < most ? wanted : Integer.MAX_VALUE;
        this.first = first;
    }

    /// Those of a run of one lane, from k = 0 on.
    static Keyframes ofRun(int steps) {
        return new Keyframes(steps, MOST, 0);
    }

    /// Those of one block of a swarm, without k = 0.
    ///
    /// @param lanes of the whole swarm
    /// @param numbers that a lane has in a keyframe
    static Keyframes ofSwarm(int steps, int lanes, int numbers) {
        return new Keyframes(steps, Math.clamp(MOST_NUMBERS / ((long) lanes * numbers), 1, MOST), 1);
    }

    int stride() {
        return stride;
    }

    int count() {
        return frames.size();
    }

    boolean isDue(int k) {
        return k % stride == 0 && k / stride - first == frames.size();
    }

    void add(Snapshot snapshot) {
        frames.add(snapshot);
    }

    /// The latest state at or before k; null where only the start is.
    Snapshot before(int k) {
        int place = Math.min(k / stride - first, frames.size() - 1);
        return place < 0 ? null : frames.get(place);
    }
}
