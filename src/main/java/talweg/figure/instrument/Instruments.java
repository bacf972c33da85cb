package talweg.figure.instrument;

import java.util.List;
import java.util.Optional;

/// All instruments, in the order in which they are offered.
public final class Instruments {
    /// All of them.
    public static final List<Instrument> ALL = List.of(
            new LevelWalk(),
            new DirectionalDial(),
            new SliceAndRemainder(),
            new TaylorModels(),
            new StationaryTable(),
            new ConvexityTest(),
            new ConditionGlow(),
            new RateLimitsRule(),
            new FlowLines(),
            new SecantAndTangent(),
            new NewtonParabola());

    private Instruments() {}

    /// The one that files and the command line call `id`.
    public static Optional<Instrument> named(String id) {
        return ALL.stream().filter(instrument -> instrument.id().equals(id)).findFirst();
    }
}
