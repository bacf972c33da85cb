package talweg.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.CancellationException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import talweg.function.Domain;

class LevelCurvesTest {
    @Test
    void aCircleIsOneClosedCurveOfTheRightLength() {
        LevelCurves curves = CurveContract.hold(PlaneFunction.SPHERE.on(-2, 2, 201), 1);
        assertThat(curves.lines()).isOne();
        assertThat(curves.closed()[0]).isTrue();
        assertThat(curves.length(0)).isCloseTo(2 * Math.PI, within(1e-3));
    }

    @Test
    void highGroundIsOnTheLeft() {
        LevelCurves curves = CurveContract.hold(PlaneFunction.SPHERE.on(-2, 2, 41), 1);
        double area = 0;
        for (int p = 0, q = 1; q < curves.x().length; p++, q++) {
            area += (curves.x()[p] * curves.y()[q] - curves.x()[q] * curves.y()[p]) / 2;
        }
        assertThat(area).isCloseTo(-Math.PI, within(0.02));
    }

    @Test
    void openCurvesKeepHighGroundOnTheLeftToo() {
        LevelCurves curves = CurveContract.hold(new PlaneFunction((x, y) -> y).on(0, 1, 12), 0.5);
        assertThat(curves.lines()).isOne();
        assertThat(curves.closed()[0]).isFalse();
        assertThat(curves.x()[0]).isZero();
        assertThat(curves.x()[11]).isEqualTo(1);
    }

    @Test
    void aSaddleThroughANodeHasTwoBranchesAtItsLevel() {
        PlaneFunction saddle = new PlaneFunction((x, y) -> x * x - y * y);
        LevelCurves curves = CurveContract.hold(saddle.on(-1, 1, 21), 0);
        assertThat(curves.lines()).isEqualTo(2);
        assertThat(curves.length(0) + curves.length(1)).isCloseTo(4 * Math.sqrt(2), within(1e-12));
    }

    @Test
    void aSaddleInsideACellHasTwoBranchesAtItsLevel() {
        PlaneFunction saddle = new PlaneFunction((x, y) -> x * y);
        LevelCurves curves = CurveContract.hold(saddle.on(-1, 1, 20), 0);
        assertThat(curves.lines()).isEqualTo(2);
    }

    @Test
    void himmelblausSaddlesPartTheCurvesAroundTheMinima() {
        ScalarGrid field = PlaneFunction.HIMMELBLAU.on(-6, 6, 301);
        // Below the lowest saddle (13.3) four wells, above the second (67.7) three, above the maximum (181.6)
        // one.
        LevelCurves curves = CurveContract.hold(field, 10, 40, 80, 182);
        assertThat(curves.firstLine()).containsExactly(0, 4, 7, 9, 10);
        assertThat(curves.closed()).containsOnly(true);
    }

    @Test
    void aHoleEndsTheCurvesThatMeetItAndNoOther() {
        PlaneFunction root = new PlaneFunction((x, y) -> y + Math.sqrt(x));
        LevelCurves curves = CurveContract.hold(root.on(-1, 1, 50), 0.5);
        assertThat(curves.lines()).isOne();
        assertThat(java.util.Arrays.stream(curves.x()).min()).hasValueCloseTo(0.0, within(0.05));
        PlaneFunction ring = new PlaneFunction((x, y) -> x * x + y * y < 0.25 ? Double.NaN : x * x + y * y);
        assertThat(CurveContract.hold(ring.on(-2, 2, 81), 1).closed()).containsExactly(true);
        assertThat(CurveContract.hold(ring.on(-2, 2, 81), 0.27).closed()).containsOnly(false);
    }

    @Test
    void aPoleIsAHole() {
        PlaneFunction pole = new PlaneFunction((x, y) -> 1 / (x * x + y * y));
        LevelCurves curves = CurveContract.hold(pole.on(-1, 1, 41), 2, 4, 100);
        assertThat(curves.closed()).containsOnly(true);
        assertThat(curves.levelOf(curves.lines() - 1)).isEqualTo(2);
    }

