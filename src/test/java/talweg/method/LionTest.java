package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LionTest {
    @Test
    void theFirstStepsAreThoseComputedByHand() {
        // f = x²: m = 0, then m = 0.01·2; at x = −0.25 β₁m + (1 − β₁)g = 0.9·0.02 − 0.1·0.5 < 0.
        double[][] points = Iterates.of("lion:lr=1.25", TestFunctions.bowl(1), 3, 1);
        assertThat(points).isDeepEqualTo(new double[][] {{1}, {-0.25}, {1}, {-0.25}});
    }

    @Test
    void itWalksAsTheRuleSaysWithItsOwnMemoryAndDecay() {
        double[] m = new double[2];
        Iterates.assertRule(
                "lion:lr=0.01,beta1=0.8,beta2=0.95,weight_decay=0.3",
                TestFunctions.rosenbrock(),
                300,
                (k, x) -> {
                    double v = x[1] - x[0] * x[0];
                    double[] g = {-2 * (1 - x[0]) - 400 * x[0] * v, 200 * v};
                    for (int i = 0; i < 2; i++) {
                        double mixed = 4 * m[i] + g[i];
                        x[i] -= 0.01 * ((mixed > 0 ? 1 : mixed < 0 ? -1 : 0) + 0.3 * x[i]);
                        m[i] += (g[i] - m[i]) / 20;
                    }
                },
                -1.2,
                1);
    }

    @Test
    void aCoordinateWithoutSlopeRests() {
        assertThat(Iterates.of("lion:lr=0.1", TestFunctions.bowl(2), 1, 0, 1)[1])
                .containsExactly(0, 0.9);
    }

    /// With weight decay alone, far from any slope, x decays by 1 − αλ.
    @Test
    void weightDecayIsApartFromTheGradient() {
        double[][] points = Iterates.of("lion:lr=0.5,weight_decay=0.2", Formulas.compile("0 x + 0 y"), 10, 3, -1);
        assertThat(points[10][0]).isCloseTo(3 * Math.pow(0.9, 10), within(1e-14));
    }
}
