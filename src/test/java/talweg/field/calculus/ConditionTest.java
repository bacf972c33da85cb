package talweg.field.calculus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import talweg.field.Grid;
import talweg.field.Sampling;
import talweg.field.ScalarGrid;
import talweg.function.Domain.Range;
import talweg.function.RealFunction;
import talweg.function.Workspace;

class ConditionTest {
    private static final Landscape MINUS = Landscapes.of("f(a, b) = a - b");
    private final Workspace workspace = new Workspace();

    private Condition at(Landscape landscape, double... point) {
        return Condition.at(landscape, point, workspace);
    }

    @Test
    void subtractionHasTheConditionOfTheBlackboard() {
        Condition condition = at(MINUS, 1001, 1000);
        assertThat(condition.componentwise()).isEqualTo(2001);
        assertThat(condition.absolute()).isCloseTo(Math.sqrt(2), within(1e-15));
        assertThat(condition.euclidean()).isCloseTo(Math.hypot(1001, 1000) * Math.sqrt(2), within(1e-9));
        assertThat(at(MINUS, 3, 3).componentwise()).isInfinite();
        assertThat(at(MINUS, 0, 0).componentwise()).isNaN();
    }

    @Test
    void additionOfNumbersOfOneSignIsHarmless() {
        assertThat(at(Landscapes.of("f(a, b) = a + b"), 3, 4).componentwise()).isEqualTo(1);
    }

    @Test
    void aMonomialHasItsDegreeAsConditionEverywhere() {
        assertThat(at(Landscapes.of("f(x, y, z) = x^2 y^3 z"), 0.1, -7, 30).componentwise())
                .isCloseTo(6, within(1e-13));
    }

    @Test
    void cancellationGlowsAlongTheDiagonal() {
        Grid grid = new Grid(new Range(1, 2), new Range(1, 2), 101, 101);
        RealFunction field = new ConditionField(MINUS.function());
        ScalarGrid map = new Sampling(field, new double[0], grid).sample(workspace);
        for (int row = 0; row < 100; row++) {
            double beside = map.rows()[row][row + 1];
            assertThat(map.rows()[row][row]).isInfinite();
            assertThat(beside).isGreaterThan(199).isCloseTo((grid.x(row + 1) + grid.y(row)) / 0.01, within(1e-8));
        }
        assertThat(map.rows()[0][100]).isEqualTo(3);
    }

    @Test
    void theErrorInSinglePrecisionIsTheOneOfFloats() {
        RealFunction error = SingleError.of(MINUS.function()).orElseThrow();
        double a = 1.00001;
        double measured = Landscape.of(error).value(new double[] {a, 1}, workspace);
        double expected = Math.abs(((float) a - 1f) - (a - 1)) / (a - 1);
        assertThat(measured).isEqualTo(expected);
        // Subtraction of neighbours is exact (Sterbenz 1974), so that the bound on the rounded input covers all.
        assertThat(measured).isPositive().isLessThanOrEqualTo(at(MINUS, a, 1).singleBound());
    }

    @Test
    void theMeasuredErrorStaysWithinAFewBounds() {
        // Each of the few operations adds about as much as the rounding of the input.
        RealFunction error = SingleError.of(Landscapes.HIMMELBLAU.function()).orElseThrow();
        Landscape errors = Landscape.of(error);
        for (double x = -5.03; x < 5; x += 0.61) {
            for (double y = -4.97; y < 5; y += 0.67) {
                double measured = errors.value(new double[] {x, y}, workspace);
                Condition condition = at(Landscapes.HIMMELBLAU, x, y);
                assertThat(measured).isLessThan(8 * condition.singleBound() + 8 * Condition.SINGLE_UNIT);
            }
        }
    }

    @Test
    void whatHasNoErrorHasNone() {
        RealFunction error = SingleError.of(MINUS.function()).orElseThrow();
        assertThat(Landscape.of(error).value(new double[] {3, 3}, workspace)).isZero();
        assertThat(Landscape.of(error).gradient(new double[] {3, 3}, workspace))
                .containsExactly(Double.NaN, Double.NaN);
    }
}
