package talweg.field.calculus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import talweg.function.Workspace;

class DifferenceQuotientsTest {
    private static final Landscape EXP = Landscapes.of("f(x) = exp(x)");
    private final DifferenceQuotients exp =
            DifferenceQuotients.of(EXP, new double[] {1}, new double[] {1}, 1, new Workspace());

    @Test
    void everyDerivativeOfTheExponentialIsItself() {
        assertThat(exp.first()).isEqualTo(Math.E);
        assertThat(exp.second()).isEqualTo(Math.E);
        assertThat(exp.third()).isCloseTo(Math.E, within(1e-9));
    }

    @Test
    void quotientsAreThoseOfTheTextbook() {
        assertThat(exp.steps()).hasSize(17).startsWith(1, 0.1, 0.01).endsWith(1e-16);
        assertThat(exp.forward()[0]).isCloseTo(Math.E * (Math.E - 1), within(1e-14));
        assertThat(exp.central()[0]).isCloseTo(Math.E * Math.sinh(1), within(1e-14));
        assertThat(exp.forward()[16]).isZero();
    }

    @Test
    void forLargeHTheErrorFollowsTruncation() {
        for (int i = 2; i <= 6; i++) {
            double h = exp.steps()[i];
            assertThat(exp.forwardErrors()[i] / exp.forwardTruncation(h)).isCloseTo(1, within(0.02));
        }
        for (int i = 1; i <= 3; i++) {
            double h = exp.steps()[i];
            assertThat(exp.centralErrors()[i] / exp.centralTruncation(h)).isCloseTo(1, within(0.02));
        }
    }

    @Test
    void belowBothBranchesTogetherThereIsNoErrorFarOutsideThem() {
        DifferenceQuotients fine = DifferenceQuotients.of(EXP, new double[] {1}, new double[] {1}, 8, new Workspace());
        for (int i = 0; i < fine.steps().length; i++) {
            double h = fine.steps()[i];
            // exp is exact to an ulp and not to half of one, and 1 + h is rounded: u·|x|·|f′| more on either side.
            double forward = 1.5 * fine.forwardTruncation(h) + 4 * fine.forwardRounding(h);
            double central = 1.5 * fine.centralTruncation(h) + 6 * fine.centralRounding(h);
            assertThat(fine.forwardErrors()[i]).isLessThanOrEqualTo(forward);
            assertThat(fine.centralErrors()[i]).isLessThanOrEqualTo(central);
        }
    }

    @Test
    void theBestStepsAreThoseOfTheory() {
        assertThat(exp.bestForward()).isCloseTo(2 * Math.sqrt(0x1p-53), within(1e-15));
        assertThat(exp.bestCentral()).isCloseTo(Math.cbrt(3 * 0x1p-53), within(1e-10));
        double best = exp.bestForward();
        assertThat(exp.forwardTruncation(best)).isCloseTo(exp.forwardRounding(best), within(1e-20));
    }

    @Test
    void inSeveralVariablesItIsTheDirectionalDerivative() {
        double[] steps = {1e-5};
        DifferenceQuotients slope = DifferenceQuotients.at(
                Landscapes.ROSENBROCK, new double[] {-1.2, 1}, new double[] {0.6, 0.8}, steps, new Workspace());
        assertThat(slope.first()).isCloseTo(-215.6 * 0.6 - 88 * 0.8, within(1e-12));
        assertThat(slope.second()).isCloseTo(1330 * 0.36 + 2 * 480 * 0.48 + 200 * 0.64, within(1e-10));
        // f‴ = 2400x·d₁³ − 1200·d₁²d₂
        assertThat(slope.third()).isCloseTo(-2880 * 0.216 - 1200 * 0.36 * 0.8, within(1e-4));
        assertThat(slope.central()[0]).isCloseTo(slope.first(), within(1e-6));
    }
}
