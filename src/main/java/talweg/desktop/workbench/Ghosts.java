package talweg.desktop.workbench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import talweg.engine.Run;

/// The runs as they were before the last change of a hyperparameter, to compare with; until the next change of
/// anything that runs depend on. A slider on its way is one change.
final class Ghosts {
    /// Nanoseconds of rest after which a hand has begun anew.
    static final long REST = 800_000_000L;

    private final LongSupplier clock;
    private final Map<Integer, Run> ghosts = new HashMap<>();
    private long changed;

    Ghosts(LongSupplier clock) {
        this.clock = clock;
    }

    /// The run of the method at `index` before its last change.
    Optional<Run> of(int index) {
        return Optional.ofNullable(ghosts.get(index));
    }

    /// The runs' keys become `now`; `runs` are those of `before`.
    void follow(List<Optional<RunKey>> before, List<Optional<RunKey>> now, List<MethodRun> runs) {
        if (same(before, now)) {
            return;
        }
        Map<Integer, Run> old = Map.copyOf(ghosts);
        boolean goesOn = clock.getAsLong() - changed < REST;
        changed = clock.getAsLong();
        ghosts.clear();
        for (int i = 0; i < Math.min(now.size(), runs.size()); i++) {
            if (isRetuned(before, now, i)) {
                Optional<Run> last = runs.get(i).run();
                Run kept = goesOn && old.containsKey(i) ? old.get(i) : last.orElse(null);
                ghosts.compute(i, (_, _) -> kept);
            }
        }
    }

    private static boolean isRetuned(List<Optional<RunKey>> before, List<Optional<RunKey>> now, int index) {
        return index < before.size()
                && before.get(index).isPresent()
                && now.get(index).isPresent()
                && now.get(index).get().isRetuned(before.get(index).get());
    }

    private static boolean same(List<Optional<RunKey>> before, List<Optional<RunKey>> now) {
        if (before.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            boolean bothMissing = before.get(i).isEmpty() && now.get(i).isEmpty();
            boolean bothSame = before.get(i).isPresent()
                    && now.get(i).isPresent()
                    && now.get(i).get().sameRun(before.get(i).get());
            if (!bothMissing && !bothSame) {
                return false;
            }
        }
        return true;
    }
}
