package talweg.field.calculus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurvaturesTest {
    @Property(tries = 500)
    void eigenvectorsAreStretchedByTheirEigenvalues(
            @ForAll @DoubleRange(min = -1e3, max = 1e3) double xx,
            @ForAll @DoubleRange(min = -1e3, max = 1e3) double xy,
            @ForAll @DoubleRange(min = -1e3, max = 1e3) double yy) {
        Curvatures c = Curvatures.of(xx, xy, yy);
        double scale = 1e-14 * Math.max(Math.abs(c.low()), Math.abs(c.high()));
        assertThat(c.low()).isLessThanOrEqualTo(c.high());
        assertThat(xx * c.lowX() + xy * c.lowY()).isCloseTo(c.low() * c.lowX(), within(scale));
        assertThat(xy * c.lowX() + yy * c.lowY()).isCloseTo(c.low() * c.lowY(), within(scale));
        assertThat(xx * c.highX() + xy * c.highY()).isCloseTo(c.high() * c.highX(), within(scale));
        assertThat(xy * c.highX() + yy * c.highY()).isCloseTo(c.high() * c.highY(), within(scale));
        assertThat(Math.hypot(c.lowX(), c.lowY())).isCloseTo(1, within(1e-15));
    }

    @Property(tries = 200)
    void aSmallEigenvalueIsAccurateBesideItself(@ForAll @DoubleRange(max = 14) double digitsLost) {
        double yy = 1 + Math.pow(10, -digitsLost);
        MathContext digits = new MathContext(60);
        BigDecimal trace = BigDecimal.ONE.add(new BigDecimal(yy));
        BigDecimal determinant = new BigDecimal(yy).subtract(BigDecimal.ONE);
        BigDecimal root = trace.multiply(trace)
                .subtract(determinant.multiply(BigDecimal.valueOf(4)))
                .sqrt(digits);
        double exact = trace.subtract(root).divide(BigDecimal.TWO).doubleValue();
        assertThat(Curvatures.of(1, 1, yy).low()).isCloseTo(exact, within(1e-15 * exact));
    }

    @Test
    void hugeAndTinyNumbersAreNoMatter() {
        Curvatures huge = Curvatures.of(2e300, 1e300, 2e300);
        assertThat(huge.low()).isCloseTo(1e300, within(1e285));
        assertThat(huge.high()).isCloseTo(3e300, within(1e285));
        assertThat(Curvatures.of(2e-300, 1e-300, 2e-300).condition()).isCloseTo(3, within(1e-14));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 0, 3, POSITIVE",
        "-2, 1, -3, NEGATIVE",
        "0, 1, 0, INDEFINITE",
        "1, 1, 1, POSITIVE_SEMI",
        "1, 1, 1.000000000000001, POSITIVE_SEMI",
        "1, 1, 1.00000001, POSITIVE",
        "-4, 0, 0, NEGATIVE_SEMI",
        "0, 0, 0, ZERO",
        "NaN, 0, 1, UNKNOWN",
        "1, Infinity, 1, UNKNOWN"
    })
    void theSignsOfTheEigenvaluesHaveNames(double xx, double xy, double yy, Definiteness expected) {
        assertThat(Curvatures.of(xx, xy, yy).definiteness()).isEqualTo(expected);
    }

    @Test
    void curvatureLiesBetweenTheEigenvalues() {
        Curvatures c = Curvatures.of(3, -1, 0.5);
        for (double angle = 0; angle < 7; angle += 0.1) {
            double x = Math.cos(angle);
            double y = Math.sin(angle);
            assertThat(c.along(angle)).isCloseTo(3 * x * x - 2 * x * y + 0.5 * y * y, within(1e-14));
            assertThat(c.along(angle)).isBetween(c.low() - 1e-15, c.high() + 1e-15);
        }
    }

    @Test
    void aSingularMatrixHasNoConditionToSpeakOf() {
        assertThat(Curvatures.of(0, 0, 0).condition()).isInfinite();
        assertThat(Curvatures.of(4, 2, 1).condition()).isInfinite();
        assertThat(Curvatures.of(1e6, 0, 1).condition()).isEqualTo(1e6);
    }
}
