package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import talweg.function.RealFunction;

/// Barzilai and Borwein's steps against their quotients, and their theorem in the plane.
class BarzilaiBorweinTest {
    private static final RealFunction ROSENBROCK = Formulas.compile("(1 - x)^2 + 100 (y - x^2)^2");

    private static Method method(BarzilaiBorwein.Quotient quotient, int memory) {
        return new BarzilaiBorwein(new Rate.Constant(0.01), quotient, memory);
    }

    @ParameterizedTest
    @EnumSource
    void theStepIsTheQuotientOfTheLastOneHalvedAsOftenAsTheCeilingDemands(BarzilaiBorwein.Quotient quotient) {
        List<Steps.Step> steps = Steps.of(method(quotient, 5), ROSENBROCK, 60, -1.2, 1);
        int halved = 0;
        int rises = 0;
        for (int k = 1; k < steps.size(); k++) {
            double[] x = steps.get(k).x();
            double[] g = Steps.at(ROSENBROCK, x).gradient();
            double[] s = QuadraticForm.minus(x, steps.get(k - 1).x());
            double[] y = QuadraticForm.minus(
                    g, Steps.at(ROSENBROCK, steps.get(k - 1).x()).gradient());
            double sy = QuadraticForm.dot(s, y);
            double expected = sy <= 0
                    ? QuadraticForm.norm(s) / QuadraticForm.norm(y)
                    : quotient == BarzilaiBorwein.Quotient.LONG
                            ? QuadraticForm.dot(s, s) / sy
                            : sy / QuadraticForm.dot(y, y);
            double halvings = Math.log(expected / steps.get(k).accepted()) / Math.log(2);
            assertThat(steps.get(k).accepted() * Math.pow(2, Math.round(halvings)))
                    .isCloseTo(expected, withinPercentage(1e-6));
            double ceiling = Double.NEGATIVE_INFINITY;
            for (int back = 0; back < Math.min(5, k + 1); back++) {
                ceiling = Math.max(
                        ceiling, Steps.at(ROSENBROCK, steps.get(k - back).x()).value());
            }
            double after = Steps.at(ROSENBROCK, steps.get(k).after()).value();
            assertThat(after).isLessThanOrEqualTo(ceiling - 1e-4 * steps.get(k).accepted() * QuadraticForm.dot(g, g));
            halved += Math.round(halvings) > 0 ? 1 : 0;
            rises += after > Steps.at(ROSENBROCK, x).value() ? 1 : 0;
        }
        assertThat(halved + rises).isPositive();
    }

    /// Barzilai and Borwein, 1988: R-superlinear on a quadratic of two variables, however long its valley is.
    @ParameterizedTest
    @EnumSource
    void inThePlaneConvergenceIsFasterThanLinear(BarzilaiBorwein.Quotient quotient) {
        RealFunction f = new QuadraticForm(new double[][] {{1, 0}, {0, 30}}, new double[2]).function();
        List<Steps.Step> steps = Steps.of(method(quotient, 20), f, 30, 10, 1);
        double[] norms = steps.stream()
                .mapToDouble(step -> Steps.at(f, step.x()).gradientNorm())
                .toArray();
        double early = Math.pow(norms[10] / norms[0], 0.1);
        double late = Math.pow(norms[20] / norms[10], 0.1);
        assertThat(late).isLessThan(0.5 * early);
        assertThat(norms[25]).isLessThan(1e-12);
    }

    @Test
    void withAMemoryOfOneItFallsInEveryStep() {
        double before = Double.POSITIVE_INFINITY;
        for (Steps.Step step : Steps.of(method(BarzilaiBorwein.Quotient.LONG, 1), ROSENBROCK, 80, -1.2, 1)) {
            double after = Steps.at(ROSENBROCK, step.after()).value();
            assertThat(after).isLessThan(before);
            before = after;
        }
    }

    @ParameterizedTest
    @EnumSource
    void knownMinimaAreReached(BarzilaiBorwein.Quotient quotient) {
        double[] rosenbrock = Steps.end(method(quotient, 10), ROSENBROCK, 300, -1.2, 1);
        assertThat(Math.hypot(rosenbrock[0] - 1, rosenbrock[1] - 1)).isLessThan(1e-6);
        RealFunction himmelblau = Formulas.compile("(x^2 + y - 11)^2 + (x + y^2 - 7)^2");
        double[] end = Steps.end(method(quotient, 10), himmelblau, 60, 2, 1);
        assertThat(Math.hypot(end[0] - 3, end[1] - 2)).isLessThan(1e-6);
    }
}
