package talweg.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import talweg.field.calculus.Landscape;
import talweg.formula.Formula;
import talweg.function.Domain;
import talweg.kernel.CompiledFunction;

/// Which values a graph shows.
class GraphRangeTest {
    private static Domain.Range range(String formula) {
        return GraphRange.of(
                Landscape.of(CompiledFunction.of((Formula) Formula.parse(formula))), new Domain.Range(-5, 5));
    }

    @Test
    void aTameFunctionIsSeenWholeWithALittleRoom() {
        assertThat(range("f(x) = x^2").low()).isCloseTo(-2, within(1e-3));
        assertThat(range("f(x) = x^2").high()).isCloseTo(27, within(1e-3));
        assertThat(range("f(x) = sin(x)").high()).isCloseTo(1.16, within(1e-3));
    }

    @Test
    void aPoleDoesNotPressTheRestFlat() {
        assertThat(range("f(x) = 1/x").high()).isBetween(1.0, 20.0);
        assertThat(range("f(x) = 1/x").low()).isBetween(-20.0, -1.0);
        assertThat(range("f(x) = 1/x^2").high()).isBetween(0.3, 20.0);
    }

    @Test
    void aNarrowPeakIsSeenWholeAndAPoleOfEvenOrderIsNot() {
        assertThat(range("f(x) = exp(-50 (x - 0.3)^2)").high()).isCloseTo(1.08, within(0.01));
        assertThat(range("f(x) = sin(4x)/(4x)").high()).isGreaterThan(1);
        assertThat(range("f(x) = 1/(x - 0.3)^2").high()).isLessThan(20);
        assertThat(range("f(x) = tan(x)").high()).isLessThan(50);
    }

    @Test
    void turningPointsAreToldApart() {
        // A minimum of −3.51, a maximum of 0.08; at the ends 555 and 545.
        Domain.Range seen = range("f(x) = x^4 - 3x^2 + x");
        assertThat(seen.low()).isLessThan(-3.52);
        assertThat(3.6 / seen.width()).isGreaterThan(0.1);
    }

    @Test
    void whatIsLevelOrUndefinedHasRoomAllTheSame() {
        assertThat(range("f(x) = 7 + 0 x").low()).isLessThan(7);
        assertThat(range("f(x) = 7 + 0 x").high()).isGreaterThan(7);
        assertThat(range("f(x) = ln(-1 - x^2)")).isEqualTo(new Domain.Range(-1, 1));
        assertThat(range("f(x) = 1e300 x^3").width()).isFinite();
    }
}
