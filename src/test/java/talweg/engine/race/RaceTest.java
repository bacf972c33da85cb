package talweg.engine.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import talweg.engine.Engine;
import talweg.engine.Evaluations;
import talweg.engine.Progress;
import talweg.engine.Row;
import talweg.engine.Run;
import talweg.engine.RunRequest;
import talweg.function.Cancellation;
import talweg.function.Domain;
import talweg.method.Formulas;
import talweg.method.Kind;
import talweg.method.Method;
import talweg.method.Methods;
import talweg.method.Objective;
import talweg.method.Rate;
import talweg.method.Reading;
import talweg.method.Specification;

/// A race is as fair as it says: equal budgets, counted evaluations, the best rate of each.
class RaceTest {
    private static final Objective HIMMELBLAU = objective("(x^2 + y - 11)^2 + (x + y^2 - 7)^2", 6);

    private static Objective objective(String formula, double reach) {
        return Objective.of(Formulas.compile(formula)).over(Domain.cube(2, -reach, reach));
    }

    private static Method method(String specification) {
        return switch (Specification.parse(specification)) {
            case Reading.Valid<Method>(Method method) -> method;
            case Reading.Mistaken<Method> mistaken -> throw new AssertionError(mistaken.toString());
        };
    }

    private static Rules asSet(long budget) {
        return Rules.standard(2).with(Sweep.AS_SET).withBudget(budget);
    }

    private static Results run(Objective objective, double[][] starts, Rules rules, Method... methods) {
        return new Race(objective, List.of(methods), starts, rules).run(Cancellation.NEVER, Progress.NONE);
    }

    private static double[][] one(double x, double y) {
        return new double[][] {{x, y}};
    }

    @Test
    void gradientDescentNeedsOneGradientForEachStepAndNothingElse() {
        // x_k = 0.75^k x_0 along both axes, so that f falls to a thousandth with the first k where 0.5625^k ≤ 1e-3.
        Objective bowl = objective("x^2 + y^2", 2);
        Results results = run(bowl, one(1, 1), asSet(100).withKnown(OptionalDouble.of(0)), method("gd:lr=0.125"));
        assertThat(results.standings().getFirst().toSuccess()).contains(new Evaluations(0, 13, 0, 0));
    }

