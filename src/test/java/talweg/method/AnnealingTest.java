package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import talweg.function.Domain;
import talweg.function.PointEvaluation;
import talweg.function.RealFunction;
import talweg.function.Workspace;

/// Simulated annealing against the laws of thermal equilibrium.
class AnnealingTest {
    private static Optimizer begin(Annealing method, RealFunction f, int lanes, double... start) {
        double[][] starts = new double[lanes][];
        for (int lane = 0; lane < lanes; lane++) {
            starts[lane] = start;
        }
        Domain domain = Domain.cube(start.length, -2, 2);
        return new Optimizer(method, Objective.of(f).over(domain), starts, 0, new Workspace());
    }

    private static void step(Optimizer optimizer) {
        optimizer.evaluate();
        optimizer.advance();
    }

    @ParameterizedTest
    @CsvSource({"0.1, 1", "0.5, 1", "2, 3", "3, 1"})
    void aHigherPointIsAcceptedAsOftenAsTheBoltzmannFactorSays(double height, double heat) {
        // A hole of this depth under the start alone: every trial is higher by that much.
        RealFunction f = Formulas.compile("d = 1\nf(x, y) = if(x^2 + y^2 > 0, d, 0)");
        int lanes = 20_000;
        double[][] starts = new double[lanes][2];
        Objective objective = Objective.of(f).with(height);
        Optimizer optimizer = new Optimizer(new Annealing(heat, 1, 0.1, 5), objective, starts, 0, new Workspace());
        step(optimizer);
        int accepted = 0;
        for (int lane = 0; lane < lanes; lane++) {
            accepted += optimizer.state().read(Column.POINT, lane)[0] == 0 ? 0 : 1;
        }
        double chance = Math.exp(-height / heat);
        assertThat((double) accepted / lanes).isCloseTo(chance, within(4 * Math.sqrt(chance * (1 - chance) / lanes)));
    }

    @Test
    void aLowerPointIsAlwaysAcceptedAndAnUndefinedOneNever() {
        assertThat(Annealing.chance(1, 2, 1e-300)).isEqualTo(1);
        assertThat(Annealing.chance(2, 2, 0)).isEqualTo(1);
        assertThat(Annealing.chance(3, 2, 0)).isZero();
        assertThat(Annealing.chance(Double.POSITIVE_INFINITY, 2, 1e300)).isZero();
    }

    @Test
    void atAConstantTemperatureTheHeightInABowlFollowsTheLawOfEquipartition() {
        // Density ∝ exp(−f/T) with f = x² + y²: f/T has an exponential distribution with mean 1.
        double heat = 0.3;
        RealFunction f = Formulas.compile("x^2 + y^2");
        Optimizer optimizer = begin(new Annealing(heat, 1, 0.2, 11), f, 4000, 0.5, 0.5);
        for (int k = 0; k < 100; k++) {
            step(optimizer);
        }
        double mean = 0;
        double above = 0;
        for (int lane = 0; lane < 4000; lane++) {
            double value = optimizer.state().lane(DerivativeFree.KNOWN)[lane] / heat;
            mean += value / 4000;
            above += value > 1 ? 1.0 / 4000 : 0;
        }
        assertThat(mean).isCloseTo(1, within(4 / Math.sqrt(4000)));
        assertThat(above).isCloseTo(Math.exp(-1), within(0.03));
    }

    @Test
    void theTemperatureFallsByItsFactorAndTheDeviationWithItsRoot() {
        Optimizer optimizer = begin(new Annealing(10, 0.9, 0.1, 1), TestFunctions.bowl(2), 1, 1, 1);
        for (int k = 0; k < 20; k++) {
            step(optimizer);
        }
        assertThat(optimizer.state().lane(Annealing.HEAT)[0]).isCloseTo(10 * Math.pow(0.9, 20), within(1e-12));
        assertThat(optimizer.state().lane(Annealing.REACH)[0]).isCloseTo(0.4 * Math.pow(0.9, 10), within(1e-12));
    }

    @Test
    void theBestPointIsTheLowestOfTheWay() {
        RealFunction f = Formulas.compile("(x^2 + y - 11)^2 + (x + y^2 - 7)^2");
        Optimizer optimizer = begin(new Annealing(50, 0.99, 0.1, 2), f, 1, 0, 0);
        double least = 170;
        boolean up = false;
        for (int k = 0; k < 400; k++) {
            double before = optimizer.state().lane(DerivativeFree.KNOWN)[0];
            step(optimizer);
            double[] x = optimizer.state().read(Column.POINT, 0);
            double value = PointEvaluation.at(f, f.defaults(), x).value();
            assertThat(optimizer.state().lane(DerivativeFree.KNOWN)[0]).isEqualTo(value);
            up |= value > before;
            least = Math.min(least, value);
            assertThat(optimizer.state().lane(Annealing.BEST_VALUE)[0]).isEqualTo(least);
        }
        assertThat(up).isTrue();
        assertThat(least).isLessThan(0.5);
    }
}
