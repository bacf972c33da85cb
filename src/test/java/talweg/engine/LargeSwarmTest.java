package talweg.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import talweg.function.Cancellation;
import talweg.function.RealFunction;
import talweg.method.Formulas;
import talweg.method.Method;
import talweg.method.Methods;
import talweg.method.Rate;

/// Very many starts at once: what they take, what they tell, and that they can be stopped.
class LargeSwarmTest {
    private static final RealFunction ROSENBROCK = Formulas.compile("(1 - x)^2 + 100 (y - x^2)^2");
    private static final int LANES = 100_000;

    private static RunRequest request(int lanes, String id, double rate, int steps) {
        Random random = new Random(1);
        double[][] starts = new double[lanes][];
        for (int lane = 0; lane < lanes; lane++) {
            starts[lane] = new double[] {4 * random.nextDouble() - 2, 4 * random.nextDouble() - 1};
        }
        Method method = Methods.named(id).orElseThrow().standard().with("lr", new Rate.Constant(rate));
        return RunRequest.of(ROSENBROCK, method, starts[0], steps).withStarts(starts);
    }

    @Test
    void progressGrowsByPartsUntilAllStepsOfAllLanesAreDone() {
        List<Long> reports = new ArrayList<>();
        Swarm.of(request(LANES, "gd", 1e-3, 130), Cancellation.NEVER, (done, total) -> {
            assertThat(total).isEqualTo(LANES * 130L);
            reports.add(done);
        });
        assertThat(reports).isSorted().hasSizeGreaterThan(300);
        assertThat(reports.getLast()).isEqualTo(LANES * 130L);
    }

    @Test
    void lanesThatEndEarlyCountAsDone() {
        List<Long> reports = new ArrayList<>();
        Swarm.of(
                request(1000, "gd", 10, 5000).withTolerance(1e-3),
                Cancellation.NEVER,
                (done, total) -> reports.add(done));
        assertThat(reports.getLast()).isEqualTo(1000 * 5000L);
    }

    @Test
    void aStartTakesAHundredBytes() {
        RunRequest request = request(LANES, "gd", 1e-3, 20);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 3; attempt++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            Swarm.of(request, Cancellation.NEVER, Progress.NONE);
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(least / LANES).isLessThan(200);
    }

    @Test
    void keyframesTakeABoundedPartOfMemory() {
        Swarm swarm = Swarm.of(request(9000, "adam", 1e-3, 3000), Cancellation.NEVER, Progress.NONE);
        assertThat(swarm.kept()).isBetween(1L, (long) Keyframes.MOST_NUMBERS);
    }

    @Test
    void itStopsWithinAStepOfABlock() {
        AtomicInteger looks = new AtomicInteger();
        List<Long> reports = new ArrayList<>();
        assertThatThrownBy(() -> Swarm.of(
                        request(LANES, "gd", 1e-3, 1000),
                        () -> looks.incrementAndGet() > 1000,
                        (done, total) -> reports.add(done)))
                .isInstanceOf(CancellationException.class);
        assertThat(looks).hasValue(1001);
        assertThat(reports.getLast()).isBetween(Swarm.BLOCK * 400L, Swarm.BLOCK * 1000L);
    }

    @Test
    void framesForwardsBackwardsAndAcrossAreThoseOfAFreshSwarm() {
        RunRequest request = request(700, "adam", 1e-2, 600);
        Swarm swarm = Swarm.of(request, Cancellation.NEVER, Progress.NONE);
        for (int k : new int[] {0, 1, 2, 40, 39, 256, 300, 599, 600, 1, 512}) {
            Swarm fresh = Swarm.of(request, Cancellation.NEVER, Progress.NONE);
            assertThat(swarm.frame(k).points()).isDeepEqualTo(fresh.frame(k).points());
        }
        assertThatThrownBy(() -> swarm.frame(300, () -> true)).isInstanceOf(CancellationException.class);
        Swarm fresh = Swarm.of(request, Cancellation.NEVER, Progress.NONE);
        assertThat(swarm.frame(300).points()).isDeepEqualTo(fresh.frame(300).points());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 512})
    void lanesThatAreLostTogetherEndWhereEachEndsAlone(int blockSize) {
        Swarm swarm = Swarm.of(request(600, "gd", 4e-3, 200), blockSize, Cancellation.NEVER, Progress.NONE);
        Frame end = swarm.frame(swarm.last());
        int lost = 0;
        for (int lane = 0; lane < swarm.lanes(); lane += 5) {
            Run alone = swarm.run(lane, Cancellation.NEVER);
            assertThat(swarm.last(lane)).isEqualTo(alone.last());
            double[] x = alone.row(alone.last()).point();
            assertThat(new double[] {end.points()[0][lane], end.points()[1][lane]})
                    .containsExactly(x);
            lost += alone.last() < 200 ? 1 : 0;
        }
        assertThat(lost).isBetween(20, 110);
    }
}