    @Test
    void newtonSolvesAQuadraticWithOneGradientAndOneHessian() {
        Results results = run(objective("x^2 + 3 y^2 + x y", 2), one(1, -2), asSet(10), method("newton"));
        Standing newton = results.standings().getFirst();
        assertThat(newton.toSuccess()).contains(new Evaluations(0, 1, 1, 0));
        assertThat(newton.costToSuccess()).isEqualTo(3);
        assertThat(newton.best()).isCloseTo(0, within(1e-28));
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true"})
    void anIterateCountsOnlyIfItIsPaidFor(long budget, boolean paid) {
        Results results = run(objective("x^2 + 3 y^2", 2), one(1, 1), asSet(budget), method("newton"));
        assertThat(results.standings().getFirst().best() < 1e-20).isEqualTo(paid);
    }

    @Test
    void otherWeightsBuyOtherWays() {
        Rules dear = asSet(9).with(new Weights(1, 1, 9, 1));
        assertThat(run(objective("x^2 + 3 y^2", 2), one(1, 1), dear, method("newton"))
                        .standings()
                        .getFirst()
                        .best())
                .isEqualTo(4);
    }

    static List<Kind> kinds() {
        return Methods.all();
    }

    /// What single runs, one start after the other, tell about the same budget.
    @ParameterizedTest
    @MethodSource("kinds")
    void everyMethodComesAsFarAsItsRunsComeWithTheSameBudget(Kind kind) {
        Rules rules = asSet(60).withTolerance(0.01).withKnown(OptionalDouble.of(0));
        double[][] starts = Starts.random(HIMMELBLAU, 7, 3);
        Standing standing =
                run(HIMMELBLAU, starts, rules, kind.automatic()).standings().getFirst();
        for (int i = 0; i < starts.length; i++) {
            Run alone = Run.of(new RunRequest(
                            HIMMELBLAU, standing.method(), starts, 60, OptionalDouble.empty(), HIMMELBLAU.domain())
                    .onlyLane(i));
            List<Row> paid = IntStream.rangeClosed(0, alone.last())
                    .mapToObj(alone::row)
                    .filter(row -> rules.weights().cost(row.evaluations()) <= 60)
                    .toList();
            double target = 0.01 * alone.row(0).value();
            Optional<Evaluations> solved = paid.stream()
                    .filter(row -> row.value() <= target)
                    .findFirst()
                    .map(Row::evaluations);
            assertThat(standing.least()[i])
                    .isEqualTo(paid.stream().mapToDouble(Row::value).min().orElse(Double.POSITIVE_INFINITY));
            assertThat(standing.solved().get(i)).isEqualTo(solved);
        }
    }

    @Test
    void theSweepFindsTheBestRateOfAQuadratic() {
        // λ = 1 and 9: the error shrinks fastest with 2/(λ₁ + λ₂) = 0.2 (Polyak, 1963).
        Rules rules = Rules.standard(2).withBudget(60).with(new Sweep(0.02, 2, 101));
        Results results = run(objective("(x^2 + 9 y^2)/2", 10), one(9, 1), rules, method("gd"));
        Standing best = results.standings().getFirst();
        assertThat(best.swept()).isTrue();
        assertThat(best.method().rate().orElseThrow().at(0)).isCloseTo(0.2, within(0.01));
    }

    @Test
    void schedulesAreSweptBySizeAndOtherRatesLeftAlone() {
        Sweep sweep = new Sweep(0.01, 1, 3);
        assertThat(sweep.variants(method("gd:lr=1/n")))
                .extracting(Specification::print)
                .containsExactly("gd:lr=0.01/n", "gd:lr=0.1/n", "gd:lr=1/n");
        assertThat(sweep.variants(method("gd:lr=auto"))).hasSize(3);
        assertThat(sweep.variants(method("newton"))).containsExactly(method("newton"));
        assertThat(sweep.variants(method("gd:lr=0.1,lr@9=0.2"))).hasSize(1);
        assertThat(Sweep.AS_SET.variants(method("adam:lr=0.3"))).containsExactly(method("adam:lr=0.3"));
    }

    @Test
    void ratesAreEvenlySpreadAndReadable() {
        assertThat(Sweep.STANDARD.rates())
                .hasSize(16)
                .startsWith(1e-4, 2.15e-4, 4.64e-4, 1e-3)
                .endsWith(10);
        assertThat(new Sweep(1, 1.01, 11).rates()).hasSize(11).isSorted();
        assertThat(new Sweep(0.3, 0.3, 1).rates()).containsExactly(0.3);
    }

    @Test
    void whoSolvesMoreIsBetterThenWhoIsLowerThenWhoIsEarlier() {
        double[][] starts = Starts.grid(HIMMELBLAU, 4);
        Rules rules = asSet(200).withKnown(OptionalDouble.of(0));
        Results results = run(HIMMELBLAU, starts, rules, method("gd:lr=1e-6"), method("newton"), method("gd:lr=0.01"));
        List<Standing> ranked = results.ranked();
        assertThat(ranked).extracting(Standing::successRate).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(ranked.getLast().entrant()).isZero();
    }

    @Test
    void theResultIsTheSameForAnyNumberOfThreads() {
        double[][] starts = Starts.random(HIMMELBLAU, 700, 1);
        Rules rules = Rules.standard(2).withBudget(60).with(new Sweep(1e-3, 1, 4));
        Race race = new Race(
                HIMMELBLAU,
                List.of(method("gd"), method("adam"), method("gd-armijo"), method("annealing")),
                starts,
                rules);
        Results alone = race.run(Cancellation.NEVER, Progress.NONE);
        for (int threads = 1; threads <= 2; threads++) {
            try (ForkJoinPool pool = new ForkJoinPool(threads)) {
                Results shared = pool.submit(() -> race.run(Cancellation.NEVER, Progress.NONE))
                        .join();
                assertThat(shared.standings()).usingRecursiveComparison().isEqualTo(alone.standings());
            }
        }
    }

    @Test
    void aDataProfileOnlyRisesAndEndsAtTheSuccessRate() {
        double[][] starts = Starts.random(HIMMELBLAU, 30, 5);
        Results results = run(HIMMELBLAU, starts, asSet(150), method("gd:lr=0.01"), method("newton"));
        for (Standing standing : results.standings()) {
            DataProfile profile = results.profile(standing);
            assertThat(profile.steps()).extracting(DataProfile.Step::cost).isSorted();
            assertThat(profile.steps()).extracting(DataProfile.Step::solved).isSorted();
            assertThat(profile.steps().getFirst().cost()).isZero();
            assertThat(profile.steps().getLast()).isEqualTo(new DataProfile.Step(150, standing.successRate()));
            for (int cost : new int[] {0, 7, 30, 149}) {
                long solved = standing.solved().stream()
                        .flatMap(Optional::stream)
                        .filter(asked -> standing.weights().cost(asked) <= cost)
                        .count();
                assertThat(profile.at(cost)).isEqualTo(solved / 30.0);
            }
        }
    }

    @Test
    void withoutAKnownMinimumTheBestThatAnybodyFoundIsTheMeasure() {
        Results results = run(HIMMELBLAU, one(0, 0), asSet(40), method("gd:lr=1e-9"), method("adam:lr=0.3"));
        double found = results.standings().get(1).best();
        assertThat(results.lowest()).isEqualTo(found).isPositive();
        assertThat(results.standings().get(0).successes()).isZero();
        assertThat(results.standings().get(1).successes()).isOne();
    }

    @Test
    void whoDivergesKeepsTheBestOfTheWay() {
        Results results = run(objective("x^2 + y^4", 2), one(1, 2), asSet(200), method("gd:lr=5"));
        assertThat(results.standings().getFirst().best()).isEqualTo(17);
        assertThat(results.standings().getFirst().costToSuccess()).isZero();
    }

    @Test
    void gridStartsAreTheMiddlesOfCellsAndOnlyWhereFIsDefined() {
        assertThat(Starts.grid(objective("x + y", 2), 2))
                .isDeepEqualTo(new double[][] {{-1, -1}, {-1, 1}, {1, -1}, {1, 1}});
        assertThat(Starts.grid(objective("ln(x) + y", 2), 2)).isDeepEqualTo(new double[][] {{1, -1}, {1, 1}});
    }

    @Test
    void randomStartsStayInTheDomainAndFollowTheSeed() {
        Objective half = objective("sqrt(x) + y", 3);
        double[][] starts = Starts.random(half, 50, 11);
        assertThat(starts).hasDimensions(50, 2);
        assertThat(Arrays.stream(starts)).allSatisfy(point -> {
            assertThat(point[0]).isBetween(0.0, 3.0);
            assertThat(point[1]).isBetween(-3.0, 3.0);
        });
        assertThat(Starts.random(half, 20, 11)).isDeepEqualTo(Arrays.copyOf(starts, 20));
        assertThat(Starts.random(half, 1, 12)[0]).isNotEqualTo(starts[0]);
        assertThat(Starts.random(objective("sqrt(-1 - x^2) + y", 3), 5, 1)).isEmpty();
    }

    @Test
    void itCanBeCalledOffAndSaysHowFarItIs() {
        Race race =
                new Race(HIMMELBLAU, List.of(method("gd"), method("newton")), Starts.grid(HIMMELBLAU, 2), asSet(30));
        assertThatThrownBy(() -> race.run(() -> true, Progress.NONE)).isInstanceOf(CancellationException.class);
        AtomicReference<List<Long>> latest = new AtomicReference<>();
        race.run(Cancellation.NEVER, (done, total) -> latest.set(List.of(done, total)));
        assertThat(latest.get()).containsExactly(4L, 4L);
    }

    @Test
    void aLongRaceLetsInWhatElseIsAskedOfItsOnlyThread() throws Exception {
        Race race = new Race(HIMMELBLAU, List.of(method("gd")), Starts.random(HIMMELBLAU, 5000, 1), asSet(Rules.MOST));
        CompletableFuture<String> answer = new CompletableFuture<>();
        CompletableFuture<Boolean> begun = new CompletableFuture<>();
        try (Engine engine = Engine.background(1, Runnable::run, answer::completeExceptionally)) {
            engine.submit(
                    "race",
                    (cancellation, progress) -> {
                        begun.complete(true);
                        return race.run(cancellation, progress);
                    },
                    _ -> answer.complete("too late"));
            assertThat(begun.get(20, TimeUnit.SECONDS)).isTrue();
            engine.submit("map", (_, _) -> "meanwhile", answer::complete);
            assertThat(answer.get(20, TimeUnit.SECONDS)).isEqualTo("meanwhile");
        }
    }

    @Test
    void aConstantRateReplacesAnAutomaticOne() {
        Standing standing = run(HIMMELBLAU, one(0, -3), asSet(20), method("gd:lr=auto"))
                .standings()
                .getFirst();
        assertThat(standing.method().rate()).containsInstanceOf(Rate.Constant.class);
        assertThat(standing.swept()).isFalse();
    }
}
