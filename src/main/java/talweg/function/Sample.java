package talweg.function;

/// What chooses a mini-batch or a noise: a hash of (seed, lane, step) and never a stateful generator, so that any
/// iteration can be computed again from its number alone.
///
/// @param seed the run's seed
/// @param step the iteration k
/// @param firstLane the number, within the whole run, of the lane that stands at index 0 of the arrays
public record Sample(long seed, long step, long firstLane) {
    /// For functions without randomness.
    public static final Sample NONE = new Sample(0, 0, 0);
}
