package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import talweg.function.RealFunction;
import talweg.function.Result;

/// Newton with a Hessian made positive definite, and Newton by products alone.
class NewtonVariantsTest {
    private static final Method MODIFIED = new Newton(Newton.Variant.MODIFIED);
    private static final NewtonCg CG = new NewtonCg(50, 1e-4, 0.9);
    private static final RealFunction ROSENBROCK = TestFunctions.rosenbrock();
    private static final RealFunction CHAIN =
            Formulas.compile("f(x[50]) = sum(i, 1, 49, 100 (x[i+1] - x[i]^2)^2 + (1 - x[i])^2)");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6})
    void theModifiedHessianHasTheAbsoluteEigenvaluesAndItsOwnSolution(int n) {
        for (long seed = 1; seed <= 40; seed++) {
            Model model = Model.random(n, seed);
            Steps.Step step = model.step(MODIFIED);
            double[][] b = unpacked(step.column(ModifiedHessian.MATRIX), n);
            double[] expected = Model.eigenvalues(model.h());
            for (int j = 0; j < n; j++) {
                expected[j] = Math.abs(expected[j]);
            }
            java.util.Arrays.sort(expected);
            double[] d = step.column(Newton.DIRECTION);
            double[] image = QuadraticForm.times(b, d);
            for (int j = 0; j < n; j++) {
                assertThat(Model.eigenvalues(b)[j]).isCloseTo(expected[j], within(1e-12 * expected[n - 1]));
                double scale = Math.max(1, expected[n - 1] * QuadraticForm.norm(d));
                assertThat(image[j]).isCloseTo(model.g()[j], within(1e-12 * scale));
            }
            assertThat(QuadraticForm.dot(d, model.g())).isPositive();
            // |H|² = H²
            assertThat(QuadraticForm.times(b, b)[0][0])
                    .isCloseTo(
                            QuadraticForm.times(model.h(), model.h())[0][0],
                            within(1e-11 * model.largest() * model.largest()));
        }
    }

    private static double[][] unpacked(double[] packed, int n) {
        double[][] matrix = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                matrix[i][j] = packed[Result.packed(i, j)];
            }
        }
        return matrix;
    }

    @Test
    void vanishingEigenvaluesAreRaisedToABound() {
        Steps.Step flat = new Model(new double[2][2], new double[] {3, -4}).step(MODIFIED);
        assertThat(flat.column(Newton.DIRECTION)).containsExactly(3, -4);
        Steps.Step narrow = new Model(new double[][] {{4, 0}, {0, 0}}, new double[] {4, 1e-8}).step(MODIFIED);
        assertThat(narrow.column(Newton.DIRECTION)[0]).isEqualTo(1);
        assertThat(narrow.column(Newton.DIRECTION)[1]).isCloseTo(0.25, within(1e-15));
    }

    @Test
    void onABowlTheModifiedStepIsTheFullOne() {
        for (long seed = 1; seed <= 10; seed++) {
            QuadraticForm form = QuadraticForm.random(4, 100, seed);
            double[] end = Steps.end(MODIFIED, form.function(), 1, 5, -3, 2, 1);
            assertThat(QuadraticForm.norm(QuadraticForm.minus(end, form.c()))).isLessThan(1e-12);
        }
    }

    @Test
    void eachModifiedStepFallsEnough() {
        for (double[] start : new double[][] {{0, 0}, {-0.27, -0.92}, {0.1, 2.9}}) {
            RealFunction himmelblau = Formulas.compile("(x^2 + y - 11)^2 + (x + y^2 - 7)^2");
            for (Steps.Step step : Steps.of(MODIFIED, himmelblau, 30, start)) {
                double slope = step.column(Newton.SLOPE)[0];
                if (step.accepted() > 0) {
                    assertThat(Steps.at(himmelblau, step.after()).value())
                            .isLessThanOrEqualTo(Steps.at(himmelblau, step.x()).value()
                                    - Newton.SUFFICIENT * step.accepted() * slope);
                }
            }
            double[] end = Steps.end(MODIFIED, himmelblau, 30, start);
            assertThat(Steps.at(himmelblau, end).value()).isLessThan(1e-20);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 12})
    void theInnerSolutionIsAsNearToNewtonsStepAsItsToleranceSays(int n) {
        for (long seed = 1; seed <= 10; seed++) {
            QuadraticForm form = QuadraticForm.random(n, 30, seed);
            double[] start = form.c().clone();
            for (double away : new double[] {1, 1e-3, 1e-9}) {
                start[0] = form.c()[0] + away;
                Steps.Step step = Steps.of(CG, form.function(), 1, start).getFirst();
                double tolerance = step.column(ConjugateSolver.TOLERANCE)[0];
                double[] d = step.column(Newton.DIRECTION);
                double[] newton = QuadraticForm.minus(start, form.c());
                // The least eigenvalue is 1.
                assertThat(QuadraticForm.norm(QuadraticForm.minus(d, newton)))
                        .isLessThanOrEqualTo(tolerance * (1 + 1e-6) + 1e-15);
                assertThat(step.lines(ConjugateSolver.PRODUCT).size()).isBetween(1, n);
            }
        }
    }

    @Test
    void withAllProductsTheDirectionIsNewtonsStep() {
        double[][] h = {{3, 1}, {1, 2}};
        Steps.Step step = Steps.of(CG, new QuadraticForm(h, new double[] {0, 0}).function(), 1, 1e-9, -2e-9)
                .getFirst();
        assertThat(step.column(Newton.DIRECTION)[0]).isCloseTo(1e-9, within(1e-22));
        assertThat(step.column(Newton.DIRECTION)[1]).isCloseTo(-2e-9, within(1e-22));
        assertThat(step.accepted()).isEqualTo(1);
    }

    @Test
    void whereTheModelBendsDownwardsTheDirectionStillLeadsDownhill() {
        int first = 0;
        int later = 0;
        for (long seed = 1; seed <= 60; seed++) {
            Model model = Model.random(4, seed);
            Steps.Step step = model.step(CG);
            assertThat(QuadraticForm.dot(step.column(Newton.DIRECTION), model.g()))
                    .isPositive();
            List<String> keys = step.explanation().phases().stream()
                    .map(line -> line.phase().key())
                    .toList();
            if (keys.contains("cg-gradient")) {
                assertThat(step.column(Newton.DIRECTION)).isEqualTo(model.g());
                first++;
            }
            later += keys.contains("cg-bent") ? 1 : 0;
        }
        assertThat(first).isPositive();
        assertThat(later).isPositive();
    }

    /// Order 1.5 by the choice of the tolerance (Nocedal and Wright, 2006, theorem 7.2). In this valley the gradient
    /// grows in every other step until the last few, so that two of them are looked at.
    @Test
    void nearTheMinimumItConvergesSuperlinearly() {
        List<Double> norms = Steps.of(CG, ROSENBROCK, 80, -1.2, 1).stream()
                .map(step ->
                        QuadraticForm.norm(Steps.at(ROSENBROCK, step.after()).gradient()))
                .toList();
        int seen = 0;
        for (int k = 2; k < norms.size(); k++) {
            if (norms.get(k - 2) < 0.1 && norms.get(k - 2) > 1e-12) {
                assertThat(norms.get(k)).isLessThan(Math.pow(norms.get(k - 2), 1.5));
                seen++;
            }
        }
        assertThat(seen).isGreaterThanOrEqualTo(4);
        assertThat(norms.getLast()).isLessThan(1e-12);
    }

    /// Newton-CG of scipy.optimize.minimize 1.17 needs 85 iterations from (−1.2, 1) with 107 values, and with
    /// 50 variables 197 with 212 values and 1104 products. Another search and another tolerance make others of the
    /// same order.
    @ParameterizedTest
    @CsvSource({"2, 107, 170", "50, 424, 1656"})
    void onRosenbrocksValleyItAsksAboutAsOftenAsScipy(int n, int values, int products) {
        RealFunction function = n == 2 ? ROSENBROCK : CHAIN;
        double[] start = new double[n];
        for (int i = 0; i < n; i++) {
            start[i] = i % 2 == 0 ? -1.2 : 1;
        }
        Optimizer optimizer = Iterates.at("newton-cg", function, start);
        while (QuadraticForm.norm(Steps.at(function, optimizer.state().read(Column.POINT, 0))
                        .gradient())
                > 1e-8) {
            long asked = optimizer.productsAsked(0);
            Iterates.next(optimizer);
            assertThat(optimizer.productsAsked(0) - asked).isBetween(1L, (long) n);
            assertThat(optimizer.k()).isLessThan(300);
        }
        assertThat(optimizer.valuesAsked(0)).isLessThanOrEqualTo(values);
        assertThat(optimizer.productsAsked(0)).isLessThanOrEqualTo(products);
        assertThat(optimizer.hessiansAsked(0)).isZero();
        for (double coordinate : optimizer.state().read(Column.POINT, 0)) {
            assertThat(coordinate).isCloseTo(1, within(1e-6));
        }
    }

    @Test
    void neverMoreProductsThanAllowed() {
        for (Steps.Step step : Steps.of(new NewtonCg(7, 1e-4, 0.9), CHAIN, 20, new double[50])) {
            assertThat(step.lines(ConjugateSolver.PRODUCT).size()).isBetween(1, 7);
        }
    }
}
