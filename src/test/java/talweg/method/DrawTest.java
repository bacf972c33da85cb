package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {
    private static final int MANY = 200_000;

    private static double mean(IntToDoubleFunction of) {
        return IntStream.range(0, MANY).mapToDouble(of).average().orElseThrow();
    }

    @Test
    void theSamePlaceGivesTheSameNumberAndAnyOtherPlaceAnother() {
        double number = Draw.uniform(7, 1, 2, 3);
        assertThat(Draw.uniform(7, 1, 2, 3)).isEqualTo(number);
        assertThat(new double[] {
                    Draw.uniform(8, 1, 2, 3),
                    Draw.uniform(7, 2, 2, 3),
                    Draw.uniform(7, 1, 3, 3),
                    Draw.uniform(7, 1, 2, 4)
                })
                .doesNotContain(number)
                .doesNotHaveDuplicates();
    }

    @Test
    void uniformNumbersHaveTheMomentsOfTheUnitInterval() {
        // The standard error of a mean of 200 000 is below 0.0007; five of them never happen by chance.
        assertThat(mean(i -> Draw.uniform(1, 0, i, 0))).isCloseTo(0.5, within(3.5e-3));
        assertThat(mean(i -> Math.pow(Draw.uniform(1, i, 0, 0), 2))).isCloseTo(1 / 3.0, within(3.5e-3));
        assertThat(mean(i -> Draw.uniform(1, 0, i, 0) * Draw.uniform(1, 0, i + 1, 0)))
                .isCloseTo(0.25, within(3.5e-3));
    }

    @Test
    void normalNumbersHaveTheMomentsOfTheNormalDistributionAndPairsAreNotCorrelated() {
        assertThat(mean(i -> Draw.normal(3, 0, i, 0))).isCloseTo(0, within(0.012));
        assertThat(mean(i -> Math.pow(Draw.normal(3, 0, i, 1), 2))).isCloseTo(1, within(0.016));
        assertThat(mean(i -> Math.pow(Draw.normal(3, 0, i, 2), 4))).isCloseTo(3, within(0.11));
        assertThat(mean(i -> Draw.normal(3, 0, i, 0) * Draw.normal(3, 0, i, 1))).isCloseTo(0, within(0.012));
    }

    @Test
    void aPairOfNormalDrawsIsAPointOnItsCircleAtItsAngle() {
        for (int step = 0; step < 1000; step++) {
            double radius = Math.sqrt(-2 * Math.log(Draw.uniform(7, 0, step, 0)));
            double angle = 2 * Math.PI * Draw.uniform(7, 0, step, 1);
            assertThat(Draw.normal(7, 0, step, 0)).isCloseTo(radius * Math.cos(angle), within(1e-14));
            assertThat(Draw.normal(7, 0, step, 1)).isCloseTo(radius * Math.sin(angle), within(1e-14));
        }
    }
}
