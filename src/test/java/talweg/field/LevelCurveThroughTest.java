package talweg.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import talweg.field.LevelCurveThrough.End;
import talweg.function.Domain;
import talweg.function.Workspace;

class LevelCurveThroughTest {
    private static LevelCurveThrough through(PlaneFunction function, double x, double y, Domain domain) {
        return LevelCurveThrough.point(function, new double[0], x, y, domain, new Workspace());
    }

    private static double length(LevelCurveThrough curve) {
        double length = 0;
        for (int i = 1; i < curve.x().length; i++) {
            length += Math.hypot(curve.x()[i] - curve.x()[i - 1], curve.y()[i] - curve.y()[i - 1]);
        }
        return length;
    }

    @Property(tries = 200)
    void everyPointHasTheValueOfTheFirst(
            @ForAll @DoubleRange(min = -6, max = 6) double x, @ForAll @DoubleRange(min = -6, max = 6) double y) {
        LevelCurveThrough curve = through(PlaneFunction.HIMMELBLAU, x, y, Domain.cube(2, -6, 6));
        double level = PlaneFunction.HIMMELBLAU.f().applyAsDouble(x, y);
        assertThat(curve.x()[curve.origin()]).isEqualTo(x);
        assertThat(curve.y()[curve.origin()]).isEqualTo(y);
        assertThat(curve.forward()).isIn(End.CLOSED, End.BORDER, End.STATIONARY);
        // The last point before a border lies on a chord.
        for (int i = 1; i < curve.x().length - 1; i++) {
            double value = PlaneFunction.HIMMELBLAU.f().applyAsDouble(curve.x()[i], curve.y()[i]);
            assertThat(value).isCloseTo(level, within(1e-9 * Math.max(1, level)));
        }
    }

    @Test
    void aCircleCloses() {
        LevelCurveThrough curve = through(PlaneFunction.SPHERE, 0.6, 0.8, Domain.cube(2, -2, 2));
        assertThat(curve.closed()).isTrue();
        assertThat(length(curve)).isCloseTo(2 * Math.PI, within(1e-2));
        assertThat(curve.x()[0]).isEqualTo(0.6).isEqualTo(curve.x()[curve.x().length - 1]);
    }

    @Test
    void aTinyCircleClosesAfterOneTurn() {
        LevelCurveThrough curve = through(PlaneFunction.SPHERE, 1e-4, 0, Domain.cube(2, -2, 2));
        assertThat(curve.closed()).isTrue();
        assertThat(length(curve)).isCloseTo(2e-4 * Math.PI, within(2e-6));
    }

    @Test
    void highGroundIsOnTheLeft() {
        LevelCurveThrough line = through(new PlaneFunction((x, y) -> y), 0.5, 0.25, Domain.cube(2, 0, 1));
        assertThat(line.x()[0]).isCloseTo(0, within(1e-9));
        assertThat(line.x()[line.x().length - 1]).isCloseTo(1, within(1e-9));
        assertThat(line.forward()).isEqualTo(End.BORDER);
        assertThat(line.backward()).isEqualTo(End.BORDER);
    }

    @Test
    void aStretchedDomainIsFollowedToo() {
        PlaneFunction stretched = new PlaneFunction((x, y) -> x * x / 1e8 + y * y);
        LevelCurveThrough curve = through(stretched, 1e4, 0, Domain.rectangle(-2e4, 2e4, -2, 2));
        assertThat(curve.closed()).isTrue();
        assertThat(curve.x().length).isBetween(100, 1000);
    }

    @Test
    void aLevelEndsAtASaddle() {
        PlaneFunction saddle = new PlaneFunction((x, y) -> x * x - y * y);
        LevelCurveThrough curve = through(saddle, 0.5, 0.5, Domain.cube(2, -1, 1));
        assertThat(curve.forward() == End.STATIONARY || curve.backward() == End.STATIONARY)
                .isTrue();
        assertThat(length(curve)).isBetween(Math.sqrt(2) - 0.01, 2 * Math.sqrt(2) + 0.01);
    }

    @Test
    void aStationaryPointIsItsOwnCurve() {
        LevelCurveThrough curve = through(PlaneFunction.SPHERE, 0, 0, Domain.cube(2, -1, 1));
        assertThat(curve.x()).containsExactly(0);
        assertThat(curve.forward()).isEqualTo(End.STATIONARY);
    }

    @Test
    void anUndefinedPlaceHasNoCurveAndAHoleEndsOne() {
        PlaneFunction root = new PlaneFunction((x, y) -> y + Math.sqrt(x));
        assertThat(through(root, -1, 0, Domain.cube(2, -1, 1)).forward()).isEqualTo(End.HOLE);
        LevelCurveThrough curve = through(root, 0.25, 0, Domain.cube(2, -1, 1));
        assertThat(curve.backward()).isIn(End.HOLE, End.STATIONARY);
        assertThat(curve.forward()).isEqualTo(End.BORDER);
    }

    @Test
    void cancelledWorkEnds() {
        Workspace cancelled = new Workspace(() -> true);
        Domain domain = Domain.cube(2, -2, 2);
        assertThatThrownBy(() -> LevelCurveThrough.point(PlaneFunction.SPHERE, new double[0], 1, 0, domain, cancelled))
                .isInstanceOf(CancellationException.class);
    }
}
