package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import talweg.function.RealFunction;

/// The forms in which torch, optax and the papers write adaptive rates, each written down a second time.
class AdaptiveFormsTest {
    private static final RealFunction ROSENBROCK = TestFunctions.rosenbrock();
    private static final int STEPS = 150;

    private static double gradient(double[] x, int i) {
        double v = x[1] - x[0] * x[0];
        return i == 0 ? -2 * (1 - x[0]) - 400 * x[0] * v : 200 * v;
    }

    /// One coordinate's history of gradients, from which every average is computed anew.
    private static final class Past {
        private final double[] g = new double[STEPS];
        private int t;

        void add(double gradient) {
            g[t++] = gradient;
        }

        /// Σ βᵗ⁻ʲ g_jᵖ over the first `until` gradients.
        double sum(double beta, int power, int until) {
            double sum = 0;
            for (int j = 0; j < until; j++) {
                sum += Math.pow(beta, until - 1 - j) * Math.pow(g[j], power);
            }
            return sum;
        }
    }

    /// The step of one coordinate from its past; t = 1, 2, …
    private interface Step {
        double of(Past past, int t);
    }

    private static void assertSteps(String specification, Step step) {
        Past[] past = {new Past(), new Past()};
        Iterates.assertRule(
                specification,
                ROSENBROCK,
                STEPS,
                (k, x) -> {
                    double[] g = {gradient(x, 0), gradient(x, 1)};
                    for (int i = 0; i < 2; i++) {
                        past[i].add(g[i]);
                        x[i] -= step.of(past[i], k + 1);
                    }
                },
                -1.2,
                1);
    }

    @Test
    void rmspropWithEpsilonInsideTheRoot() {
        assertSteps(
                "rmsprop:lr=0.001,rho=0.9,eps=0.01,form=optax",
                (p, t) -> 0.001 * p.g[t - 1] / Math.sqrt(0.1 * p.sum(0.9, 2, t) + 0.01));
    }

    @ParameterizedTest
    @CsvSource({"torch, 0, 0.3", "optax, 0.3, 0"})
    void rmspropCentred(String form, double inside, double outside) {
        assertSteps("rmsprop:lr=0.001,rho=0.9,eps=0.3,centered=on,form=" + form, (p, t) -> {
            double mean = 0.1 * p.sum(0.9, 1, t);
            double variance = 0.1 * p.sum(0.9, 2, t) - mean * mean;
            return 0.001 * p.g[t - 1] / (Math.sqrt(variance + inside) + outside);
        });
    }

    @Test
    void aCentredDivisorIsNeverTheRootOfANegativeNumber() {
        // On a plane all gradients are equal and the variance falls to 0 from above, or by rounding from below.
        Optimizer optimizer = Iterates.at("rmsprop:rho=0.5,centered=on", Formulas.compile("0.1 x + 0.7 y"), 0, 0);
        for (int k = 0; k < 300; k++) {
            assertThat(Iterates.next(optimizer)).doesNotContain(Double.NaN);
            assertThat(optimizer.state().read(RmsProp.DIVISOR, 0)[0]).isGreaterThanOrEqualTo(1e-8);
        }
    }

    /// torch: α_t Σ μᵗ⁻ʲ u_j. optax: Σ μᵗ⁻ʲ α_j u_j.
    @ParameterizedTest
    @ValueSource(strings = {"torch", "optax"})
    void rmspropWithMomentumUnderASchedule(String form) {
        boolean optax = form.equals("optax");
        assertSteps("rmsprop:lr=0.01/n,rho=0.9,eps=0.1,momentum=0.8,form=" + form, (p, t) -> {
            double sum = 0;
            for (int j = 1; j <= t; j++) {
                double s = 0.1 * p.sum(0.9, 2, j);
                double divisor = optax ? Math.sqrt(s + 0.1) : Math.sqrt(s) + 0.1;
                sum += Math.pow(0.8, t - j) * 0.01 / (optax ? j : t) * p.g[j - 1] / divisor;
            }
            return sum;
        });
    }

    @Test
    void adagradAsOptaxHasIt() {
        assertSteps(
                "adagrad:lr=0.1,initial=0.1,eps=0.01,form=optax",
                (p, t) -> 0.1 * p.g[t - 1] / Math.sqrt(0.11 + p.sum(1, 2, t)));
    }

    @Test
    void adagradWithADecayingRateAsTorchHasIt() {
        assertSteps(
                "adagrad:lr=0.1,initial=0.5,lr_decay=0.25,eps=0.01",
                (p, t) -> 0.1 / (1 + (t - 1) * 0.25) * p.g[t - 1] / (Math.sqrt(0.5 + p.sum(1, 2, t)) + 0.01));
    }

    @Test
    void adamsEpsilonHat() {
        assertSteps("adam:lr=0.01,beta2=0.99,eps=0.5,form=epsilon-hat", (p, t) -> {
            double rate = 0.01 * Math.sqrt(1 - Math.pow(0.99, t)) / (1 - Math.pow(0.9, t));
            return rate * 0.1 * p.sum(0.9, 1, t) / (Math.sqrt(0.01 * p.sum(0.99, 2, t)) + 0.5);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"torch", "optax", "paper"})
    void amsgrad(String form) {
        assertSteps("amsgrad:lr=0.01,beta2=0.9,eps=0.001,form=" + form, (p, t) -> {
            double largest = 0;
            for (int j = 1; j <= t; j++) {
                double v = 0.1 * p.sum(0.9, 2, j);
                largest = Math.max(largest, form.equals("optax") ? v / (1 - Math.pow(0.9, j)) : v);
            }
            double corrected = form.equals("torch") ? largest / (1 - Math.pow(0.9, t)) : largest;
            double m = 0.1 * p.sum(0.9, 1, t) / (form.equals("paper") ? 1 : 1 - Math.pow(0.9, t));
            return 0.01 * m / (Math.sqrt(corrected) + 0.001);
        });
    }

    /// Iterates of torch.optim.Adam(amsgrad=True) and optax.amsgrad after two steps from (−1.2, 1) with the rate 0.1,
    /// as
    /// OPTIMIZERS.md of the reference tells them to five digits.
    @ParameterizedTest
    @CsvSource({"torch, -1.01726, 1.18306", "optax, -1.03979, 1.16053"})
    void amsgradPartsFromTheSecondStepOn(String form, double x, double y) {
        double[][] points = Iterates.of("amsgrad:lr=0.1,form=" + form, ROSENBROCK, 2, -1.2, 1);
        assertThat(points[2][0]).isCloseTo(x, within(1e-5));
        assertThat(points[2][1]).isCloseTo(y, within(1e-5));
    }
}
