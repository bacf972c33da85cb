package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import talweg.function.RealFunction;
import talweg.function.Result;

/// BFGS against the theory on quadratics, the secant equation, and changes of variables.
class BfgsTest {
    private static final Method EXACT = new Bfgs(SearchChoice.EXACT, 1e-4, 0.9);
    private static final Method WOLFE = new Bfgs(SearchChoice.WOLFE, 1e-4, 0.9);
    private static final RealFunction ROSENBROCK = Formulas.compile("(1 - x)^2 + 100 (y - x^2)^2");
    private static final RealFunction HIMMELBLAU = Formulas.compile("(x^2 + y - 11)^2 + (x + y^2 - 7)^2");

    static double[][] matrix(double[] packed, int n) {
        double[][] matrix = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                matrix[i][j] = packed[Result.packed(i, j)];
            }
        }
        return matrix;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 10})
    void withExactSearchOnAQuadraticTheModelIsTheHessianAfterNSteps(int n) {
        for (long seed = 1; seed <= 3; seed++) {
            QuadraticForm form = QuadraticForm.random(n, 20, seed);
            // The step after the n-th one uses what the n-th has told; n steps end so near the minimum that the last
            // pair is known to few digits only.
            List<Steps.Step> steps = Steps.of(EXACT, form.function(), n + 1, new double[n]);
            double[][] product = QuadraticForm.times(matrix(steps.get(n).column(Bfgs.INVERSE), n), form.h());
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    assertThat(product[i][j]).isCloseTo(i == j ? 1 : 0, within(1e-5));
                }
            }
            assertThat(QuadraticForm.norm(form.gradient(steps.get(n - 1).after())))
                    .isLessThan(1e-7);
        }
    }

    @Test
    void everyUpdateSatisfiesTheSecantEquationAndStaysPositiveDefinite() {
        for (RealFunction f : List.of(ROSENBROCK, HIMMELBLAU)) {
            for (Method method : List.of(EXACT, WOLFE)) {
                List<Steps.Step> steps = Steps.of(method, f, 25, -1.2, 1);
                for (int k = 1; k < steps.size(); k++) {
                    double[] g = Steps.at(f, steps.get(k).x()).gradient();
                    double[] s = QuadraticForm.minus(
                            steps.get(k).x(), steps.get(k - 1).x());
                    double[] y = QuadraticForm.minus(
                            g, Steps.at(f, steps.get(k - 1).x()).gradient());
                    double[][] inverse = matrix(steps.get(k).column(Bfgs.INVERSE), 2);
                    if (QuadraticForm.norm(g) > 1e-6) {
                        double[] rest = QuadraticForm.minus(QuadraticForm.times(inverse, y), s);
                        assertThat(QuadraticForm.norm(rest) / QuadraticForm.norm(s))
                                .isLessThan(1e-8);
                        assertThat(inverse[0][0]).isPositive();
                        assertThat(inverse[0][0] * inverse[1][1] - inverse[0][1] * inverse[1][0])
                                .isPositive();
                    }
                }
            }
        }
    }

    @Test
    void knownMinimaAreReachedFasterThanLinearly() {
        double[] rosenbrock = Steps.end(WOLFE, ROSENBROCK, 40, -1.2, 1);
        assertThat(Math.hypot(rosenbrock[0] - 1, rosenbrock[1] - 1)).isLessThan(1e-8);
        double[] himmelblau = Steps.end(WOLFE, HIMMELBLAU, 20, 2, 1);
        assertThat(Math.hypot(himmelblau[0] - 3, himmelblau[1] - 2)).isLessThan(1e-8);
        List<Steps.Step> steps = Steps.of(WOLFE, HIMMELBLAU, 20, 2, 1);
        double best = 1;
        for (Steps.Step step : steps) {
            double error = Math.hypot(step.x()[0] - 3, step.x()[1] - 2);
            double next = Math.hypot(step.after()[0] - 3, step.after()[1] - 2);
            best = error > 1e-6 ? Math.min(best, next / error) : best;
        }
        assertThat(best).isLessThan(0.01);
    }

    @Test
    void aSaddleIsLeft() {
        RealFunction saddle = Formulas.compile("x^2 - y^2 + y^4/4");
        double[] end = Steps.end(WOLFE, saddle, 40, 1, 0.01);
        assertThat(Math.hypot(end[0], Math.abs(end[1]) - Math.sqrt(2))).isLessThan(1e-7);
    }

    /// With u = A⁻¹x and a model that is changed along, the iterates are the same points.
    @Test
    void iteratesDoNotDependOnTheCoordinatesIfTheModelDoesNot() {
        double[][] a = {{2, -0.7}, {0.3, 0.5}};
        double determinant = 2 * 0.5 + 0.7 * 0.3;
        double[][] back = {{0.5 / determinant, 0.7 / determinant}, {-0.3 / determinant, 2 / determinant}};
        RealFunction turned = Formulas.compile("p = 2 x - 0.7 y\nq = 0.3 x + 0.5 y\n(1 - p)^2 + 100 (q - p^2)^2");
        double[] start = {-1.2, 1};
        Optimizer one = Steps.optimizer(WOLFE, ROSENBROCK, start);
        Optimizer other = Steps.optimizer(WOLFE, turned, QuadraticForm.times(back, start));
        // As if two steps had been made, in which the model has become B⁻¹ = I, and A⁻¹A⁻ᵀ in the other coordinates.
        pretend(one, ROSENBROCK, new double[][] {{1, 0}, {0, 1}});
        double[][] transposed = {{back[0][0], back[1][0]}, {back[0][1], back[1][1]}};
        pretend(other, turned, QuadraticForm.times(back, transposed));
        for (int k = 0; k < 25; k++) {
            one.evaluate();
            one.advance();
            other.evaluate();
            other.advance();
            double[] x = one.state().read(Column.POINT, 0);
            double[] u = QuadraticForm.times(a, other.state().read(Column.POINT, 0));
            assertThat(Math.hypot(x[0] - u[0], x[1] - u[1])).as("k = " + k).isLessThan(1e-5);
        }
    }

    /// The pair before is useless, so that the model is kept.
    private static void pretend(Optimizer optimizer, RealFunction f, double[][] inverse) {
        State state = optimizer.state();
        double[] x = state.read(Column.POINT, 0);
        double[] g = Steps.at(f, x).gradient();
        for (int i = 0; i < 2; i++) {
            state.of(Secant.POINT_BEFORE)[i][0] = x[i];
            state.of(Secant.GRADIENT_BEFORE)[i][0] = g[i];
            for (int j = 0; j <= i; j++) {
                state.of(Bfgs.INVERSE)[Result.packed(i, j)][0] = inverse[i][j];
            }
        }
        state.lane(Secant.AGE)[0] = 2;
    }
}
