package talweg.desktop.workbench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import talweg.engine.Run;

/// The runs as they were before the last change of a hyperparameter, to compare with; until the next change of
/// anything that runs depend on. A slider on its way is one change.
final class Ghosts {
    /// Nanoseconds of rest after which a hand has begun anew.
    static final long REST = 800_000_000L;

    private final LongSupplier clock;
    private final Map<Integer, Run> ghosts = new HashMap<>();
    private long changed;
    private int count;

    Ghosts(LongSupplier clock) {
        this.clock = clock;
    }

    /// The run before its last change of the method with this look.
    Optional<Run> of(int look) {
        return Optional.ofNullable(ghosts.get(look));
    }

    /// Nothing is compared any more.
    void clear() {
        ghosts.clear();
    }

    /// The keys of the methods' runs become `now`.
    ///
    /// @param looks what tells the methods apart
    /// @param before the keys so far, in the present order; empty for a new method
    /// @param runs the runs so far, likewise
    void follow(
            List<Integer> looks,
            List<Optional<RunKey>> before,
            List<Optional<RunKey>> now,
            List<Optional<MethodRun>> runs) {
        boolean removed = now.size() < count;
        count = now.size();
        if (removed) {
            ghosts.clear();
        }
        if (same(before, now)) {
            return;
        }
        Map<Integer, Run> old = Map.copyOf(ghosts);
        boolean goesOn = clock.getAsLong() - changed < REST;
        changed = clock.getAsLong();
        ghosts.clear();
        for (int i = 0; i < now.size(); i++) {
            if (isRetuned(before.get(i), now.get(i))) {
                Optional<Run> last = runs.get(i).flatMap(MethodRun::run);
                int look = looks.get(i);
                Run kept = goesOn && old.containsKey(look) ? old.get(look) : last.orElse(null);
                ghosts.compute(look, (_, _) -> kept);
            }
        }
    }

    private static boolean isRetuned(Optional<RunKey> before, Optional<RunKey> now) {
        return before.isPresent() && now.isPresent() && now.get().isRetuned(before.get());
    }

    private static boolean same(List<Optional<RunKey>> before, List<Optional<RunKey>> now) {
        return IntStream.range(0, now.size()).allMatch(i -> same(before.get(i), now.get(i)));
    }

    private static boolean same(Optional<RunKey> before, Optional<RunKey> now) {
        return before.isPresent() && now.isPresent()
                ? now.get().sameRun(before.get())
                : before.isEmpty() && now.isEmpty();
    }
}