    @Test
    void constantsAndUndefinedFunctionsHaveNoCurves() {
        assertThat(CurveContract.hold(new PlaneFunction((x, y) -> 3).on(-1, 1, 20), 2, 3, 4)
                        .lines())
                .isZero();
        assertThat(CurveContract.hold(new PlaneFunction((x, y) -> Double.NaN).on(-1, 1, 20), 0)
                        .lines())
                .isZero();
        ScalarGrid ordinary = PlaneFunction.SPHERE.on(-1, 1, 20);
        assertThat(CurveContract.hold(ordinary).lines()).isZero();
        assertThat(CurveContract.hold(ordinary, Double.NaN, Double.POSITIVE_INFINITY)
                        .lines())
                .isZero();
    }

    @Test
    void valuesNearTheGreatestDoubleDoNotOverflow() {
        PlaneFunction steep = new PlaneFunction((x, y) -> x * Double.MAX_VALUE);
        LevelCurves curves = LevelCurves.of(steep.on(-1, 1, 2), new double[] {0}, () -> false);
        assertThat(curves.x()).containsExactly(0, 0);
    }

    @Test
    void levelsWithoutLinesAreSkippedWhenALineIsTracedToItsLevel() {
        LevelCurves curves = CurveContract.hold(PlaneFunction.SPHERE.on(-2, 2, 41), -2, -1, 1, 9, 2);
        assertThat(curves.levelOf(0)).isEqualTo(2);
        assertThat(curves.levelOf(1)).isEqualTo(4);
    }

    @Test
    void someLevelsCanBeTakenOut() {
        ScalarGrid field = PlaneFunction.HIMMELBLAU.on(-6, 6, 101);
        LevelCurves some = LevelCurves.of(field, new double[] {10, 40, 80, 182}, () -> false)
                .select(i -> i % 2 == 1);
        LevelCurves direct = LevelCurves.of(field, new double[] {40, 182}, () -> false);
        assertThat(some).usingRecursiveComparison().isEqualTo(direct);
    }

    @Test
    void cancelledWorkEnds() {
        ScalarGrid field = PlaneFunction.SPHERE.on(-2, 2, 41);
        assertThatThrownBy(() -> LevelCurves.of(field, new double[] {1}, () -> true))
                .isInstanceOf(CancellationException.class);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyFieldKeepsTheContract(@ForAll("roughFields") ScalarGrid field, @ForAll("levels") double level) {
        CurveContract.hold(field, level, level + 0.5, -1);
    }

    @Property(tries = 100)
    void everySmoothFieldKeepsTheContract(@ForAll("coefficients") double[] c, @ForAll("levels") double level) {
        PlaneFunction wave = new PlaneFunction(
                (x, y) -> c[0] * x * y + c[1] * Math.sin(c[2] * x + y) + c[3] * Math.cos(c[4] * y) + c[5] * x);
        CurveContract.hold(wave.on(-2, 3, -1, 2, 47, 61), level, level / 3);
    }

    @Provide
    Arbitrary<double[]> coefficients() {
        return Arbitraries.doubles().between(-4, 4).array(double[].class).ofSize(6);
    }

    @Provide
    Arbitrary<Double> levels() {
        return Arbitraries.of(-2.0, -1.0, -0.5, 0.0, 0.25, 1.0, 2.0);
    }

    /// Small integers tie with the levels and with each other all the time, and make saddles of every kind.
    /// Sixteenths are between them, rather than any number, since a saddle that ties but for rounding may be cut
    /// either way.
    @Provide
    Arbitrary<ScalarGrid> roughFields() {
        Arbitrary<Double> value = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(20, Arbitraries.integers().between(-3, 3).map(Integer::doubleValue)),
                net.jqwik.api.Tuple.of(
                        10, Arbitraries.integers().between(-48, 48).map(sixteenths -> sixteenths / 16.0)),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(Double.NaN, Double.NEGATIVE_INFINITY, 1 / 0.0)));
        return Combinators.combine(
                        Arbitraries.integers().between(2, 45),
                        Arbitraries.integers().between(2, 45))
                .as((columns, rows) -> new Grid(new Domain.Range(0, 1), new Domain.Range(-1, 2), columns, rows))
                .flatMap(grid -> value.array(double[].class)
                        .ofSize(grid.columns())
                        .array(double[][].class)
                        .ofSize(grid.rows())
                        .map(rows -> ScalarGrid.of(grid, rows)));
    }
}
