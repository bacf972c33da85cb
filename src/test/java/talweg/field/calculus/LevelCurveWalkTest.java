package talweg.field.calculus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import talweg.function.Domain;
import talweg.function.Workspace;

class LevelCurveWalkTest {
    private static final Landscape CIRCLES = Landscapes.of("x^2 + y^2");
    private final Workspace workspace = new Workspace();

    private LevelCurveWalk from(Landscape landscape, double x, double y) {
        return LevelCurveWalk.from(landscape, x, y, workspace).orElseThrow();
    }

    @Test
    void onACircleItGoesToTheFootOfThePointer() {
        LevelCurveWalk walk = from(CIRCLES, 0.6, 0.8);
        LevelCurveWalk moved = walk.towards(CIRCLES, -3, 0.3, Domain.cube(2, -5, 5), workspace);
        double norm = Math.hypot(3, 0.3);
        assertThat(moved.x()).isCloseTo(-3 / norm, within(2e-5));
        assertThat(moved.y()).isCloseTo(0.3 / norm, within(2e-5));
        assertThat(moved.level()).isEqualTo(1);
    }

    @Property(tries = 100)
    void itStaysOnItsLevelWhateverThePointerDoes(
            @ForAll @DoubleRange(min = -5, max = 5) double px, @ForAll @DoubleRange(min = -5, max = 5) double py) {
        LevelCurveWalk walk = from(Landscapes.HIMMELBLAU, 1.3, -0.4);
        Domain domain = Domain.cube(2, -6, 6);
        for (int move = 1; move <= 5; move++) {
            walk = walk.towards(Landscapes.HIMMELBLAU, px * move / 5, py * move / 5, domain, workspace);
            double value = Landscapes.HIMMELBLAU.value(new double[] {walk.x(), walk.y()}, workspace);
            assertThat(value).isCloseTo(walk.level(), within(1e-10 * walk.level()));
        }
        assertThat(walk.innerProduct()).isCloseTo(0, within(1e-13 * walk.model().gradientNorm()));
    }

    @Test
    void notEvenAKinkTakesItOffItsLevel() {
        Landscape landscape = Landscapes.of("|x| + |y|");
        Random random = new Random(3);
        for (int start = 0; start < 40; start++) {
            double x = 6 * random.nextDouble() - 3;
            double y = 4 * random.nextDouble() - 2;
            LevelCurveWalk walk =
                    LevelCurveWalk.from(landscape, x, y, new Workspace()).orElseThrow();
            for (int drag = 0; drag < 15; drag++) {
                double px = 6 * random.nextDouble() - 3;
                double py = 4 * random.nextDouble() - 2;
                walk = walk.towards(landscape, px, py, Domain.rectangle(-3, 3, -2, 2), new Workspace());
                double off = Math.abs(walk.x()) + Math.abs(walk.y()) - walk.level();
                assertThat(Math.abs(off)).isLessThan(1e-10 * Math.max(1, walk.level()));
            }
        }
    }

    @Test
    void itCannotJumpToAnotherBranch() {
        // The ovals of Cassini around (±1, 0) nearly touch at 0.
        Landscape ovals = Landscapes.of("((x - 1)^2 + y^2) ((x + 1)^2 + y^2)");
        LevelCurveWalk walk = from(ovals, 0.02, 0);
        Domain domain = Domain.cube(2, -2, 2);
        for (double px = 0.02; px > -2; px -= 0.1) {
            walk = walk.towards(ovals, px, 0.1, domain, workspace);
            assertThat(walk.x()).isPositive();
        }
    }

    @Test
    void theTangentHasHighGroundOnItsLeft() {
        LevelCurveWalk walk = from(CIRCLES, 0, 2);
        assertThat(walk.tangentX()).isEqualTo(1);
        assertThat(walk.tangentY()).isZero();
        assertThat(walk.innerProduct()).isZero();
    }

    @Test
    void itStopsAtTheBorder() {
        LevelCurveWalk walk = from(Landscapes.of("f(x, y) = y - x"), 0, 0.5);
        LevelCurveWalk moved = walk.towards(Landscapes.of("f(x, y) = y - x"), 9, 9, Domain.cube(2, -1, 1), workspace);
        assertThat(moved.y()).isBetween(1 - 1e-5, 1.0);
        assertThat(moved.y() - moved.x()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void theCurveThroughThePointIsDrawnWhole() {
        assertThat(from(CIRCLES, 0.6, 0.8)
                        .curve(CIRCLES, Domain.cube(2, -2, 2), workspace)
                        .closed())
                .isTrue();
    }

    @Test
    void noCurveLeadsOnFromAStationaryPointOrAHole() {
        assertThat(LevelCurveWalk.from(CIRCLES, 0, 0, workspace)).isEmpty();
        assertThat(LevelCurveWalk.from(Landscapes.of("f(x, y) = ln(x) + y"), -1, 0, workspace))
                .isEmpty();
    }

    @Test
    void aWalkThatNobodyWantsEnds() {
        LevelCurveWalk walk = from(CIRCLES, 1, 0);
        Workspace cancelled = new Workspace(() -> true);
        assertThatThrownBy(() -> walk.towards(CIRCLES, 0, 1, Domain.cube(2, -2, 2), cancelled))
                .isInstanceOf(CancellationException.class);
    }
}
