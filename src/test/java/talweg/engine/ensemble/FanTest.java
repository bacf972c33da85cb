package talweg.engine.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import talweg.engine.Progress;
import talweg.engine.Run;
import talweg.engine.RunRequest;
import talweg.function.Cancellation;
import talweg.function.Domain;
import talweg.method.Formulas;
import talweg.method.Method;
import talweg.method.Methods;
import talweg.method.Rate;

/// The distribution of f over an ensemble is what sorting all values would give.
class FanTest {
    private static final Domain DOMAIN = Domain.cube(2, -4, 4);
    private static final double[] START = {1, 1};

    private static EnsembleWalk walk(String formula, Method method, int steps, int count) {
        RunRequest request = RunRequest.of(Formulas.compile(formula), method, START, steps)
                .withStarts(new StartSet(Form.UNIFORM, count, 1, 3).points(DOMAIN, START))
                .withDomain(DOMAIN);
        return EnsembleWalk.of(request, START);
    }

    private static Fan fan(EnsembleWalk walk) {
        return Fan.of(walk, Cancellation.NEVER, Progress.NONE);
    }

    private static Method gd(double rate) {
        return Methods.named("gd").orElseThrow().standard().with("lr", new Rate.Constant(rate));
    }

    @Test
    void quantilesAreThoseOfTheSortedValuesOfSingleRuns() {
        EnsembleWalk walk = walk("(x^2 + y - 11)^2 + (x + y^2 - 7)^2", gd(0.004), 25, 101);
        Fan fan = fan(walk);
        for (int k : new int[] {0, 1, 12, 25}) {
            double[] values = new double[101];
            for (int lane = 0; lane < 101; lane++) {
                values[lane] = Run.of(walk.request().onlyLane(lane), Cancellation.NEVER, Progress.NONE)
                        .row(k)
                        .value();
            }
            Arrays.sort(values);
            double[] expected = {values[0], values[5], values[25], values[50], values[75], values[95], values[100]};
            for (int level = 0; level < expected.length; level++) {
                assertThat(fan.quantiles()[level][fan.place(k)])
                        .as(k + ", " + level)
                        .isEqualTo(expected[level]);
            }
        }
    }

    /// Where f = r² and every step shrinks r by the same factor, every quantile shrinks by its square.
    @Test
    void onARoundBowlTheWholeFanShrinksByOneFactor() {
        Fan fan = fan(walk("x^2 + y^2", gd(0.25), 30, 1000));
        for (double[] quantile : fan.quantiles()) {
            assertThat(quantile[30] / quantile[0]).isCloseTo(Math.pow(0.25, 30), within(1e-26));
        }
    }

    @Test
    void lanesThatAreLostCountAsWorseThanAllValues() {
        Fan fan = fan(walk("x^4 + y^2", gd(0.3), 40, 1000));
        int end = fan.k().length - 1;
        assertThat(fan.lost()[0]).isZero();
        assertThat(fan.lost()[end]).isBetween(100, 900);
        assertThat(fan.quantiles()[6][end]).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(fan.quantiles()[0][end]).isFinite();
    }

    @Test
    void lanesThatStartWhereFIsNotDefinedAreCountedAndLeftOut() {
        Fan fan = fan(walk("sqrt(x) + y^2", gd(0.01), 5, 1000));
        assertThat(fan.undefined()).isBetween(430, 570);
        assertThat(fan.lanes() + fan.undefined()).isEqualTo(1000);
    }

    @Test
    void ofALongRunSoManyIterationsAreLookedAtWithBothEnds() {
        Fan fan = fan(walk("x^2 + y^2", gd(0.001), 5000, 3));
        assertThat(fan.k()).hasSize(400).isSorted().doesNotHaveDuplicates().contains(0, 5000);
        assertThat(fan.place(4999)).isEqualTo(398);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 999, 20_000})
    void selectionPutsWhatSortingWouldPut(int count) {
        for (int distinct : new int[] {1, 3, 1_000_000}) {
            double[] values = new Random(count)
                    .doubles(count)
                    .map(x -> Math.floor(x * distinct))
                    .toArray();
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            int[] ranks = {0, count / 4, count / 2, count - 1};
            Selection.select(values, count, ranks);
            for (int rank : ranks) {
                assertThat(values[rank]).isEqualTo(sorted[rank]);
            }
        }
    }
}
