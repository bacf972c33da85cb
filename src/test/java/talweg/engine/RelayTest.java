package talweg.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What happens to the requests of a hand that asks faster than it can be answered.
class RelayTest {
    private static final int SECONDS = 30;

    private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    private final BlockingQueue<Runnable> publishing = new LinkedBlockingQueue<>();
    private final List<Object> published = new ArrayList<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicLong clock = new AtomicLong();
    private final Engine engine = Engine.background(2, publishing::add, failures::add);
    private final Relay relay = new Relay(engine, clock::get);

    @AfterEach
    void close() {
        engine.close();
    }

    private void publishNext() throws InterruptedException {
        publishing.poll(SECONDS, TimeUnit.SECONDS).run();
    }

    private void ask(int number) {
        relay.submit((_, _) -> begun.incrementAndGet() * 0 + number, published::add);
    }

    @Test
    void ofAHundredRequestsDuringOneAnswerOnlyTheFirstAndTheNewestAreComputed() throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            ask(i);
        }
        publishNext();
        publishNext();
        assertThat(published).containsExactly(0, 99);
        assertThat(begun).hasValue(2);
        assertThat(publishing).isEmpty();
    }

    @Test
    void aHandThatNeverRestsSeesAnswers() throws InterruptedException {
        for (int i = 0; i < 10; i++) {
            ask(2 * i);
            ask(2 * i + 1);
            publishNext();
        }
        assertThat(published).hasSize(10);
    }

    @Test
    void whatTakesTooLongIsCancelledByTheNextRequest() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        relay.submit(
                (cancellation, _) -> {
                    started.countDown();
                    try {
                        while (true) {
                            cancellation.check();
                            Thread.onSpinWait();
                        }
                    } finally {
                        stopped.countDown();
                    }
                },
                published::add);
        assertThat(started.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        ask(1);
        assertThat(stopped.getCount()).isOne();
        clock.addAndGet(Relay.PATIENCE);
        ask(2);
        publishNext();
        assertThat(stopped.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(published).containsExactly(2);
        assertThat(begun).hasValue(1);
    }

    @Test
    void workThatYieldsIsCancelledAtOnce() throws InterruptedException {
        CountDownLatch hold = new CountDownLatch(1);
        relay.submitYielding(
                (cancellation, _) -> {
                    hold.await();
                    cancellation.check();
                    return "fine";
                },
                published::add);
        ask(1);
        hold.countDown();
        publishNext();
        assertThat(published).containsExactly(1);
    }

    @Test
    void workThatFailsIsReportedAndWhatWaitsIsDoneAllTheSame() throws InterruptedException {
        relay.submit(
                (_, _) -> {
                    throw new IllegalStateException("for the test");
                },
                published::add);
        ask(1);
        publishNext();
        publishNext();
        assertThat(published).containsExactly(1);
        assertThat(failures).hasSize(1);
    }

    @Test
    void nothingIsPublishedOfWhatWasCancelled() throws InterruptedException {
        ask(1);
        ask(2);
        relay.cancel();
        ask(3);
        while (!published.contains(3)) {
            publishNext();
        }
        assertThat(published).containsExactly(3);
    }
}
