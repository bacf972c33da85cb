package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AveragedDescentTest {
    /// On a x² with λ = 0 every step multiplies by q = 1 − 2aα, and the mean of a geometric series is known.
    @Test
    void onAParabolaTheMeanIsThatOfAGeometricSeries() {
        Optimizer optimizer = Iterates.at("asgd:lr=0.1,lambd=0,t0=5", TestFunctions.bowl(1), 2);
        double q = 0.8;
        for (int k = 0; k < 40; k++) {
            assertThat(Iterates.next(optimizer)[0]).isCloseTo(2 * Math.pow(q, k + 1), within(1e-14));
            // x_7 is the first point of the mean: x_8 is the first that counts for less than 1.
            double[] mean = optimizer.state().read(AveragedDescent.MEAN, 0);
            int points = Math.max(1, k - 5);
            double first = 2 * Math.pow(q, k - points + 2);
            assertThat(mean[0]).isCloseTo(first * (1 - Math.pow(q, points)) / (1 - q) / points, within(1e-14));
        }
    }

    @Test
    void theRateShrinksAsTorchDocumentsIt() {
        double[] mean = new double[2];
        Optimizer optimizer =
                Iterates.at("asgd:lr=0.002,lambd=0.7,alpha=0.6,t0=12", TestFunctions.rosenbrock(), -1.2, 1);
        double eta = 0.002;
        double mu = 1;
        double[] x = {-1.2, 1};
        for (int step = 1; step <= 100; step++) {
            double v = x[1] - x[0] * x[0];
            double[] g = {-2 * (1 - x[0]) - 400 * x[0] * v, 200 * v};
            for (int i = 0; i < 2; i++) {
                x[i] = x[i] * (1 - 0.7 * eta) - eta * g[i];
                mean[i] = mu == 1 ? x[i] : mean[i] + (x[i] - mean[i]) * mu;
            }
            eta = 0.002 / Math.pow(1 + 0.7 * 0.002 * step, 0.6);
            mu = 1 / Math.max(1, step - 12.0);
            Iterates.assertSame(new double[][] {Iterates.next(optimizer)}, new double[][] {x}, 1e-12);
            Iterates.assertSame(
                    new double[][] {optimizer.state().read(AveragedDescent.MEAN, 0)}, new double[][] {mean}, 1e-12);
        }
    }

    @Test
    void beforeItAveragesTheMeanIsThePoint() {
        Optimizer optimizer = Iterates.at("asgd", TestFunctions.rosenbrock(), -1.2, 1);
        assertThat(optimizer.state().read(AveragedDescent.MEAN, 0)).containsExactly(-1.2, 1);
        double[] x = Iterates.next(optimizer);
        assertThat(optimizer.state().read(AveragedDescent.MEAN, 0)).isEqualTo(x);
    }
}
