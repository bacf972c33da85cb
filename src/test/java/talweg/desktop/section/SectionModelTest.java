package talweg.desktop.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.session.Held;
import talweg.session.Point;
import talweg.session.SampleLibrary;
import talweg.session.Scene;
import talweg.session.SectionChoice;
import talweg.session.SectionChoice.Coordinates;
import talweg.session.SectionChoice.Points;
import talweg.session.SectionChoice.Through;

class SectionModelTest {
    private final Engine engine = Engine.sameThread(error -> {
        throw new AssertionError(error);
    });
    private final Workbench workbench = new Workbench(Scene.opening(), SampleLibrary.load(), engine);
    private final SectionModel model = new SectionModel(workbench);

    SectionModelTest() {
        workbench.type("f(a, b, c, d) = a^2 + 2 b^2 + 3 c^2 + 4 d^2");
        workbench.change(scene -> scene.withStart(Point.of(1, 2, 3, 4)));
        workbench.playback().seek(0);
    }

    private static Coordinates through(int first, int second, Through through) {
        return new Coordinates(first, second, through);
    }

    @Test
    void pairsOfVariablesFollowEachOtherAndBeginAgain() {
        int[][] pairs = {{0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}, {0, 1}};
        for (int[] pair : pairs) {
            model.next();
            assertThat(model.choice()).isEqualTo(through(pair[0], pair[1], Through.START));
        }
    }

    @Test
    void anAxisThatIsTakenChangesPlacesWithTheOther() {
        model.right(1);
        assertThat(model.choice()).isEqualTo(through(1, 0, Through.START));
        model.up(3);
        assertThat(model.choice()).isEqualTo(through(1, 3, Through.START));
        assertThat(model.title().get()).isEqualTo("Plane b, d through the start");
    }

    @Test
    void eachMethodIsToldWithItsDistanceAndBothValues() {
        workbench.playback().seek(3);
        double[] x = workbench
                .runs()
                .runs()
                .get()
                .getFirst()
                .run()
                .orElseThrow()
                .row(3)
                .point();
        Standing first = model.standings().get().getFirst();
        assertThat(first.distance()).isCloseTo(Math.hypot(x[2] - 3, x[3] - 4), within(1e-14));
        double inPlane = x[0] * x[0] + 2 * x[1] * x[1];
        assertThat(first.value()).isCloseTo(inPlane + 3 * x[2] * x[2] + 4 * x[3] * x[3], within(1e-12));
        assertThat(first.below()).isCloseTo(inPlane + 3 * 9 + 4 * 16, within(1e-12));
    }

    @Test
    void whatIsHeldStaysAtItsPointOfSpace() {
        // a = 1 and b = 2 where it stands; the plane of b and c is that of the start, where c = 3.
        workbench.change(scene -> scene.withArrangement(scene.arrangement()
                .withInstrument(Optional.of(new Held("dial", Map.of("x", 1.0, "y", 2.0, "angle", 0.5))))));
        model.choose(through(1, 2, Through.START));
        Held held = workbench.scene().get().arrangement().instrument().orElseThrow();
        assertThat(held.numbers())
                .containsEntry("x", 2.0)
                .containsEntry("y", 3.0)
                .containsEntry("angle", 0.5);
        workbench.undo();
        assertThat(workbench
                        .scene()
                        .get()
                        .arrangement()
                        .instrument()
                        .orElseThrow()
                        .numbers())
                .containsEntry("x", 1.0);
    }

    @Test
    void pointsOnALineAreRefusedAndThePlaneStays() {
        SectionChoice before = model.choice();
        assertThat(model.take(Point.of(0, 0, 0, 0), Point.of(1, 1, 1, 1), Point.of(2, 2, 2, 2)))
                .contains("on a line");
        assertThat(model.choice()).isEqualTo(before);
    }

    @Test
    void pointsThatAreOfferedSpanAPlaneThatHoldsTheStart() {
        assertThat(model.take(
                        model.corners().get(0),
                        model.corners().get(1),
                        model.corners().get(2)))
                .isEmpty();
        assertThat(((Points) model.choice()).first()).isEqualTo(Point.of(1, 2, 3, 4));
        assertThat(workbench.section().orElseThrow().distance(new double[] {1, 2, 3, 4}))
                .isZero();
    }
}
