package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import talweg.function.RealFunction;

/// Methods whose steps are as long as the rate, whatever the gradient.
class FixedStepsTest {
    private static final RealFunction ROSENBROCK = TestFunctions.rosenbrock();

    @Test
    void signDescentMovesEveryCoordinateByTheRate() {
        // On x² + 10y² the signs are those of the point.
        double[][] points = Iterates.of("signgd:lr=0.25", TestFunctions.bowl(2), 4, 1, -0.5);
        assertThat(points).isDeepEqualTo(new double[][] {{1, -0.5}, {0.75, -0.25}, {0.5, 0}, {0.25, 0}, {0, 0}});
    }

    @Test
    void signDescentGoesToAndFroWhereTheRateDoesNotFit() {
        double[][] points = Iterates.of("signgd:lr=0.5", TestFunctions.bowl(1), 5, 0.75);
        assertThat(points).isDeepEqualTo(new double[][] {{0.75}, {0.25}, {-0.25}, {0.25}, {-0.25}, {0.25}});
    }

    @Test
    void signDescentWithAScheduleIsTheSumOfItsRates() {
        double[][] points = Iterates.of("signgd:lr=1/n", TestFunctions.bowl(1), 3, 9);
        assertThat(points[3][0]).isCloseTo(9 - (1 + 1 / 2.0 + 1 / 3.0), within(1e-15));
    }

    @Test
    void theNormalizedStepIsAsLongAsTheRateAndAgainstTheGradient() {
        double[][] points = Iterates.of("normalized:lr=0.01", ROSENBROCK, 50, -1.2, 1);
        for (int k = 0; k < 50; k++) {
            double x = points[k][0];
            double v = points[k][1] - x * x;
            double direction = Math.atan2(-200 * v, 2 * (1 - x) + 400 * x * v);
            assertThat(points[k + 1][0]).isCloseTo(x + 0.01 * Math.cos(direction), within(1e-14));
            assertThat(points[k + 1][1]).isCloseTo(points[k][1] + 0.01 * Math.sin(direction), within(1e-14));
        }
    }

    @Test
    void theNormalizedGradientRestsWhereThereIsNone() {
        double[][] points = Iterates.of("normalized:lr=0.1", TestFunctions.bowl(2), 3, 0, 0);
        assertThat(points[3]).containsExactly(0, 0);
    }

    @Test
    void aTinyOrHugeGradientIsNormalizedToo() {
        for (double a : new double[] {1e-200, 1e200}) {
            RealFunction f = TestFunctions.of(2, new TestFunctions.Quadratic(i -> a));
            assertThat(Iterates.of("normalized:lr=5", f, 1, 30, 40)[1][0]).isCloseTo(27, within(1e-13));
        }
    }
}
