package talweg.engine;

import java.util.concurrent.atomic.AtomicReference;
import talweg.function.Cancellation;

/// What one gets for handing in work: it can be cancelled, and says how far it is. Thread-safe.
public final class Ticket implements Cancellation, Progress {
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.UNDER_WAY);
    private volatile double fraction;

    /// Where a piece of work stands.
    public enum Stage {
        /// Waiting or being done.
        UNDER_WAY,
        /// Its result has been published.
        PUBLISHED,
        /// No longer wanted, or failed: nothing will be published.
        CANCELLED
    }

    Ticket() {}

    /// The work is no longer wanted. Once this returns, nothing of it is published, unless it already was.
    public void cancel() {
        stage.compareAndSet(Stage.UNDER_WAY, Stage.CANCELLED);
    }

    /// Claims the right to publish; true for one caller, and only if not cancelled.
    boolean finish() {
        return stage.compareAndSet(Stage.UNDER_WAY, Stage.PUBLISHED);
    }

    /// Where the work stands.
    public Stage stage() {
        return stage.get();
    }

    /// Whether nothing will be published.
    public boolean isCancelled() {
        return stage.get() == Stage.CANCELLED;
    }

    @Override
    public boolean requested() {
        return isCancelled();
    }

    /// The part that is done, from 0 to 1.
    public double fraction() {
        return fraction;
    }

    @Override
    public void report(long done, long total) {
        fraction = total > 0 ? Math.min(1.0, (double) done / total) : 0;
    }
}
