package talweg.field.calculus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import talweg.field.calculus.Streamline.End;
import talweg.field.calculus.Streamline.Way;
import talweg.function.Domain;
import talweg.function.Workspace;

class GradientFlowTest {
    private static final Domain SQUARE = Domain.cube(2, -5, 5);
    private final Workspace workspace = new Workspace();

    private Streamline down(String formula, double x, double y) {
        return Streamline.from(Landscapes.of(formula), x, y, Way.DOWN, SQUARE, workspace);
    }

    @Test
    void onAQuadraticEachCoordinateDecaysWithItsEigenvalue() {
        Streamline flow = down("(x^2 + 30 y^2)/2", 4, -3);
        for (int i = 0; i < flow.points(); i++) {
            double t = flow.time()[i];
            assertThat(flow.x()[i]).isCloseTo(4 * Math.exp(-t), within(2e-6));
            assertThat(flow.y()[i]).isCloseTo(-3 * Math.exp(-30 * t), within(2e-6));
        }
        assertThat(flow.end()).isEqualTo(End.STATIONARY);
        assertThat(Math.hypot(flow.x()[flow.points() - 1], flow.y()[flow.points() - 1]))
                .isLessThan(3e-5);
    }

    @Test
    void uphillTimeRunsTheOtherWay() {
        Streamline flow = Streamline.from(Landscapes.of("x y"), 0.1, 0.2, Way.UP, SQUARE, workspace);
        // x = a·eᵗ + b·e⁻ᵗ with a = 0.15, b = −0.05; y the same with the other sign of b.
        for (int i = 0; i < flow.points() - 1; i++) {
            double t = flow.time()[i];
            assertThat(flow.x()[i]).isCloseTo(0.15 * Math.exp(t) - 0.05 * Math.exp(-t), within(2e-6));
            assertThat(flow.y()[i]).isCloseTo(0.15 * Math.exp(t) + 0.05 * Math.exp(-t), within(2e-6));
        }
        assertThat(flow.end()).isEqualTo(End.BORDER);
        assertThat(flow.y()[flow.points() - 1]).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "x + y, 0, 0, BORDER",
        "sqrt(x) + y^2, 1, 0.1, HOLE",
        "abs(x) + y^2, 1, 0.1, KINK",
        "x^4 + y^4, 1, 0.5, STATIONARY",
        "(x^2 + y^2 - 1)^2, 0.1, 0.2, STATIONARY",
        "x^2 - y^2, 1, 0, STATIONARY",
        "7 + 0 x y, 1, 0, STATIONARY",
        "ln(x) + y, -1, 0, HOLE"
    })
    void itSaysWhyItEnds(String formula, double x, double y, End expected) {
        Streamline flow = down(formula.contains("y") ? formula : formula + " + 0 y", x, y);
        assertThat(flow.end()).isEqualTo(expected);
        assertThat(flow.x()[0]).isEqualTo(x);
    }

    @Test
    void throughTheValleyOfRosenbrockItReachesTheMinimum() {
        Domain domain = Domain.rectangle(-2, 2, -1, 3);
        Streamline flow = Streamline.from(Landscapes.ROSENBROCK, -1.2, 1, Way.DOWN, domain, workspace);
        assertThat(flow.end()).isEqualTo(End.STATIONARY);
        assertThat(flow.x()[flow.points() - 1]).isCloseTo(1, within(1e-4));
        for (int i = 1; i < flow.points(); i++) {
            double[] before = {flow.x()[i - 1], flow.y()[i - 1]};
            double[] now = {flow.x()[i], flow.y()[i]};
            assertThat(Landscapes.ROSENBROCK.value(now, workspace))
                    .isLessThan(Landscapes.ROSENBROCK.value(before, workspace));
        }
    }

    @Test
    void linesCoverTheGroundAndKeepApart() {
        double distance = 0.05;
        Streamlines cover = Streamlines.covering(Landscapes.HIMMELBLAU, Domain.cube(2, -6, 6), distance, workspace);
        assertThat(cover.lines()).hasSizeBetween(30, 400);
        double emptiest = 0;
        for (double x = -5.9; x < 6; x += 0.4) {
            for (double y = -5.9; y < 6; y += 0.4) {
                emptiest = Math.max(emptiest, nearest(cover, x, y, null));
            }
        }
        assertThat(emptiest / 12).isLessThan(2 * distance);
        for (Streamline line : cover.lines()) {
            for (int i = 0; i < line.points() - 1; i += 7) {
                // The last point may lie on the border, where nobody looks.
                assertThat(nearest(cover, line.x()[i], line.y()[i], line) / 12).isGreaterThan(0.3 * distance);
            }
        }
    }

    private static double nearest(Streamlines cover, double x, double y, Streamline except) {
        double nearest = Double.MAX_VALUE;
        for (Streamline line : cover.lines()) {
            for (int i = 1; line != except && i < line.points() - 1; i++) {
                nearest = Math.min(nearest, Math.hypot(line.x()[i] - x, line.y()[i] - y));
            }
        }
        return nearest;
    }

    @Test
    void aFlowThatNobodyWantsEnds() {
        Workspace cancelled = new Workspace(() -> true);
        assertThatThrownBy(() -> Streamlines.covering(Landscapes.HIMMELBLAU, SQUARE, 0.05, cancelled))
                .isInstanceOf(CancellationException.class);
    }
}
