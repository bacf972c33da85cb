package talweg.engine;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import talweg.function.Cancellation;

/// Where work happens that takes longer than a frame: one background pool of few, named daemon threads for the whole
/// program.
///
/// Work comes from a *source*, any object that is asked for one thing at a time: the map, a method card. A newer
/// request from a source cancels the older one, and its result is never published, not even when it was already on
/// its way to the publishing thread. An error in one task ends that task alone and is given to the handler.
public final class Engine implements AutoCloseable {
    private final Executor workers;
    private final Executor publisher;
    private final Consumer<Throwable> handler;
    private final Runnable shutdown;
    private final Map<Object, Ticket> latest = new ConcurrentHashMap<>();

    private Engine(Executor workers, Executor publisher, Consumer<Throwable> handler, Runnable shutdown) {
        this.workers = workers;
        this.publisher = publisher;
        this.handler = handler;
        this.shutdown = shutdown;
    }

    /// An engine with a background pool of `threads` threads and never more: who waits for parts of its work does other
    /// parts meanwhile, or rests.
    ///
    /// @param publisher where results are published, such as the thread of the window
    /// @param handler is told of errors in tasks, once each
    public static Engine background(int threads, Executor publisher, Consumer<Throwable> handler) {
        AtomicInteger number = new AtomicInteger();
        ForkJoinPool pool = new ForkJoinPool(
                threads,
                owner -> {
                    ForkJoinWorkerThread thread = new ForkJoinWorkerThread(owner) {};
                    thread.setName("talweg-engine-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                },
                (thread, error) -> handler.accept(error),
                true,
                threads,
                threads,
                0,
                saturated -> true,
                1,
                TimeUnit.MINUTES);
        return new Engine(pool, publisher, handler, pool::shutdownNow);
    }

    /// An engine with as many threads as the machine has cores to spare: one is left for the window.
    public static Engine background(Executor publisher, Consumer<Throwable> handler) {
        return background(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), publisher, handler);
    }

    /// Does everything at once on the thread that asks: for tests and for the command line.
    public static Engine sameThread(Consumer<Throwable> handler) {
        return new Engine(Runnable::run, Runnable::run, handler, () -> {});
    }

    /// Work that can be cancelled and reports its progress.
    @FunctionalInterface
    public interface Work<T> {
        /// Does it.
        ///
        /// @throws CancellationException if it is no longer wanted
        T run(Cancellation cancellation, Progress progress) throws Exception;
    }

    /// Hands in work; an older request of the same source is cancelled.
    ///
    /// @param publish gets the result on the publisher, unless the request has been cancelled or overtaken by then
    public <T> Ticket submit(Object source, Work<T> work, Consumer<? super T> publish) {
        Ticket ticket = new Ticket();
        Ticket older = latest.put(source, ticket);
        if (older != null) {
            older.cancel();
        }
        try {
            workers.execute(() -> perform(source, ticket, work, publish));
        } catch (RejectedExecutionException closed) {
            ticket.cancel();
        }
        return ticket;
    }

    private <T> void perform(Object source, Ticket ticket, Work<T> work, Consumer<? super T> publish) {
        try {
            if (ticket.isCancelled()) {
                return;
            }
            T result = work.run(ticket, ticket);
            publisher.execute(() -> publish(source, ticket, result, publish));
        } catch (CancellationException overtaken) {
            ticket.cancel();
        } catch (Exception | Error failure) {
            ticket.cancel();
            latest.remove(source, ticket);
            handler.accept(failure);
        }
    }

    private <T> void publish(Object source, Ticket ticket, T result, Consumer<? super T> publish) {
        if (ticket.finish()) {
            latest.remove(source, ticket);
            try {
                publish.accept(result);
            } catch (RuntimeException | Error failure) {
                handler.accept(failure);
            }
        }
    }

    /// Cancels what `source` has asked for, if it is still under way.
    public void cancel(Object source) {
        Ticket ticket = latest.remove(source);
        if (ticket != null) {
            ticket.cancel();
        }
    }

    /// Cancels everything and ends the threads.
    @Override
    public void close() {
        latest.values().forEach(Ticket::cancel);
        shutdown.run();
    }
}
