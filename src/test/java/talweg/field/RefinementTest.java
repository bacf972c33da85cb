package talweg.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RefinementTest {
    private static LevelCurves refined(PlaneFunction function, ScalarGrid field, double... levels) {
        return LevelCurves.of(field, levels, () -> false).refined(function, new double[0], field.grid(), () -> false);
    }

    @Test
    void aCoarseCircleBecomesRound() {
        LevelCurves curves = refined(PlaneFunction.SPHERE, PlaneFunction.SPHERE.on(-2, 2, 11), 1);
        for (int p = 0; p < curves.x().length; p++) {
            assertThat(Math.hypot(curves.x()[p], curves.y()[p])).isCloseTo(1, within(1e-9));
        }
        assertThat(curves.x()[curves.x().length - 1]).isEqualTo(curves.x()[0]);
    }

    @Test
    void endsOnTheBorderStayThere() {
        LevelCurves curves = refined(PlaneFunction.ROSENBROCK, PlaneFunction.ROSENBROCK.on(-2, 2, -1, 3, 41, 41), 50);
        for (int line = 0; line < curves.lines(); line++) {
            int from = curves.offsets()[line];
            boolean onBorder = Math.abs(curves.x()[from]) == 2 || curves.y()[from] == -1 || curves.y()[from] == 3;
            assertThat(curves.closed()[line] || onBorder).isTrue();
        }
        for (int p = 0; p < curves.x().length; p++) {
            double value = PlaneFunction.ROSENBROCK.f().applyAsDouble(curves.x()[p], curves.y()[p]);
            assertThat(value).isCloseTo(50, within(0.01));
        }
    }

    @Test
    void whereThereIsNoGradientPointsStay() {
        PlaneFunction step = new PlaneFunction((x, y) -> x > 0.03 ? 1 : 0);
        ScalarGrid field = step.on(-1, 1, 20);
        LevelCurves before = LevelCurves.of(field, new double[] {0.5}, () -> false);
        assertThat(refined(step, field, 0.5).x()).isEqualTo(before.x());
    }
}
