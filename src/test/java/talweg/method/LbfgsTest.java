package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import talweg.function.RealFunction;

/// L-BFGS against the updates of BFGS written as matrices.
class LbfgsTest {
    private static final RealFunction ROSENBROCK = Formulas.compile("(1 - x)^2 + 100 (y - x^2)^2");
    private static final RealFunction HIMMELBLAU = Formulas.compile("(x^2 + y - 11)^2 + (x + y^2 - 7)^2");

    private static Method method(double rate, int history, Lbfgs.Search search) {
        return new Lbfgs(new Rate.Constant(rate), history, search);
    }

    /// The inverse of the model from pairs (s, y), earliest first: (I − sy'/ρ)H(I − ys'/ρ) + ss'/ρ for each, beginning
    /// with ρ/⟨y, y⟩ I of the latest.
    private static double[][] model(List<double[][]> pairs, int n) {
        double[][] h = new double[n][n];
        double[][] latest = pairs.isEmpty() ? null : pairs.getLast();
        for (int i = 0; i < n; i++) {
            h[i][i] = latest == null
                    ? 1
                    : QuadraticForm.dot(latest[0], latest[1]) / QuadraticForm.dot(latest[1], latest[1]);
        }
        for (double[][] pair : pairs) {
            double rho = QuadraticForm.dot(pair[0], pair[1]);
            double[][] left = new double[n][n];
            double[][] right = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    left[i][j] = (i == j ? 1 : 0) - pair[0][i] * pair[1][j] / rho;
                    right[j][i] = left[i][j];
                }
            }
            h = QuadraticForm.times(QuadraticForm.times(left, h), right);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    h[i][j] += pair[0][i] * pair[0][j] / rho;
                }
            }
        }
        return h;
    }

    @ParameterizedTest
    @CsvSource({"100, WOLFE, 1", "3, WOLFE, 1", "1, WOLFE, 1", "100, NONE, 0.3", "4, NONE, 0.3"})
    void directionsAreThoseOfTheMatricesFromTheLastPairs(int history, Lbfgs.Search search, double rate) {
        for (int n : new int[] {2, 5}) {
            RealFunction f =
                    n == 2 ? ROSENBROCK : QuadraticForm.random(5, 30, 3).function();
            double[] start = n == 2 ? new double[] {-1.2, 1} : new double[] {1, 2, -1, 0.5, 3};
            List<double[][]> pairs = new ArrayList<>();
            double[] before = null;
            double[] gradientBefore = null;
            for (Steps.Step step : Steps.of(method(rate, history, search), f, 15, start)) {
                double[] g = Steps.at(f, step.x()).gradient();
                if (QuadraticForm.norm(g) < 1e-5) {
                    break;
                }
                if (before != null) {
                    double[] s = QuadraticForm.minus(step.x(), before);
                    double[] y = QuadraticForm.minus(g, gradientBefore);
                    if (QuadraticForm.dot(s, y) > 1e-10) {
                        pairs.add(new double[][] {s, y});
                    }
                }
                int from = Math.max(0, pairs.size() - history);
                double[] expected = QuadraticForm.times(model(pairs.subList(from, pairs.size()), n), g);
                double[] d = step.column(Newton.DIRECTION);
                assertThat(QuadraticForm.norm(QuadraticForm.minus(d, expected)))
                        .isLessThan(1e-8 * QuadraticForm.norm(expected));
                before = step.x();
                gradientBefore = g;
            }
            assertThat(pairs).hasSizeGreaterThan(3);
        }
    }

    @Test
    void withoutASearchTheFirstStepIsShortAndTheOthersAreTheRate() {
        List<Steps.Step> steps = Steps.of(method(0.5, 10, Lbfgs.Search.NONE), HIMMELBLAU, 6, 2, 1);
        double[] g = Steps.at(HIMMELBLAU, 2, 1).gradient();
        assertThat(steps.getFirst().accepted()).isEqualTo(0.5 / (Math.abs(g[0]) + Math.abs(g[1])));
        for (Steps.Step step : steps.subList(1, 6)) {
            assertThat(step.accepted()).isEqualTo(0.5);
        }
    }

    @Test
    void theFirstStepIsThatOfBfgsAndWithOnePairTheyAgree() {
        Bfgs bfgs = new Bfgs(SearchChoice.EXACT, 1e-4, 0.9);
        List<Steps.Step> whole = Steps.of(bfgs, HIMMELBLAU, 2, 2, 1);
        double[] x = whole.getFirst().after();
        double[] g = Steps.at(HIMMELBLAU, x).gradient();
        double[] before = Steps.at(HIMMELBLAU, 2, 1).gradient();
        List<double[][]> pair =
                List.of(new double[][][] {{QuadraticForm.minus(x, new double[] {2, 1}), QuadraticForm.minus(g, before)}
                });
        double[] expected = QuadraticForm.times(model(pair, 2), g);
        double[] d = whole.get(1).column(Newton.DIRECTION);
        assertThat(QuadraticForm.norm(QuadraticForm.minus(d, expected)))
                .isLessThan(1e-8 * QuadraticForm.norm(expected));
    }

    @Test
    void knownMinimaAreReached() {
        double[] himmelblau = Steps.end(method(1, 10, Lbfgs.Search.WOLFE), HIMMELBLAU, 25, 2, 1);
        assertThat(Math.hypot(himmelblau[0] - 3, himmelblau[1] - 2)).isLessThan(1e-8);
        double[] rosenbrock = Steps.end(method(1, 10, Lbfgs.Search.WOLFE), ROSENBROCK, 60, -1.2, 1);
        assertThat(Math.hypot(rosenbrock[0] - 1, rosenbrock[1] - 1)).isLessThan(1e-8);
        double[] unsearched = Steps.end(method(1, 100, Lbfgs.Search.NONE), HIMMELBLAU, 40, 2, 1);
        assertThat(Steps.at(HIMMELBLAU, unsearched).gradientNorm()).isLessThan(1e-6);
    }
}
