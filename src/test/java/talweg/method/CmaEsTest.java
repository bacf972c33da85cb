package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.function.Workspace;

/// CMA-ES against its published numbers and its invariances.
class CmaEsTest {
    private static final int RUNS = 31;

    private static Optimizer begin(CmaEs method, RealFunction f, int lanes, double... start) {
        double[][] starts = new double[lanes][];
        Arrays.fill(starts, start);
        Domain domain = Domain.cube(f.dimension(), -2.5, 2.5);
        return new Optimizer(method, Objective.of(f).over(domain), starts, 0, new Workspace());
    }

    private static void step(Optimizer optimizer) {
        optimizer.evaluate();
        optimizer.advance();
    }

    /// The median, over many runs, of the evaluations until a member of the population has f < 1e-9.
    private static double median(RealFunction f, double... start) {
        CmaEs method = new CmaEs(1, 0.1, 5);
        Optimizer optimizer = begin(method, f, RUNS, start);
        double[] asked = new double[RUNS];
        for (int k = 0; k < 3000; k++) {
            step(optimizer);
            double[] best = optimizer.state().of(method.values())[0];
            for (int lane = 0; lane < RUNS; lane++) {
                if (asked[lane] == 0 && best[lane] < 1e-9) {
                    asked[lane] = optimizer.valuesAsked(lane);
                }
            }
        }
        for (int lane = 0; lane < RUNS; lane++) {
            asked[lane] = asked[lane] == 0 ? Double.POSITIVE_INFINITY : asked[lane];
        }
        Arrays.sort(asked);
        return asked[RUNS / 2];
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x^2 + y^2                                   | 150 | 400",
                "x^2 + 1e6 y^2                               | 300 | 1000",
                "(x + y)^2 / 2 + 1e6 (x - y)^2 / 2           | 300 | 1000",
                "(1 - x)^2 + 100 (y - x^2)^2                 | 300 | 1200"
            })
    void itNeedsAsManyValuesAsPublished(String formula, double least, double most) {
        assertThat(median(Formulas.compile(formula), -1.2, 1)).isBetween(least, most);
    }

    /// For n = 10, λ = 10, μ = 5, worked out by hand.
    @Test
    void itsNumbersAreThoseOfTheTutorial() {
        CmaWeights c = CmaWeights.of(10, 10);
        assertThat(c.weights())
                .usingComparatorWithPrecision(5e-5)
                .containsExactly(0.4563, 0.2708, 0.1622, 0.0852, 0.0255);
        assertThat(c.mass()).isCloseTo(3.1673, within(5e-4));
        assertThat(c.pathRate()).isCloseTo(5.1673 / 18.1673, within(5e-5));
        assertThat(c.damping()).isCloseTo(1 + 5.1673 / 18.1673, within(5e-5));
        assertThat(c.axisRate()).isCloseTo(4.31673 / 14.63346, within(5e-5));
        assertThat(c.rankOne()).isCloseTo(2 / (11.3 * 11.3 + 3.1673), within(5e-6));
        assertThat(c.rankMu()).isCloseTo(2 * (3.1673 - 2 + 1 / 3.1673) / (144 + 3.1673), within(5e-6));
        assertThat(c.length()).isCloseTo(3.0847, within(5e-4));
        assertThat(new CmaEs(1, 0.1, 1).points().count().in(10)).isEqualTo(10);
        assertThat(new CmaEs(1, 0.1, 1).points().count().in(2)).isEqualTo(6);
        assertThat(new CmaEs(3, 0.1, 1).points().count().in(5)).isEqualTo(24);
    }

    @Test
    void theCovarianceBecomesTheInverseHessian() {
        // A turned valley with Hessian ((27, −25), (−25, 25)); condition 102.
        RealFunction f = Formulas.compile("x^2 + 12.5 (y - x)^2");
        int lanes = 50;
        Optimizer optimizer = begin(new CmaEs(2, 0.1, 9), f, lanes, 2, -1);
        for (int k = 0; k < 150; k++) {
            step(optimizer);
        }
        // Inverse: ((0.5, 0.5), (0.5, 0.54)). Compared by shape: ratios to the first entry, in the median.
        double[] mixed = new double[lanes];
        double[] second = new double[lanes];
        for (int lane = 0; lane < lanes; lane++) {
            double[] c = optimizer.state().read(CmaEs.COVARIANCE, lane);
            mixed[lane] = c[1] / c[0];
            second[lane] = c[2] / c[0];
        }
        Arrays.sort(mixed);
        Arrays.sort(second);
        assertThat(mixed[lanes / 2]).isCloseTo(1, within(0.1));
        assertThat(second[lanes / 2]).isCloseTo(1.08, within(0.15));
    }

    @Test
    void higherHillsInTheSamePlacesChangeNoBit() {
        Optimizer one = begin(new CmaEs(1, 0.1, 2), Formulas.compile("(1 - x)^2 + 100 (y - x^2)^2"), 3, -1, 1);
        Optimizer other = begin(new CmaEs(1, 0.1, 2), Formulas.compile("8 ((1 - x)^2 + 100 (y - x^2)^2)"), 3, -1, 1);
        for (int k = 0; k < 100; k++) {
            step(one);
            step(other);
            assertThat(other.state().of(Column.POINT)).isDeepEqualTo(one.state().of(Column.POINT));
        }
    }

    @Test
    void aShiftedLandscapeIsWalkedInTheSameWay() {
        Optimizer one = begin(new CmaEs(1, 0.1, 2), Formulas.compile("(1 - x)^2 + 100 (y - x^2)^2"), 1, -1, 1);
        Optimizer other =
                begin(new CmaEs(1, 0.1, 2), Formulas.compile("(1 - (x - 4))^2 + 100 (y + 8 - (x - 4)^2)^2"), 1, 3, -7);
        for (int k = 0; k < 60; k++) {
            step(one);
            step(other);
            double[] here = one.state().read(Column.POINT, 0);
            double[] there = other.state().read(Column.POINT, 0);
            assertThat(there[0]).isCloseTo(here[0] + 4, within(1e-9));
            assertThat(there[1]).isCloseTo(here[1] - 8, within(1e-9));
        }
    }

    @Test
    void aTurnedLandscapeTakesAsManyValuesAsTheOther() {
        // Seen from the axes of the valley the draws are others, but the distribution of the effort is the same.
        double one = median(Formulas.compile("x^2 + 100 y^2"), 2, 1);
        double turned = median(Formulas.compile("(0.8 x + 0.6 y)^2 + 100 (0.8 y - 0.6 x)^2"), 1, 2);
        assertThat(turned / one).isCloseTo(1, within(0.2));
    }

    @Test
    void aGenerationWithoutAnyValueChangesNothingAndAFewMissingOnesDoNotMatter() {
        Optimizer nowhere = begin(new CmaEs(1, 0.1, 2), Formulas.compile("ln(-1 - x^2 - y^2)"), 1, 1, 1);
        for (int k = 0; k < 10; k++) {
            step(nowhere);
        }
        assertThat(nowhere.state().read(Column.POINT, 0)).containsExactly(1, 1);
        assertThat(new CmaEs(1, 0.1, 2).extent(nowhere.state(), 0)).isEqualTo(0.5);
        RealFunction half = Formulas.compile("x^1.5 + (y - x)^2");
        Optimizer optimizer = begin(new CmaEs(1, 0.1, 2), half, 1, 1, 1);
        for (int k = 0; k < 200; k++) {
            step(optimizer);
        }
        double[] x = optimizer.state().read(Column.POINT, 0);
        assertThat(x[0]).isCloseTo(0, within(1e-3));
    }
}
