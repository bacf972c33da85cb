package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import talweg.function.RealFunction;

/// Conjugate gradients against the linear theory, and against the formulas written out once more.
class ConjugateGradientsTest {
    private static final String HIMMELBLAU = "(x^2 + y - 11)^2 + (x + y^2 - 7)^2";
    private static final String ROSENBROCK = "(1 - x)^2 + 100 (y - x^2)^2";

    static Stream<Arguments> formulasAndDimensions() {
        return Stream.of(ConjugateGradients.Formula.values())
                .flatMap(formula -> Stream.of(2, 5, 10).map(n -> Arguments.of(formula, n)));
    }

    private static Method method(ConjugateGradients.Formula formula, SearchChoice search) {
        return new ConjugateGradients(formula, search, 1e-4, 0.1);
    }

    @ParameterizedTest
    @MethodSource("formulasAndDimensions")
    void withExactSearchAQuadraticTakesAsManyStepsAsItHasDimensions(ConjugateGradients.Formula formula, int n) {
        for (long seed = 1; seed <= 5; seed++) {
            QuadraticForm form = QuadraticForm.random(n, 20, seed);
            double[] start = new double[n];
            double before = QuadraticForm.norm(form.gradient(start));
            double[] end = Steps.end(method(formula, SearchChoice.EXACT), form.function(), n, start);
            assertThat(QuadraticForm.norm(form.gradient(end)) / before).isLessThan(1e-8);
            double[] early = Steps.end(method(formula, SearchChoice.EXACT), form.function(), n - 1, start);
            assertThat(QuadraticForm.norm(form.gradient(early)) / before).isGreaterThan(1e-6);
        }
    }

    @ParameterizedTest
    @EnumSource
    void directionsOnAQuadraticAreConjugateAndGradientsOrthogonal(ConjugateGradients.Formula formula) {
        QuadraticForm form = QuadraticForm.random(5, 20, 7);
        List<Steps.Step> steps = Steps.of(method(formula, SearchChoice.EXACT), form.function(), 4, new double[5]);
        for (int i = 0; i < steps.size(); i++) {
            for (int j = 0; j < i; j++) {
                double[] one = steps.get(i).column(ConjugateGradients.DIRECTION);
                double[] two = QuadraticForm.times(form.h(), steps.get(j).column(ConjugateGradients.DIRECTION));
                double angle = QuadraticForm.dot(one, two) / QuadraticForm.norm(one) / QuadraticForm.norm(two);
                assertThat(angle).isCloseTo(0, within(1e-7));
                double[] g = form.gradient(steps.get(i).x());
                double[] h = form.gradient(steps.get(j).x());
                assertThat(QuadraticForm.dot(g, h) / QuadraticForm.norm(g) / QuadraticForm.norm(h))
                        .isCloseTo(0, within(1e-7));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFactorIsTheOneOfTheBooks(ConjugateGradients.Formula formula) {
        RealFunction f = Formulas.compile(ROSENBROCK);
        List<Steps.Step> steps = Steps.of(method(formula, SearchChoice.WOLFE), f, 30, -1.2, 1);
        int kept = 0;
        for (int k = 1; k < steps.size(); k++) {
            double[] g = Steps.at(f, steps.get(k).x()).gradient();
            double[] before = Steps.at(f, steps.get(k - 1).x()).gradient();
            double[] y = QuadraticForm.minus(g, before);
            // The books go along +p, and p = −d.
            double[] p = QuadraticForm.minus(new double[2], steps.get(k - 1).column(ConjugateGradients.DIRECTION));
            double expected = switch (formula) {
                case FLETCHER_REEVES -> QuadraticForm.dot(g, g) / QuadraticForm.dot(before, before);
                case POLAK_RIBIERE -> Math.max(0, QuadraticForm.dot(g, y) / QuadraticForm.dot(before, before));
                case HESTENES_STIEFEL -> QuadraticForm.dot(g, y) / QuadraticForm.dot(y, p);
            };
            double beta = steps.get(k).column(ConjugateGradients.FACTOR)[0];
            if (beta != 0) {
                assertThat(beta).isCloseTo(expected, withinPercentage(1e-6));
                kept++;
            }
        }
        assertThat(kept).isBetween(5, 15);
    }

    @ParameterizedTest
    @EnumSource
    void everyDirectionLeadsDownhillAndInThePlaneEverySecondOneIsTheGradient(ConjugateGradients.Formula formula) {
        RealFunction f = Formulas.compile(HIMMELBLAU);
        List<Steps.Step> steps = Steps.of(method(formula, SearchChoice.WOLFE), f, 12, 0, 0);
        for (int k = 0; k < steps.size(); k++) {
            double[] g = Steps.at(f, steps.get(k).x()).gradient();
            double[] d = steps.get(k).column(ConjugateGradients.DIRECTION);
            if (QuadraticForm.norm(g) > 1e-6) {
                assertThat(QuadraticForm.dot(g, d)).isPositive();
                if (k % 2 == 0) {
                    assertThat(d).isEqualTo(g);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void knownMinimaAreReached(ConjugateGradients.Formula formula) {
        for (SearchChoice search : SearchChoice.values()) {
            double[] himmelblau = Steps.end(method(formula, search), Formulas.compile(HIMMELBLAU), 60, 2, 1);
            assertThat(Math.hypot(himmelblau[0] - 3, himmelblau[1] - 2)).isLessThan(1e-6);
            double[] rosenbrock = Steps.end(method(formula, search), Formulas.compile(ROSENBROCK), 400, -1.2, 1);
            assertThat(Math.hypot(rosenbrock[0] - 1, rosenbrock[1] - 1)).isLessThan(1e-4);
        }
    }

    @Test
    void theFormulasPartWhereTheFunctionIsNotQuadratic() {
        RealFunction f = Formulas.compile(ROSENBROCK);
        double[] one = Steps.end(method(ConjugateGradients.Formula.FLETCHER_REEVES, SearchChoice.WOLFE), f, 6, -1.2, 1);
        double[] two = Steps.end(method(ConjugateGradients.Formula.POLAK_RIBIERE, SearchChoice.WOLFE), f, 6, -1.2, 1);
        double[] three =
                Steps.end(method(ConjugateGradients.Formula.HESTENES_STIEFEL, SearchChoice.WOLFE), f, 6, -1.2, 1);
        assertThat(List.of(one[0], two[0], three[0])).doesNotHaveDuplicates();
    }
}
