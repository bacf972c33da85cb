package talweg.engine.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import talweg.engine.Progress;
import talweg.engine.Run;
import talweg.engine.RunRequest;
import talweg.function.Cancellation;
import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.method.Formulas;
import talweg.method.Kind;
import talweg.method.Method;
import talweg.method.Methods;
import talweg.method.Rate;

/// The lanes of an ensemble go as runs of each alone would, whichever way the walk comes to an iteration.
class EnsembleWalkTest {
    private static final RealFunction HIMMELBLAU = Formulas.compile("(x^2 + y - 11)^2 + (x + y^2 - 7)^2");
    private static final RealFunction BOWL = Formulas.compile("x^2 + 3 y^2");
    private static final Domain DOMAIN = Domain.cube(2, -6, 6);
    private static final double[] START = {0.5, -1};

    private static Method standard(String id) {
        return Methods.named(id).orElseThrow().standard();
    }

    private static Method gd(double rate) {
        return standard("gd").with("lr", new Rate.Constant(rate));
    }

    private static RunRequest request(RealFunction function, Method method, int steps, StartSet starts) {
        return RunRequest.of(function, method, START, steps)
                .withStarts(starts.points(DOMAIN, START))
                .withDomain(DOMAIN);
    }

    private static StartSet anywhere(int count) {
        return new StartSet(Form.UNIFORM, count, 1, 7);
    }

    private static double[][] at(EnsembleWalk walk, int k) {
        walk.seek(k, Cancellation.NEVER);
        return walk.positions().points();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 512})
    void everyMethodsDotsStandWhereSingleRunsAreToTheBit(int groupSize) {
        for (Kind kind : Methods.all()) {
            EnsembleWalk whole = EnsembleWalk.of(request(HIMMELBLAU, kind.automatic(), 60, anywhere(12)), START);
            EnsembleWalk walk = new EnsembleWalk(whole.request(), groupSize);
            for (int lane = 0; lane < 12; lane += 5) {
                Run alone = Run.of(walk.request().onlyLane(lane), Cancellation.NEVER, Progress.NONE);
                for (int k : new int[] {60, 3, 41, 0}) {
                    double[][] dots = at(walk, k);
                    if (k <= alone.last()) {
                        double[] x = alone.row(k).point();
                        assertThat(new double[] {dots[0][lane], dots[1][lane]})
                                .as(kind.id() + " at " + k)
                                .containsExactly(x);
                    }
                }
            }
        }
    }

    @Test
    void gradientDescentOnABowlKeepsTheGridAnAffineImageOfItself() {
        double rate = 0.1;
        EnsembleWalk walk = EnsembleWalk.of(request(BOWL, gd(rate), 20, new StartSet(Form.GRID, 100, 1, 0)), START);
        double[][] before = at(walk, 0);
        double[][] after = at(walk, 20);
        for (int lane = 0; lane < walk.lanes(); lane++) {
            assertThat(after[0][lane]).isCloseTo(before[0][lane] * Math.pow(1 - 2 * rate, 20), within(1e-14));
            assertThat(after[1][lane]).isCloseTo(before[1][lane] * Math.pow(1 - 6 * rate, 20), within(1e-14));
        }
    }

    @Test
    void goingBackEndsWhereAFreshWalkStands() {
        RunRequest request = request(HIMMELBLAU, standard("adam"), 300, anywhere(700));
        EnsembleWalk there = EnsembleWalk.of(request, START);
        at(there, 300);
        for (int k : new int[] {299, 17, 250, 16, 0}) {
            assertThat(at(there, k)).as("k = " + k).isDeepEqualTo(at(EnsembleWalk.of(request, START), k));
        }
    }

    @Test
    void threadsDoNotChangeTheBits() {
        RunRequest request = request(HIMMELBLAU, standard("momentum"), 50, anywhere(9000));
        double[][] alone = at(EnsembleWalk.of(request, START), 50);
        try (ForkJoinPool pool = new ForkJoinPool(3)) {
            double[][] shared =
                    pool.submit(() -> at(EnsembleWalk.of(request, START), 50)).join();
            assertThat(shared).isDeepEqualTo(alone);
        }
    }

    @Test
    void aLaneThatHasConvergedStaysWhereItsRunEnded() {
        RunRequest request = request(BOWL, gd(0.1), 200, anywhere(5)).withTolerance(1e-3);
        EnsembleWalk walk = EnsembleWalk.of(request, START);
        for (int lane = 0; lane < 5; lane++) {
            Run alone = Run.of(walk.request().onlyLane(lane), Cancellation.NEVER, Progress.NONE);
            assertThat(alone.last()).isLessThan(200);
            assertThat(at(walk, 200)[0][lane]).isEqualTo(alone.row(alone.last()).point()[0]);
        }
    }

    @Test
    void aCancelledWalkCanGoOn() {
        RunRequest request = request(HIMMELBLAU, standard("adam"), 100, anywhere(2000));
        EnsembleWalk walk = EnsembleWalk.of(request, START);
        AtomicInteger looks = new AtomicInteger();
        assertThatThrownBy(() -> walk.seek(100, () -> looks.incrementAndGet() > 2))
                .isInstanceOf(CancellationException.class);
        assertThat(looks.get()).as("it does not go on to the end").isLessThan(10);
        assertThat(at(walk, 40)).isDeepEqualTo(at(EnsembleWalk.of(request, START), 40));
    }

    @Test
    void lanesThatDivergeAndThoseWithoutAValueAreCountedApart() {
        Census census = census("x^2 + y^2 + 0 sqrt(y + 3)", gd(0.1), 10);
        assertThat(census.lanes()).isEqualTo(100);
        assertThat(census.undefined()).isBetween(20, 30);
        assertThat(census("x^4 + y^2", gd(0.3), 30).diverged()).isPositive();
    }

    @Test
    void onABowlAllLanesComeToTheMinimumAndOnASaddleNone() {
        Census start = census("x^2 + 3 y^2", gd(0.1), 0);
        assertThat(start.underWay()).isEqualTo(100);
        Census end = census("x^2 + 3 y^2", gd(0.1), 100);
        assertThat(end.minimum()).isEqualTo(100);
        Census saddle = census("x^2 - y^2", standard("newton"), 3);
        assertThat(saddle.minimum()).isZero();
        assertThat(saddle.other()).isEqualTo(100);
    }

    private static Census census(String formula, Method method, int k) {
        RunRequest request = request(Formulas.compile(formula), method, 400, new StartSet(Form.GRID, 100, 1, 0));
        EnsembleWalk walk = EnsembleWalk.of(request, START);
        walk.seek(k, Cancellation.NEVER);
        return Census.of(walk, Cancellation.NEVER);
    }
}
