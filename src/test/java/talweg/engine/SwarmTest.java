package talweg.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import talweg.function.Cancellation;
import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.method.Formulas;
import talweg.method.Kind;
import talweg.method.Method;
import talweg.method.Methods;
import talweg.method.Rate;

/// Many lanes at once give the same bits as each alone, however they are cut and shared.
class SwarmTest {
    private static final RealFunction HIMMELBLAU = Formulas.compile("(x^2 + y - 11)^2 + (x + y^2 - 7)^2");

    private static double[][] starts(int lanes) {
        Random random = new Random(7);
        double[][] starts = new double[lanes][];
        for (int lane = 0; lane < lanes; lane++) {
            starts[lane] = new double[] {12 * random.nextDouble() - 6, 12 * random.nextDouble() - 6};
        }
        return starts;
    }

    private static RunRequest request(RealFunction function, Method method, int steps, double[]... starts) {
        return RunRequest.of(function, method, starts[0], steps)
                .withStarts(starts)
                .withDomain(Domain.cube(2, -6, 6));
    }

    private static Swarm swarm(RunRequest request, int blockSize) {
        return Swarm.of(request, blockSize, Cancellation.NEVER, Progress.NONE);
    }

    private static Method gd(double rate) {
        return Methods.named("gd").orElseThrow().standard().with("lr", new Rate.Constant(rate));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1024})
    void blocksOfAnySizeGiveTheBitsOfEachLaneAlone(int blockSize) {
        for (Kind kind : Methods.all()) {
            Swarm swarm = swarm(request(HIMMELBLAU, kind.automatic(), 300, starts(40)), blockSize);
            Frame end = swarm.frame(300);
            for (int lane = 0; lane < 40; lane += 13) {
                Run alone = swarm.run(lane, Cancellation.NEVER);
                assertThat(swarm.last(lane)).as(kind.id()).isEqualTo(alone.last());
                double[] x = alone.row(alone.last()).point();
                assertThat(end.points()[0][lane]).isEqualTo(x[0]);
                assertThat(end.points()[1][lane]).isEqualTo(x[1]);
            }
        }
    }

    @Test
    void oneThreadAndTwoGiveTheSameBitsColdAndHot() {
        RunRequest request =
                request(HIMMELBLAU, Methods.named("adam").orElseThrow().automatic(), 700, starts(500));
        double[][] cold = swarm(request, 64).frame(700).points();
        for (int threads : new int[] {1, 2}) {
            try (ForkJoinPool pool = new ForkJoinPool(threads)) {
                for (int again = 0; again < 5; again++) {
                    assertThat(pool.submit(() -> swarm(request, 64).frame(700).points())
                                    .join())
                            .isDeepEqualTo(cold);
                }
            }
        }
    }

    @Test
    void everyFrameIsThatOfTheRunAlone() {
        Swarm swarm = swarm(request(HIMMELBLAU, gd(0.005), 600, starts(9)), 4);
        Run third = swarm.run(3, Cancellation.NEVER);
        for (int k : List.of(0, 1, 255, 256, 257, 511, 512, 600)) {
            assertThat(swarm.frame(k).points()[1][3]).isEqualTo(third.row(k).point()[1]);
        }
    }

    @Test
    void lanesThatDivergeRestWhereTheyWereLastFinite() {
        RealFunction quartic = Formulas.compile("x^4 + y^2");
        double[][] starts = {{0.1, 1}, {30, 1}, {Double.NaN, 0}, {0.2, 1}};
        Swarm swarm = swarm(request(quartic, gd(0.1), 1000, starts), 3);
        assertThat(swarm.last(0)).isEqualTo(1000);
        assertThat(swarm.last(1))
                .isEqualTo(swarm.run(1, Cancellation.NEVER).last())
                .isLessThan(10);
        assertThat(swarm.last(2)).isEqualTo(-1);
        assertThat(swarm.last()).isEqualTo(1000);
        Frame end = swarm.frame(1000);
        assertThat(end.moving()).containsExactly(true, false, false, true);
        assertThat(end.points()[0][1]).isFinite();
        assertThat(swarm.run(1, Cancellation.NEVER).outcome().status()).isEqualTo(Status.DIVERGED);
    }

    @Test
    void aToleranceEndsEachLaneWhereItEndsAlone() {
        RunRequest request = request(HIMMELBLAU, gd(0.01), 5000, starts(20)).withTolerance(1e-6);
        Swarm swarm = swarm(request, 7);
        for (int lane = 0; lane < 20; lane++) {
            Run alone = swarm.run(lane, Cancellation.NEVER);
            assertThat(swarm.last(lane)).isEqualTo(alone.last());
            if (alone.outcome().status() == Status.CONVERGED) {
                assertThat(alone.row(alone.last()).gradientNorm()).isLessThanOrEqualTo(1e-6);
                assertThat(alone.row(alone.last() - 1).gradientNorm()).isGreaterThan(1e-6);
            }
        }
        assertThat(swarm.last()).isLessThan(5000);
    }

    @Test
    void noStepsGiveTheStarts() {
        Swarm swarm = swarm(request(HIMMELBLAU, gd(0.01), 0, starts(3)), 2);
        assertThat(swarm.last()).isZero();
        assertThat(swarm.frame(0).points()[0][2]).isEqualTo(starts(3)[2][0]);
    }
}
