package talweg.field.calculus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import talweg.function.Workspace;

class SliceAlongTest {
    private final Workspace workspace = new Workspace();

    @Test
    void theRemainderOfACubicIsItsSecondAndThirdOrderPart() {
        // f(x + αd) = (1 + α)³ + 2(1 + α)(−α) for x = (1, 0), d = (1, −1): 1 + α + α² + α³.
        Landscape cubic = Landscapes.of("x^3 + 2 x y");
        SliceAlong slice = SliceAlong.of(cubic, new double[] {1, 0}, new double[] {1, -1}, -1, 1, 41, workspace);
        assertThat(slice.value()).isEqualTo(1);
        assertThat(slice.slope()).isEqualTo(1);
        assertThat(slice.bend()).isEqualTo(2);
        double[] remainders = slice.remainders();
        for (int i = 0; i < 41; i++) {
            double alpha = slice.alphas()[i];
            assertThat(slice.values()[i]).isCloseTo(1 + alpha + alpha * alpha + Math.pow(alpha, 3), within(1e-14));
            assertThat(remainders[i]).isCloseTo(alpha * alpha + Math.pow(alpha, 3), within(1e-14));
            assertThat(slice.quadratic(alpha)).isCloseTo(slice.linear(alpha) + alpha * alpha, within(1e-14));
        }
        assertThat(slice.modelMinimiser()).isEqualTo(-0.5);
    }

    @Test
    void alongTheNewtonDirectionTheModelIsLeastAtOne() {
        double[] newton =
                LocalModel.at(Landscapes.ROSENBROCK, -1.2, 1, workspace).newtonStep();
        SliceAlong slice = SliceAlong.of(Landscapes.ROSENBROCK, new double[] {-1.2, 1}, newton, 0, 2, 11, workspace);
        assertThat(slice.modelMinimiser()).isCloseTo(1, within(1e-12));
    }

    @Test
    void anyNumberOfVariablesWillDo() {
        Landscape chain = Landscapes.of("f(x[6]) = sum(i, 1, 6, i x[i]^2)");
        double[] ones = {1, 1, 1, 1, 1, 1};
        SliceAlong slice = SliceAlong.of(chain, ones, ones, 0, 1, 2, workspace);
        assertThat(slice.value()).isEqualTo(21);
        assertThat(slice.slope()).isEqualTo(42);
        assertThat(slice.bend()).isEqualTo(42);
        assertThat(slice.values()).containsExactly(21, 84);
        assertThat(SliceAlong.values(chain, ones, ones, new double[] {-1, 0.5}, workspace))
                .containsExactly(0, 47.25);
    }

    @Test
    void whereTheFunctionEndsTheSliceHasAHole() {
        SliceAlong slice = SliceAlong.of(
                Landscapes.of("f(x, y) = sqrt(x) + y"), new double[] {1, 0}, new double[] {-1, 0}, 0, 2, 3, workspace);
        assertThat(slice.values()).containsExactly(1, 0, Double.NaN);
        assertThat(slice.modelMinimiser()).isNaN();
    }
}
