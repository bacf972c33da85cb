package talweg.engine.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import talweg.function.Cancellation;
import talweg.method.Objective;

/// An ensemble as pictures of it need it: where the lanes are at k, and where they come from. It remembers what was
/// seen
/// last, so that the next iteration costs one step. Mutable, owned by one task at a time.
public final class Reel {
    /// Iterates behind the present one that can still be seen.
    private static final int TRAIL = 12;

    /// Lanes times iterates of a trail, at most: a million leave no long trails.
    private static final int MOST = 4_000_000;

    private final EnsembleWalk walk;
    private final int trail;
    private final NavigableMap<Integer, Positions> known = new TreeMap<>();

    /// @param walk nobody else's
    public Reel(EnsembleWalk walk) {
        this.walk = walk;
        this.trail = Math.clamp(MOST / walk.lanes() - 1, 2, TRAIL);
    }

    /// Where all lanes are at k, then at k − 1, and so on as far back as a trail reaches.
    ///
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted
    public List<Positions> at(int k, Cancellation cancellation) {
        int oldest = Math.max(0, k - trail);
        known.headMap(oldest - 2).clear();
        known.tailMap(k + 3).clear();
        for (int j = oldest; j <= k; j++) {
            if (!known.containsKey(j)) {
                walk.seek(j, cancellation);
                known.put(j, positions());
            }
        }
        return new ArrayList<>(
                known.subMap(oldest, true, k, true).descendingMap().values());
    }

    /// What has become of the lanes at k.
    ///
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted
    public Census census(int k, Cancellation cancellation) {
        if (walk.k() != k) {
            walk.seek(k, cancellation);
        }
        return Census.of(walk, cancellation);
    }

    /// Where the lanes are drawn: in the plane, or on the graph of a function of one variable.
    private Positions positions() {
        Objective objective = walk.request().objective();
        Positions now = walk.positions();
        return objective.function().dimension() == 1 ? now.lifted(objective) : now;
    }
}
