package talweg.function;

/// Says whether the result of a computation is still wanted. Looked at once per block of lanes.
@FunctionalInterface
public interface Cancellation {
    /// Never cancelled.
    Cancellation NEVER = () -> false;

    /// Whether the work should stop.
    boolean requested();

    /// Ends the calling computation if it is no longer wanted.
    ///
    /// @throws java.util.concurrent.CancellationException if so
    default void check() {
        if (requested()) {
            throw new java.util.concurrent.CancellationException();
        }
    }
}
