package talweg.engine.basins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import talweg.engine.Progress;
import talweg.engine.Run;
import talweg.engine.RunRequest;
import talweg.engine.Status;
import talweg.function.Cancellation;
import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.method.Formulas;
import talweg.method.Kind;
import talweg.method.Method;
import talweg.method.Methods;
import talweg.method.Objective;
import talweg.method.Reading;
import talweg.method.Specification;

/// A pixel's colour says where the run from there goes.
class BasinsTest {
    private static final RealFunction HIMMELBLAU = Formulas.compile("(x^2 + y - 11)^2 + (x + y^2 - 7)^2");

    private static Method method(String specification) {
        return ((Reading.Valid<Method>) Specification.parse(specification)).value();
    }

    private static BasinsRequest request(RealFunction function, Method method, double half, int side, int steps) {
        Domain domain = Domain.cube(2, -half, half);
        return new BasinsRequest(
                Objective.of(function).over(domain), method, domain, side, side, steps, BasinsRequest.USUAL_TOLERANCE);
    }

    private static Basins basins(BasinsRequest request) {
        return Basins.of(request, Cancellation.NEVER, Progress.NONE);
    }

    private static Basins basins(String formula, String specification, double half, int side, int steps) {
        return basins(request(Formulas.compile(formula), method(specification), half, side, steps));
    }

    @Test
    void aBowlIsOneBasin() {
        Basins basins = basins("(x - 1)^2 + 3 (y + 2)^2 + 5", "gd:lr=0.1", 5, 40, 300);
        BasinsCount count = BasinsCount.of(basins);
        assertThat(count.shares()).hasSize(1);
        BasinsCount.Share bowl = count.shares().getFirst();
        assertThat(bowl.count()).isEqualTo(1600);
        assertThat(bowl.limit()).isEqualTo(new Limit(1, -2, 5, Limit.Kind.MINIMUM, 0.01));
        // 0.8^k · ‖x₀ − x*‖ = 0.1 from about 3 to 6 away: 15 to 19 steps.
        assertThat(bowl.meanIterations()).isBetween(13.0, 20.0);
    }

    @Test
    void himmelblauHasFourMinimaFourSaddlesAndAMaximum() {
        Basins basins = basins(request(HIMMELBLAU, method("newton"), 6, 48, 100));
        assertThat(basins.limits().stream().map(Limit::kind))
                .startsWith(Limit.Kind.MINIMUM, Limit.Kind.MINIMUM, Limit.Kind.MINIMUM, Limit.Kind.MINIMUM)
                .filteredOn(kind -> kind == Limit.Kind.SADDLE)
                .hasSize(4);
        assertThat(basins.limits()).hasSize(9);
        assertThat(basins.limits().getFirst())
                .satisfies(limit -> assertThat(limit.x()).isCloseTo(3.584428340, within(1e-8)))
                .satisfies(limit -> assertThat(limit.value()).isCloseTo(0, within(1e-20)));
        assertThat(basins.limits()).anySatisfy(limit -> {
            assertThat(limit.x()).isEqualTo(3);
            assertThat(limit.y()).isEqualTo(2);
            assertThat(limit.value()).isZero();
        });
        assertThat(BasinsCount.of(basins).shares()).hasSize(9);
    }

