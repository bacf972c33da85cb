package talweg.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import talweg.field.section.Section;
import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.session.SectionChoice.Coordinates;
import talweg.session.SectionChoice.Points;
import talweg.session.SectionChoice.Through;

class SectionChoiceTest {
    private static final RealFunction F =
            ((Compilation.Compiled) Compilation.of(FunctionText.of("f(x, y, z) = x^2 + y^2 + z^2"))).function();
    private static final Domain CUBE = Domain.cube(3, -5, 5);
    private static final double[] START = {1, 2, 3};
    private static final Points POINTS = new Points(Point.of(0, 0, 1), Point.of(2, 0, 1), Point.of(1, 1, 1));

    @Test
    void theIterateIsAskedForByAPlaneThatGoesThroughItAlone() {
        Supplier<Optional<double[]>> never = () -> {
            throw new AssertionError("asked for");
        };
        SectionChoice.STANDARD.of(F, START, never);
        POINTS.of(F, START, never);
        Section through =
                new Coordinates(0, 1, Through.ITERATE).of(F, START, () -> Optional.of(new double[] {7, 8, 9}));
        assertThat(through.point(0, 0)).containsExactly(0, 0, 9);
    }

    @Test
    void threePointsAreSeenWithAMargin() {
        Domain range = POINTS.range(CUBE);
        // The feet are (0, 0), (2, 0) and (1, 1); the margin is 0.35 of 2.
        assertThat(range.axis(0).low()).isCloseTo(-0.7, within(1e-14));
        assertThat(range.axis(0).high()).isCloseTo(2.7, within(1e-14));
        assertThat(range.axis(1).low()).isCloseTo(-0.7, within(1e-14));
        assertThat(range.axis(1).high()).isCloseTo(1.7, within(1e-14));
    }

    @Test
    void aStartBesideTheThreePointsIsSeenAtFirst() {
        assertThat(POINTS.firstView(CUBE, Point.of(1, 0.5, 4))).isEqualTo(CUBE);
        Domain wider = POINTS.firstView(CUBE, Point.of(6, 0.5, 4));
        assertThat(wider.axis(0).contains(6)).isTrue();
        assertThat(wider.axes()).hasSize(2);
    }

    @Test
    void cornersAreTheFeetOfTheThreePoints() {
        Section plane = POINTS.of(F, START, Optional::empty);
        assertThat(POINTS.corners(plane).get(1)).containsExactly(2, 0);
        assertThat(SectionChoice.STANDARD.corners(plane)).isEmpty();
    }

    @Test
    void pointsOnALineAreNoPlane() {
        assertThatThrownBy(() -> new Points(Point.of(0, 0, 0), Point.of(1, 1, 1), Point.of(3, 3, 3)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
