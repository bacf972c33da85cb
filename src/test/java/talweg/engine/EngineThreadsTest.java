package talweg.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import talweg.method.Formulas;
import talweg.method.Method;
import talweg.method.Methods;

/// An engine never has more threads than were stated, whoever hands in what from where.
class EngineThreadsTest {
    private static final int JOBS = 6;
    private static final int SECONDS = 60;

    private static RunRequest request(Watched function, int lanes, int steps) {
        Method method = Methods.named("adam").orElseThrow().standard();
        double[][] starts = new double[lanes][];
        for (int lane = 0; lane < lanes; lane++) {
            starts[lane] = new double[] {-1.2 + 0.0001 * lane, 1};
        }
        return RunRequest.of(function, method, starts[0], steps).withStarts(starts);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void swarmsFromInsideAndOutsideShareTheThreads(int threads) throws InterruptedException {
        Watched function = new Watched(Formulas.compile("(1 - x)^2 + 100 (y - x^2)^2"), true);
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch done = new CountDownLatch(2 * JOBS);
        List<Integer> ends = Collections.synchronizedList(new ArrayList<>());
        try (Engine engine = Engine.background(threads, Runnable::run, failures::add)) {
            for (int job = 0; job < JOBS; job++) {
                Object outer = "outer " + job;
                Object inner = "inner " + job;
                engine.submit(
                        outer,
                        (cancellation, progress) -> {
                            engine.submit(
                                    inner, (stop, told) -> Swarm.of(request(function, 1500, 60), stop, told), swarm -> {
                                        ends.add(swarm.last());
                                        done.countDown();
                                    });
                            Swarm swarm = Swarm.of(request(function, 3000, 60), cancellation, progress);
                            GiveWay.toWhatWaits();
                            return swarm;
                        },
                        swarm -> {
                            ends.add(swarm.last());
                            done.countDown();
                        });
            }
            assertThat(done.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(failures).isEmpty();
        assertThat(ends).hasSize(2 * JOBS).containsOnly(60);
        assertThat(function.most.get()).isLessThanOrEqualTo(threads);
        assertThat(function.threads).hasSizeLessThanOrEqualTo(threads);
    }
}
