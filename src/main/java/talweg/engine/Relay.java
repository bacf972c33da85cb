package talweg.engine;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// One source that asks more often than it can be answered, such as a hand that drags. If each request cancelled the
/// one before, as in [Engine#submit], none would ever be answered while the hand moves. So work that has just begun is
/// let finish; of what is asked meanwhile only the newest is begun after it, and the rest never. Work that takes longer
/// than [#PATIENCE] is cancelled by the next request.
///
/// Confined to the thread on which the engine publishes.
public final class Relay {
    /// Nanoseconds that a newer request waits for an older one: a tenth of a second is ten pictures a second.
    static final long PATIENCE = 100_000_000L;

    private final Engine engine;
    private final LongSupplier clock;
    private Optional<Runnable> waiting = Optional.empty();
    private boolean busy;
    private boolean yields;
    private long begun;
    private long number;

    /// A source of work for `engine`.
    public Relay(Engine engine) {
        this(engine, System::nanoTime);
    }

    Relay(Engine engine, LongSupplier clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /// Does the work now, or after what has just begun, unless something newer is asked for until then.
    public <T> void submit(Engine.Work<T> work, Consumer<? super T> publish) {
        ask(() -> begin(work, publish, false));
    }

    /// Likewise, but any newer request ends it at once.
    public <T> void submitYielding(Engine.Work<T> work, Consumer<? super T> publish) {
        ask(() -> begin(work, publish, true));
    }

    private void ask(Runnable beginning) {
        if (busy && !yields && clock.getAsLong() - begun < PATIENCE) {
            waiting = Optional.of(beginning);
        } else {
            waiting = Optional.empty();
            beginning.run();
        }
    }

    private <T> void begin(Engine.Work<T> work, Consumer<? super T> publish, boolean yielding) {
        busy = true;
        yields = yielding;
        begun = clock.getAsLong();
        long mine = ++number;
        engine.submit(
                this,
                (cancellation, progress) -> {
                    try {
                        T result = work.run(cancellation, progress);
                        return (Runnable) () -> publish.accept(result);
                    } catch (RuntimeException | Error failure) {
                        cancellation.check();
                        // Thrown where it is published, so that what waits is begun all the same.
                        return () -> {
                            throw failure;
                        };
                    }
                },
                (Runnable result) -> finish(mine, result));
    }

    /// What waits is begun before the result is looked at, since that may take a while.
    private void finish(long which, Runnable result) {
        if (which == number) {
            busy = false;
            Optional<Runnable> next = waiting;
            waiting = Optional.empty();
            next.ifPresent(Runnable::run);
        }
        result.run();
    }

    /// Nothing of it is wanted any more.
    public void cancel() {
        waiting = Optional.empty();
        busy = false;
        engine.cancel(this);
    }
}
