package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import talweg.function.Domain;
import talweg.function.PointEvaluation;
import talweg.function.RealFunction;
import talweg.function.Workspace;

/// The evolution strategy against the laws of its mutations and of its convergence.
class EvolutionTest {
    private static final RealFunction SPHERE = TestFunctions.of(5, new TestFunctions.Quadratic(i -> 1));

    private static Optimizer begin(Evolution method, RealFunction f, int lanes) {
        double[][] starts = new double[lanes][f.dimension()];
        for (double[] start : starts) {
            Arrays.fill(start, 1);
        }
        Domain domain = Domain.cube(f.dimension(), -2, 2);
        return new Optimizer(method, Objective.of(f).over(domain), starts, 0, new Workspace());
    }

    private static void run(Optimizer optimizer, int steps) {
        for (int k = 0; k < steps; k++) {
            optimizer.evaluate();
            optimizer.advance();
        }
    }

    private static double distance(Optimizer optimizer, int lane) {
        return Math.sqrt(Arrays.stream(optimizer.state().read(Column.POINT, lane))
                .map(x -> x * x)
                .sum());
    }

    @Test
    void onTheSphereItConvergesByTheSameFactorAtEveryScale() {
        // (μ, λ) strategies with self-adaptation converge linearly: log-distance falls along a line, and the step
        // size in proportion to the distance.
        Optimizer optimizer = begin(new Evolution(5, 35, 0.1, 1), SPHERE, 60);
        double[] logs = new double[6];
        for (int part = 0; part < 6; part++) {
            for (int lane = 0; lane < 60; lane++) {
                logs[part] += Math.log10(distance(optimizer, lane)) / 60;
            }
            run(optimizer, 60);
        }
        double whole = (logs[5] - logs[1]) / 4;
        assertThat(whole).isLessThan(-1);
        for (int part = 1; part < 5; part++) {
            assertThat(logs[part + 1] - logs[part]).isCloseTo(whole, within(0.15 * -whole));
        }
        double ratio = new Evolution(5, 35, 0.1, 1).extent(optimizer.state(), 0) / distance(optimizer, 0);
        assertThat(ratio).isBetween(0.03, 3.0);
    }

    @Test
    void stepSizesAreMultipliedWithLogNormalFactorsOfVarianceOneOverTwoN() {
        Evolution method = new Evolution(5, 100, 0.1, 3);
        Optimizer optimizer = begin(method, SPHERE, 100);
        run(optimizer, 1);
        double sum = 0;
        double squares = 0;
        for (int lane = 0; lane < 100; lane++) {
            for (double step : optimizer.state().read(method.steps(), lane)) {
                double log = Math.log(step / 0.4);
                sum += log / 10_000;
                squares += log * log / 10_000;
            }
        }
        assertThat(sum).isCloseTo(0, within(4 * Math.sqrt(0.1 / 10_000)));
        assertThat(squares).isCloseTo(0.1, within(4 * 0.1 * Math.sqrt(2.0 / 10_000)));
    }

    @Test
    void theParentsAreTheBestOffspringAndOldOnesDie() {
        Evolution method = new Evolution(4, 12, 0.1, 3);
        RealFunction f = Formulas.compile("(x^2 + y - 11)^2 + (x + y^2 - 7)^2");
        Optimizer optimizer = begin(method, f, 1);
        boolean up = false;
        double before = Double.POSITIVE_INFINITY;
        for (int k = 0; k < 40; k++) {
            run(optimizer, 1);
            double[] offspring = optimizer.state().read(method.points(), 0);
            double[] values = new double[12];
            for (int j = 0; j < 12; j++) {
                values[j] = PointEvaluation.at(f, f.defaults(), offspring[2 * j], offspring[2 * j + 1])
                        .value();
            }
            assertThat(values).isSorted();
            assertThat(optimizer.state().read(method.parentPoints(), 0)).isEqualTo(Arrays.copyOf(offspring, 8));
            assertThat(optimizer.state().read(Column.POINT, 0)).isEqualTo(Arrays.copyOf(offspring, 2));
            up |= values[0] > before;
            before = values[0];
        }
        assertThat(up).isTrue();
        assertThat(optimizer.valuesAsked(0)).isEqualTo(40 * 12);
    }

    @Test
    void aGenerationWithoutAnyValueChangesNothing() {
        Optimizer optimizer = begin(new Evolution(2, 4, 0.1, 3), Formulas.compile("ln(-1 - x^2 - y^2)"), 1);
        run(optimizer, 5);
        assertThat(optimizer.state().read(Column.POINT, 0)).containsExactly(1, 1);
    }
}
