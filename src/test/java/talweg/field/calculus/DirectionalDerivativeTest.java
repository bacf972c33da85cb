package talweg.field.calculus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import talweg.function.Workspace;

class DirectionalDerivativeTest {
    private final Workspace workspace = new Workspace();
    private final DirectionalDerivative dial =
            DirectionalDerivative.of(LocalModel.at(Landscapes.HIMMELBLAU, 0.5, -1.2, workspace));

    @Test
    void itIsTheDifferenceQuotientInThatDirection() {
        for (double angle = 0; angle < 6.3; angle += 0.3) {
            double h = 1e-5;
            double ahead = at(h * Math.cos(angle), h * Math.sin(angle));
            double behind = at(-h * Math.cos(angle), -h * Math.sin(angle));
            assertThat(dial.along(angle)).isCloseTo((ahead - behind) / (2 * h), within(1e-6));
            assertThat(dial.along(3 * Math.cos(angle), 3 * Math.sin(angle)))
                    .isCloseTo(dial.along(angle), within(1e-12));
            assertThat(dial.along(angle))
                    .isCloseTo(dial.norm() * Math.cos(dial.fromGradient(angle)), within(1e-12 * dial.norm()));
        }
    }

    private double at(double sx, double sy) {
        return Landscapes.HIMMELBLAU.value(new double[] {0.5 + sx, -1.2 + sy}, workspace);
    }

    @Test
    void noDirectionDescendsSteeperThanTheNegativeGradient() {
        assertThat(dial.along(dial.descent())).isCloseTo(-dial.norm(), within(1e-12));
        assertThat(dial.along(dial.ascent())).isCloseTo(dial.norm(), within(1e-12));
        double[] curve = dial.curve(721);
        double least = Arrays.stream(curve).min().orElseThrow();
        assertThat(least).isBetween(-dial.norm(), -dial.norm() * Math.cos(Math.PI / 720));
        assertThat(curve[0]).isCloseTo(curve[720], within(1e-12));
        assertThat(curve[180]).isCloseTo(dial.dy(), within(1e-12));
    }

    @Test
    void whereTheGradientVanishesEveryDirectionIsLevel() {
        DirectionalDerivative flat = new DirectionalDerivative(0, 0);
        assertThat(Arrays.stream(flat.curve(9))).allMatch(value -> value == 0);
        assertThat(flat.fromGradient(1)).isNaN();
    }
}
