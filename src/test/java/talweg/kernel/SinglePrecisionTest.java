package talweg.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import talweg.function.PointEvaluation;
import talweg.function.RealFunction;

class SinglePrecisionTest {
    private static double single(String formula, double... point) {
        RealFunction function = CompiledFunction.of(Functions.formula(formula));
        RealFunction single = function.inSinglePrecision().orElseThrow();
        return PointEvaluation.at(single, single.defaults(), point).value();
    }

    @Property(tries = 300)
    void everyOperationIsThatOfFloats(
            @ForAll @DoubleRange(min = -9, max = 9) double x, @ForAll @DoubleRange(min = -9, max = 9) double y) {
        float a = (float) x;
        float b = (float) y;
        float tenth = 0.1f;
        assertThat(single("c = 0.1\nf(x, y) = (c x + y)*(x - y)", x, y)).isEqualTo((tenth * a + b) * (a - b));
        assertThat(single("f(x, y) = x/(9 + y^2)", x, y)).isEqualTo(a / (9 + b * b));
        assertThat(single("f(x, y) = sqrt(abs(x))", x, y)).isEqualTo((float) Math.sqrt(Math.abs(a)));
    }

    @Test
    void whatIsTooSmallForADigitIsLost() {
        assertThat(single("f(x, y) = (x + 1) - x", 1e8, 0)).isZero();
        assertThat(single("f(x, y) = x^2 y", 1e30, 1)).isInfinite();
        assertThat(single("f(x, y) = x - y", 1.00000001, 1)).isZero();
    }

    @Test
    void elementaryFunctionsAreRoundedOnce() {
        assertThat(single("f(x, y) = sin(x) + 0 y", 2, 0)).isEqualTo((float) Math.sin(2));
        assertThat(single("f(x, y) = exp(x) + 0 y", 0.1, 0)).isCloseTo(Math.exp((float) 0.1), within(1.2e-7));
    }

    @Test
    void derivativesAreRoundedToo() {
        RealFunction single = CompiledFunction.of(Functions.formula("f(x, y) = x^3 y"))
                .inSinglePrecision()
                .orElseThrow();
        double slope = PointEvaluation.at(single, new double[0], 0.1, 0.7).gradient()[0];
        assertThat(slope).isEqualTo((float) slope).isCloseTo(0.021, within(1e-8));
    }
}
