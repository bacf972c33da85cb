package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import talweg.function.RealFunction;
import talweg.function.Workspace;

/// Least squares against EJML, and what it refuses.
class LeastSquaresTest {
    private static Optimizer step(RealFunction f, double... start) {
        Optimizer optimizer =
                new Optimizer(new LeastSquares(), Objective.of(f), new double[][] {start}, 0, new Workspace());
        optimizer.evaluate();
        optimizer.advance();
        return optimizer;
    }

    /// ‖Ax − y‖².
    private record Residuals(DMatrixRMaj a, DMatrixRMaj y) implements TestFunctions.Pointwise {
        private double residual(int row, double[] x) {
            double sum = -y.get(row, 0);
            for (int i = 0; i < x.length; i++) {
                sum += a.get(row, i) * x[i];
            }
            return sum;
        }

        @Override
        public double value(double[] x) {
            double sum = 0;
            for (int row = 0; row < a.numRows; row++) {
                sum += residual(row, x) * residual(row, x);
            }
            return sum;
        }

        @Override
        public double gradient(double[] x, int i) {
            double sum = 0;
            for (int row = 0; row < a.numRows; row++) {
                sum += 2 * a.get(row, i) * residual(row, x);
            }
            return sum;
        }

        @Override
        public double hessian(double[] x, int i, int j) {
            double sum = 0;
            for (int row = 0; row < a.numRows; row++) {
                sum += 2 * a.get(row, i) * a.get(row, j);
            }
            return sum;
        }
    }

    private static DMatrixRMaj random(int rows, int columns, Random random) {
        DMatrixRMaj matrix = new DMatrixRMaj(rows, columns);
        for (int i = 0; i < matrix.getNumElements(); i++) {
            matrix.set(i, random.nextGaussian());
        }
        return matrix;
    }

    @Test
    void oneStepLeadsToTheSolutionThatEjmlFinds() {
        Random random = new Random(1);
        for (int n = 1; n <= 6; n++) {
            DMatrixRMaj a = random(n + 5, n, random);
            DMatrixRMaj y = random(n + 5, 1, random);
            DMatrixRMaj solution = new DMatrixRMaj(n, 1);
            CommonOps_DDRM.solve(a, y, solution);
            double[] start = random(n, 1, random).data;
            Optimizer optimizer = step(TestFunctions.of(n, new Residuals(a, y)), start);
            assertThat(optimizer.state().read(Column.POINT, 0))
                    .usingComparatorWithPrecision(1e-10)
                    .containsExactly(solution.data);
            assertThat(optimizer.hessiansAsked(0)).isEqualTo(1 + LeastSquares.CHECKS);
        }
    }

    @Test
    void whereThereAreManySolutionsItTakesTheNearestOne() {
        Random random = new Random(2);
        DMatrixRMaj a = random(2, 5, random);
        DMatrixRMaj y = random(2, 1, random);
        double[] start = {1, -2, 0.5, 3, 1};
        // The nearest is x + A⁺(y − Ax).
        DMatrixRMaj x = new DMatrixRMaj(5, 1, true, start.clone());
        DMatrixRMaj rest = y.copy();
        CommonOps_DDRM.multAdd(-1, a, x, rest);
        DMatrixRMaj inverse = new DMatrixRMaj(5, 2);
        CommonOps_DDRM.pinv(a, inverse);
        CommonOps_DDRM.multAdd(inverse, rest, x);
        Optimizer optimizer = step(TestFunctions.of(5, new Residuals(a, y)), start);
        assertThat(optimizer.state().read(Column.POINT, 0))
                .usingComparatorWithPrecision(1e-10)
                .containsExactly(x.data);
        // From there it goes nowhere.
        optimizer.evaluate();
        optimizer.advance();
        assertThat(optimizer.state().read(Column.POINT, 0))
                .usingComparatorWithPrecision(1e-10)
                .containsExactly(x.data);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(1 - x)^2 + 100 (y - x^2)^2   | 1",
                "abs(x) + y^2                  | 1",
                "sqrt(x) + y^2                 | 1",
                "x^2 - y^2                     | 2",
                "x^2 + 1e-3 y                  | 3",
                "(x + y)^2 + x - y             | 3",
                "3 x + y                       | 3",
                "(x + y - 2)^2                 | 0",
                "7 + 0 x + 0 y                 | 0",
                "1e6 (x - 3)^2 + 1e-6 (y - 1)^2 + 5 | 0"
            })
    void whatIsNoSumOfSquaresIsRefused(String formula, double refused) {
        Optimizer optimizer = step(Formulas.compile(formula), 0.7, -0.4);
        assertThat(optimizer.state().lane(Column.REFUSED)[0]).isEqualTo(refused);
        double[] x = optimizer.state().read(Column.POINT, 0);
        assertThat(Double.isNaN(x[0])).isEqualTo(refused != 0);
    }

    @Test
    void aLineThroughPointsHasTheSlopeOfTheTextbook() {
        // Points (0, 1), (1, 3), (2, 4), (3, 4): slope 1, intercept 1.5.
        Optimizer optimizer =
                step(Formulas.compile("(b - 1)^2 + (a + b - 3)^2 + (2 a + b - 4)^2 + (3 a + b - 4)^2"), 5, -5);
        double[] x = optimizer.state().read(Column.POINT, 0);
        assertThat(Math.min(x[0], x[1])).isCloseTo(1, within(1e-12));
        assertThat(Math.max(x[0], x[1])).isCloseTo(1.5, within(1e-12));
    }
}
