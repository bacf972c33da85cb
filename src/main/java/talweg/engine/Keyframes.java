package talweg.engine;

import java.util.ArrayList;
import java.util.List;
import talweg.method.Snapshot;

/// States of a block of lanes at k = 0, stride, 2·stride, …: the stride is chosen from the length of the run, so that
/// their number is bounded.
final class Keyframes {
    private static final int LEAST_STRIDE = 256;
    private static final int MOST = 4096;

    /// Lanes times keyframes, at most: beyond, many lanes get fewer keyframes, and replays take longer.
    private static final int MOST_LANES = 1 << 20;

    private final int stride;
    private final List<Snapshot> frames = new ArrayList<>();

    Keyframes(int steps, int lanes) {
        int most = Math.clamp(MOST_LANES / lanes, 1, MOST);
        int wanted = LEAST_STRIDE;
        while (wanted < Integer.MAX_VALUE / 2 && steps / wanted >= most) {
            wanted *= 2;
        }
        this.stride = wanted;
    }

    int stride() {
        return stride;
    }

    boolean isDue(int k) {
        return k % stride == 0 && k / stride == frames.size();
    }

    Snapshot latest() {
        return frames.getLast();
    }

    boolean isEmpty() {
        return frames.isEmpty();
    }

    void add(Snapshot snapshot) {
        frames.add(snapshot);
    }

    /// The latest state at or before k.
    Snapshot before(int k) {
        return frames.get(Math.min(k / stride, frames.size() - 1));
    }
}
