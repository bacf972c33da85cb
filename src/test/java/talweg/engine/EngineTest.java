package talweg.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import talweg.method.Methods;
import talweg.method.TestFunctions;

/// Work in the background: published once, or never.
class EngineTest {
    private static final int SECONDS = 30;

    private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    private final BlockingQueue<Runnable> publishing = new LinkedBlockingQueue<>();
    private final List<Object> published = new ArrayList<>();

    /// Publishes on this test's own thread, when it says so.
    private final Engine engine = Engine.background(2, publishing::add, failures::add);

    @AfterEach
    void close() {
        engine.close();
    }

    private void publishNext() throws InterruptedException {
        publishing.poll(SECONDS, TimeUnit.SECONDS).run();
    }

    @Test
    void aResultIsPublishedOnThePublisher() throws InterruptedException {
        AtomicReference<Thread> worker = new AtomicReference<>();
        Ticket ticket = engine.submit(
                "map",
                (cancellation, progress) -> {
                    worker.set(Thread.currentThread());
                    progress.report(1, 2);
                    return 42;
                },
                published::add);
        publishNext();
        assertThat(published).containsExactly(42);
        assertThat(ticket.stage()).isEqualTo(Ticket.Stage.PUBLISHED);
        assertThat(ticket.fraction()).isEqualTo(0.5);
        assertThat(worker.get().isDaemon()).isTrue();
        assertThat(worker.get().getName()).startsWith("talweg-engine-");
    }

    @Test
    void aNewerRequestOfTheSameSourceCancelsTheOlder() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Ticket old = engine.submit(
                "map",
                (cancellation, progress) -> {
                    begun.countDown();
                    try {
                        while (true) {
                            cancellation.check();
                            Thread.sleep(1);
                        }
                    } catch (CancellationException overtaken) {
                        ended.countDown();
                        throw overtaken;
                    }
                },
                published::add);
        assertThat(begun.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        engine.submit("map", (cancellation, progress) -> "new", published::add);
        assertThat(ended.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        publishNext();
        assertThat(published).containsExactly("new");
        assertThat(old.isCancelled()).isTrue();
        assertThat(failures).isEmpty();
    }

    @Test
    void aResultOnItsWayToThePublisherIsDroppedWhenOvertaken() throws InterruptedException {
        engine.submit("map", (cancellation, progress) -> "stale", published::add);
        Runnable stale = publishing.poll(SECONDS, TimeUnit.SECONDS);
        engine.submit("map", (cancellation, progress) -> "fresh", published::add);
        stale.run();
        publishNext();
        assertThat(published).containsExactly("fresh");
    }

    @Test
    void sourcesDoNotDisturbEachOther() throws InterruptedException {
        engine.submit("map", (cancellation, progress) -> "map", published::add);
        engine.submit("adam", (cancellation, progress) -> "adam", published::add);
        publishNext();
        publishNext();
        assertThat(published).containsExactlyInAnyOrder("map", "adam");
    }

    @Test
    void anErrorEndsItsTaskAloneAndIsReportedOnce() throws InterruptedException {
        Ticket broken = engine.submit(
                "map",
                (cancellation, progress) -> {
                    throw new IllegalStateException("broken");
                },
                published::add);
        engine.submit("adam", (cancellation, progress) -> "adam", published::add);
        publishNext();
        assertThat(published).containsExactly("adam");
        engine.submit("map", (cancellation, progress) -> "again", published::add);
        publishNext();
        assertThat(published).containsExactly("adam", "again");
        assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
        assertThat(broken.isCancelled()).isTrue();
    }

    @Test
    void aCancelledRunStopsAndPublishesNothing() throws InterruptedException {
        RunRequest endless = RunRequest.of(
                TestFunctions.rosenbrock(),
                Methods.named("adam").orElseThrow().standard(),
                new double[] {-1.2, 1},
                Integer.MAX_VALUE);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Ticket ticket = engine.submit(
                "adam",
                (cancellation, progress) -> {
                    begun.countDown();
                    try {
                        return Run.of(endless, cancellation, progress);
                    } finally {
                        ended.countDown();
                    }
                },
                published::add);
        assertThat(begun.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        engine.cancel("adam");
        assertThat(ended.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(ticket.isCancelled()).isTrue();
        engine.submit("next", (cancellation, progress) -> "next", published::add);
        publishNext();
        assertThat(published).containsExactly("next");
        assertThat(failures).isEmpty();
    }

    @Test
    void afterClosingNothingHappensAnyMore() {
        engine.close();
        Ticket ticket = engine.submit("map", (cancellation, progress) -> 1, published::add);
        assertThat(ticket.isCancelled()).isTrue();
        assertThat(publishing).isEmpty();
    }

    @Test
    void theTwinOnTheSameThreadPublishesBeforeItReturns() {
        List<Object> results = new ArrayList<>();
        Engine twin = Engine.sameThread(failures::add);
        twin.submit("map", (cancellation, progress) -> Thread.currentThread(), results::add);
        assertThat(results).containsExactly(Thread.currentThread());
        twin.submit(
                "map",
                (cancellation, progress) -> {
                    throw new java.io.IOException("broken");
                },
                results::add);
        assertThat(results).hasSize(1);
        assertThat(failures).hasSize(1);
    }
}
