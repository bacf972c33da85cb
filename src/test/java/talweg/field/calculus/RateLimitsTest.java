package talweg.field.calculus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import talweg.function.Workspace;

class RateLimitsTest {
    private final Landscape ellipse = Landscapes.of("(x^2 + 8 y^2)/2");
    private final RateLimits limits = RateLimits.of(LocalModel.at(ellipse, 3, 2, new Workspace()));

    @Test
    void theLimitsAreOneAndTwoOverTheLargestEigenvalue() {
        assertThat(limits.monotone()).isEqualTo(0.125);
        assertThat(limits.stable()).isEqualTo(0.25);
        assertThat(limits.factor(0.125)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0.12, true", "0.249, true", "0.251, false"})
    void descentConvergesBelowTheLimitAndFliesAwayAboveIt(double rate, boolean converges) {
        double[] at = {3, 2};
        for (int k = 0; k < 4000; k++) {
            double[] gradient = ellipse.gradient(at, new Workspace());
            at[0] -= rate * gradient[0];
            at[1] -= rate * gradient[1];
        }
        assertThat(Math.hypot(at[0], at[1]) < 1e-3).isEqualTo(converges);
    }

    @Test
    void whereNothingBendsUpThereIsNoLimit() {
        RateLimits dome = new RateLimits(-2);
        assertThat(dome.exist()).isFalse();
        assertThat(dome.stable()).isInfinite();
        assertThat(new RateLimits(Double.NaN).stable()).isNaN();
    }
}