    @Test
    void newtonOnThreeRootsIsTheFractalOfComplexNewton() {
        // ∇ Re(z⁴/4 − z) is z³ − 1, conjugated; so Newton on f is Newton on z³ − 1.
        int side = 60;
        Basins basins = basins("(x^4 - 6 x^2 y^2 + y^4)/4 - x", "newton", 2, side, 200);
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                double x = basins.request().x(column);
                double y = basins.request().y(row);
                Limit limit = basins.limits().get(basins.fate(column, row));
                double[] root = complexNewton(x, y);
                assertThat(Math.hypot(limit.x() - root[0], limit.y() - root[1])).isLessThan(1e-6);
                assertThat(limit.kind()).isEqualTo(Limit.Kind.SADDLE);
                assertThat(basins.fate(column, side - 1 - row))
                        .as("mirrored")
                        .isEqualTo(mirrored(basins, basins.fate(column, row)));
            }
        }
        assertThat(BasinsCount.of(basins).shares()).hasSize(3);
    }

    private static int mirrored(Basins basins, int fate) {
        Limit limit = basins.limits().get(fate);
        for (int i = 0; i < basins.limits().size(); i++) {
            Limit other = basins.limits().get(i);
            if (Math.hypot(other.x() - limit.x(), other.y() + limit.y()) < 1e-6) {
                return i;
            }
        }
        throw new AssertionError(limit);
    }

    private static double[] complexNewton(double fromX, double fromY) {
        double x = fromX;
        double y = fromY;
        for (int k = 0; k < 200; k++) {
            // z − (z³ − 1)/(3z²) = (2z + 1/z²)/3
            double re = x * x - y * y;
            double im = 2 * x * y;
            double norm = re * re + im * im;
            x = (2 * x + re / norm) / 3;
            y = (2 * y - im / norm) / 3;
        }
        return new double[] {x, y};
    }

    @Test
    void gradientDescentShowsTheWatershedOfTheGradientFlow() {
        int side = 24;
        Basins basins = basins(request(HIMMELBLAU, method("gd:lr=0.0005"), 5, side, 4000));
        int same = 0;
        for (int place = 0; place < side * side; place++) {
            Limit limit = basins.limits().get(basins.fate(place % side, place / side));
            double[] flow =
                    flow(basins.request().x(place % side), basins.request().y(place / side));
            same += Math.hypot(limit.x() - flow[0], limit.y() - flow[1]) < 0.1 ? 1 : 0;
        }
        assertThat(same).isGreaterThanOrEqualTo(side * side * 98 / 100);
    }

    /// x' = −∇f by the midpoint rule, with ∇f by hand.
    private static double[] flow(double fromX, double fromY) {
        double x = fromX;
        double y = fromY;
        double h = 0.0005;
        for (int k = 0; k < 8000; k++) {
            double midX = x - h / 2 * slopeX(x, y);
            double midY = y - h / 2 * slopeY(x, y);
            x -= h * slopeX(midX, midY);
            y -= h * slopeY(midX, midY);
        }
        return new double[] {x, y};
    }

    private static double slopeX(double x, double y) {
        return 4 * x * (x * x + y - 11) + 2 * (x + y * y - 7);
    }

    private static double slopeY(double x, double y) {
        return 2 * (x * x + y - 11) + 4 * y * (x + y * y - 7);
    }

    @Test
    void everyMethodsPixelsTellWhatTheRunsFromThereDo() {
        int steps = 150;
        int side = 5;
        for (Kind kind : Methods.all()) {
            Basins basins = basins(request(HIMMELBLAU, kind.automatic(), 5, side, steps));
            for (int place = 0; place < side * side; place++) {
                double[] start = {
                    basins.request().x(place % side), basins.request().y(place / side)
                };
                Run run = Run.of(RunRequest.of(HIMMELBLAU, kind.automatic(), start, steps)
                        .withDomain(Domain.cube(2, -5, 5)));
                assertTells(basins, place, run, kind.id() + " from " + Arrays.toString(start));
            }
        }
    }

    private static void assertTells(Basins basins, int place, Run run, String who) {
        int side = basins.request().columns();
        int fate = basins.fate(place % side, place / side);
        Status status = run.outcome().status();
        switch (fate) {
            case Fate.DIVERGED -> assertThat(status).as(who).isEqualTo(Status.DIVERGED);
            case Fate.UNDEFINED ->
                assertThat(status).as(who).isIn(Status.UNDEFINED, Status.SINGULAR_HESSIAN, Status.NOT_LEAST_SQUARES);
            case Fate.UNDER_WAY, Fate.ELSEWHERE ->
                assertThat(run.last()).as(who).isEqualTo(basins.request().steps());
            default -> {
                Limit limit = basins.limits().get(fate);
                int k = run.last();
                assertThat(distance(run, k, limit)).as(who).isLessThanOrEqualTo(limit.radius());
                while (k > 0 && distance(run, k - 1, limit) <= limit.radius()) {
                    k--;
                }
                assertThat(basins.iterations(place % side, place / side))
                        .as(who)
                        .isEqualTo(k);
            }
        }
    }

    private static double distance(Run run, int k, Limit limit) {
        double[] x = run.row(k).point();
        return Math.hypot(x[0] - limit.x(), x[1] - limit.y()) / 10;
    }

    @ParameterizedTest
    @ValueSource(strings = {"gd:lr=auto", "adam:lr=0.3", "newton", "nelder-mead", "gd:lr=0.01,noise=5"})
    void blocksThreadsAndRefinementMakeNoDifference(String specification) {
        Method method = method(specification);
        BasinsRequest request = request(HIMMELBLAU, method, 6, 33, 300);
        Basins whole = basins(request);
        Basins small = Basins.of(request, 7, Cancellation.NEVER, Progress.NONE);
        Basins refined = Basins.coarse(request, Cancellation.NEVER, Progress.NONE);
        int passes = 1;
        while (!refined.isComplete()) {
            refined = refined.refined(Cancellation.NEVER, Progress.NONE);
            passes++;
        }
        assertThat(passes).isGreaterThan(3);
        try (ForkJoinPool pool = new ForkJoinPool(3)) {
            Basins shared = pool.submit(() -> basins(request)).join();
            for (Basins other : new Basins[] {small, refined, shared}) {
                assertThat(other.fates()).containsExactly(whole.fates());
                assertThat(other.iterations()).containsExactly(whole.iterations());
                assertThat(other.limits()).isEqualTo(whole.limits());
            }
        }
    }

    @Test
    void aCoarsePictureKnowsSomePixelsAndShowsTheOthersLikeThem() {
        BasinsRequest request = request(HIMMELBLAU, method("gd:lr=0.01"), 6, 40, 300);
        Basins coarse = Basins.coarse(request, Cancellation.NEVER, Progress.NONE);
        Basins whole = basins(request);
        assertThat(coarse.known()).isEqualTo(9);
        assertThat(coarse.isComplete()).isFalse();
        assertThat(coarse.fate(16, 32)).isEqualTo(whole.fate(16, 32));
        assertThat(coarse.fate(31, 39)).isEqualTo(whole.fate(16, 32));
        assertThat(coarse.iterations(31, 39)).isEqualTo(whole.iterations(16, 32));
    }

    @Test
    void aTooLargeRateDivergesInItsOwnClass() {
        BasinsCount count = BasinsCount.of(basins("x^4 + y^4", "gd:lr=0.1", 5, 20, 500));
        // x_{k+1} = x (1 − 0.4 x²) grows from |x| > √5 on.
        int inside = (int) Math.pow(2 * Math.floor(Math.sqrt(5) / 0.5 + 0.5), 2);
        assertThat(count.diverged()).isEqualTo(400 - inside);
        assertThat(count.underWay() + count.elsewhere()).isZero();
        assertThat(count.shares().getFirst().limit().kind()).isEqualTo(Limit.Kind.MINIMUM);
        assertThat(count.shares().getFirst().count()).isEqualTo(inside);
    }

    @Test
    void tooFewStepsAreNotDivergence() {
        BasinsCount count = BasinsCount.of(basins("x^2 + y^2", "gd:lr=0.001", 5, 10, 20));
        assertThat(count.underWay()).isEqualTo(100);
        assertThat(count.diverged()).isZero();
    }

    @Test
    void whereFIsNotDefinedIsNoBasin() {
        BasinsCount count = BasinsCount.of(basins("x - log(x) + y^2", "gd:lr=0.1", 4, 8, 400));
        assertThat(count.undefined()).isEqualTo(32);
        assertThat(count.shares()).singleElement().satisfies(share -> {
            assertThat(share.limit().x()).isCloseTo(1, within(1e-9));
            assertThat(share.count()).isEqualTo(32);
        });
    }

    @Test
    void aValleyFloorIsElsewhereAndNotManyLimits() {
        BasinsCount count = BasinsCount.of(basins("x^2 + 0 y", "gd:lr=0.2", 5, 16, 400));
        assertThat(count.shares()).isEmpty();
        assertThat(count.elsewhere()).isEqualTo(256);
    }

    @ParameterizedTest
    @CsvSource({"gd:lr=0.01,1200", "nelder-mead,400"})
    void aKinkIsAMinimumToo(String specification, int steps) {
        BasinsCount count = BasinsCount.of(basins("|x - 1| + 2 |y|", specification, 5, 16, steps));
        assertThat(count.shares().getFirst()).satisfies(share -> {
            assertThat(share.limit().x()).isCloseTo(1, within(1e-6));
            assertThat(share.limit().y()).isCloseTo(0, within(1e-6));
            assertThat(share.limit().kind()).isEqualTo(Limit.Kind.MINIMUM);
            assertThat(share.count()).isGreaterThan(230);
        });
    }

    @Test
    void aLimitKeepsItsNumberWhateverPartIsLookedAt() {
        BasinsRequest whole = request(HIMMELBLAU, method("gd:lr=0.01"), 6, 32, 400);
        Basins part = basins(whole.over(Domain.rectangle(-4, -2, -4, -2), 16, 16));
        Basins all = basins(whole);
        BasinsCount.Share only = BasinsCount.of(part).shares().getFirst();
        assertThat(all.limits().get(only.number())).isEqualTo(only.limit());
        assertThat(only.limit().x()).isCloseTo(-3.77931, within(1e-5));
    }

    @Test
    void itIsSoonOverWhenItIsNoLongerWanted() {
        AtomicInteger asked = new AtomicInteger();
        Cancellation soon = () -> asked.incrementAndGet() > 300;
        BasinsRequest request = request(HIMMELBLAU, method("adam:lr=0.01"), 6, 500, 100_000);
        assertThatThrownBy(() -> Basins.of(request, soon, Progress.NONE)).isInstanceOf(CancellationException.class);
        assertThat(asked.get()).isEqualTo(301);
    }

    @Test
    void progressEndsAtAllPixels() {
        AtomicInteger last = new AtomicInteger();
        Basins basins =
                Basins.of(request(HIMMELBLAU, method("newton"), 6, 50, 50), Cancellation.NEVER, (done, total) -> {
                    assertThat(total).isEqualTo(2500);
                    last.set((int) done);
                });
        assertThat(last.get()).isEqualTo(2500);
        assertThat(basins.known()).isEqualTo(2500);
    }
}
