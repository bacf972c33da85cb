package talweg.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import talweg.field.GradientField;
import talweg.field.Grid;
import talweg.field.LevelChoice;
import talweg.field.LevelCurveThrough;
import talweg.field.LevelCurves;
import talweg.field.Levels;
import talweg.field.ScalarGrid;
import talweg.field.ValueScale;
import talweg.function.Cancellation;
import talweg.function.Domain;

class LayersTest {
    private static final Domain SQUARE = Domain.rectangle(-1, 1, -1, 1);

    /// x² + y² with a hole and an infinity.
    private final ScalarGrid bowl = bowl();
    private final ValueScale scale = ValueScale.automatic(bowl.statistics(), OptionalDouble.of(0));
    private final Levels levels = new LevelChoice.Automatic(8).levels(bowl.statistics(), scale);

    private static ScalarGrid bowl() {
        Grid grid = new Grid(SQUARE.axis(0), SQUARE.axis(1), 41, 41);
        double[][] rows = new double[41][41];
        for (int row = 0; row < 41; row++) {
            for (int column = 0; column < 41; column++) {
                rows[row][column] = Math.pow(grid.x(column), 2) + Math.pow(grid.y(row), 2);
            }
        }
        rows[0][0] = Double.NaN;
        rows[40][40] = Double.POSITIVE_INFINITY;
        return ScalarGrid.of(grid, rows);
    }

    @Test
    void whatIsNotFiniteIsAHole() {
        Mark.Raster raster =
                (Mark.Raster) Layers.heat(bowl, scale, MapStyle.TALWEG).marks().getFirst();
        assertThat(raster.hasHoles()).isTrue();
        assertThat(raster.tones()[0]).isNaN();
        assertThat(raster.tones()[41 * 41 - 1]).isNaN();
        assertThat(raster.tones()[20 * 41 + 20]).isEqualTo(scale.position(0));
    }

    @Test
    void closedCurvesReturnToTheirFirstPoint() {
        LevelCurves curves = LevelCurves.of(bowl, levels.values(), Cancellation.NEVER);
        List<Mark> marks =
                Layers.contours(curves, levels, scale, MapStyle.TALWEG).marks();
        assertThat(marks).hasSize(levels.count());
        Mark.Polylines innermost = marks.stream()
                .map(mark -> (Mark.Polylines) mark)
                .filter(lines -> Math.hypot(lines.x()[0], lines.y()[0]) < 0.9)
                .findFirst()
                .orElseThrow();
        int last = innermost.offsets()[1] - 1;
        assertThat(innermost.x()[last]).isEqualTo(innermost.x()[0]);
        assertThat(innermost.y()[last]).isEqualTo(innermost.y()[0]);
    }

    @Test
    void aPathThatLeavesForEverEndsWhereItHasDiverged() {
        double[] x = {1, 1e6, 1e13, 1e5, 1e11, -1e13, 1e14, 1e15};
        Trajectory path = new Trajectory(0, "", x, new double[8], 7);
        List<Mark> marks = Layers.paths(List.of(path), true).marks();
        assertThat(((Mark.Polylines) marks.get(1)).offsets())
                .as("the step there is drawn, nothing behind it")
                .containsExactly(0, 6);
        Mark.Polylines beyond = (Mark.Polylines) marks.getFirst();
        assertThat(beyond.offsets()[1]).as("nothing comes").isEqualTo(beyond.offsets()[0]);
        assertThat(((Mark.Polylines) Overlays.ghosts(List.of(path)).marks().getFirst()).offsets())
                .containsExactly(0, 6);
        double[] far = {1e13, 2e13, 1e13};
        assertThat(new Trajectory(0, "", far, far, 2).end())
                .as("who begins there may be looked at there")
                .isEqualTo(3);
    }

    @Test
    void aPathIsWholeUpToTheHeadAndFaintBeyond() {
        Trajectory path = new Trajectory(1, "", new double[] {0, 1, 2, 3}, new double[] {0, 1, 0, 1}, 2);
        List<Mark> marks = Layers.paths(List.of(path), true).marks();
        Mark.Polylines beyond = (Mark.Polylines) marks.getFirst();
        Mark.Polylines until = (Mark.Polylines) marks.get(1);
        assertThat(beyond.offsets()).containsExactly(2, 4);
        assertThat(beyond.pen().alpha()).isEqualTo(0.15);
        assertThat(until.offsets()).containsExactly(0, 3);
        assertThat(until.pen().role()).isEqualTo(Role.METHOD_2);
        assertThat(Layers.paths(List.of(path), false).marks())
                .doesNotContain(beyond)
                .hasSize(2);
    }

    @Test
    void aKinkIsMarkedAndFaintWhileItLiesAhead() {
        Trajectory path =
                new Trajectory(1, "", new double[] {0, 1, 2, 3}, new double[] {0, 1, 0, 1}, 1, new int[] {1, 2});
        double[] x = path.x();
        double[] y = path.y();
        assertThat(kinks(path, true))
                .containsExactly(
                        new Mark.Kink(x, y, 1, 4, Role.METHOD_2, 1), new Mark.Kink(x, y, 2, 4, Role.METHOD_2, 0.4));
        assertThat(kinks(path, false))
                .as("what lies ahead is hidden, and where the path goes from the head")
                .containsExactly(new Mark.Kink(x, y, 1, 2, Role.METHOD_2, 1));
    }

    private static List<Mark> kinks(Trajectory path, boolean beyond) {
        return Layers.paths(List.of(path), beyond).marks().stream()
                .filter(Mark.Kink.class::isInstance)
                .toList();
    }

    @Test
    void theBarOfAKinkKeepsAwayFromTheWayInAndOut() {
        double[][] turns = {
            {1, 0, 1, 0}, {1, 0, 0, 1}, {1, 0, -1, 0.2}, {1, 0, 0, 0}, {0, 0, 3, 4}, {1, 1, 1e300, -1e-300}
        };
        for (double[] turn : turns) {
            double across = KinkPainter.across(turn[0], turn[1], turn[2], turn[3]);
            for (int way = 0; way < 4; way += 2) {
                double length = Math.hypot(turn[way], turn[way + 1]);
                double sine = Math.cos(across) * turn[way + 1] - Math.sin(across) * turn[way];
                assertThat(length == 0 ? 1 : Math.abs(sine) / length).isGreaterThan(Math.sin(Math.PI / 4) - 1e-9);
            }
        }
        assertThat(KinkPainter.across(0, 0, 0, 0)).isFinite();
        assertThat(KinkPainter.across(Double.NaN, 1, Double.POSITIVE_INFINITY, 1))
                .isFinite();
    }

    @Test
    void aHeadBeyondTheEndStandsOnTheLastIterate() {
        assertThat(new Trajectory(0, "", new double[] {1, 2}, new double[] {1, 2}, 17).head())
                .isEqualTo(1);
    }

    @Test
    void theProbesTangentIsSquareToTheGradient() {
        Viewport view = Viewport.fit(Box.size(200, 200), SQUARE, true);
        LevelCurveThrough point = new LevelCurveThrough(
                new double[] {0.3}, new double[] {0.4}, 0, LevelCurveThrough.End.LIMIT, LevelCurveThrough.End.LIMIT);
        List<Mark.Arrows> arrows = ProbeLayer.of(point, 0.6, 0.8, view).marks().stream()
                .filter(Mark.Arrows.class::isInstance)
                .map(Mark.Arrows.class::cast)
                .toList();
        Mark.Arrows tangent = arrows.getFirst();
        Mark.Arrows gradient = arrows.getLast();
        assertThat(gradient.pen().role()).isEqualTo(Role.PROBE_GRADIENT);
        assertThat(gradient.dx()[0] * tangent.dx()[0] + gradient.dy()[0] * tangent.dy()[0])
                .isCloseTo(0, within(1e-15));
    }

    @Test
    void whereTheGradientVanishesTheProbeIsAPoint() {
        Viewport view = Viewport.fit(Box.size(200, 200), SQUARE, true);
        LevelCurveThrough point = new LevelCurveThrough(
                new double[] {0},
                new double[] {0},
                0,
                LevelCurveThrough.End.STATIONARY,
                LevelCurveThrough.End.STATIONARY);
        assertThat(ProbeLayer.of(point, 0, 0, view).marks()).noneMatch(Mark.Arrows.class::isInstance);
    }

    @Test
    void arrowsOnADarkMapAreLight() {
        double[] x = {0, 0.9};
        double[] y = {0, 0.9};
        GradientField field = new GradientField(x, y, new double[] {1, 1}, new double[] {0, 0});
        List<Role> inks = Layers.gradients(field, bowl, scale, MapStyle.VIRIDIS).marks().stream()
                .map(mark -> ((Mark.Arrows) mark).pen().role())
                .toList();
        assertThat(inks).containsExactly(Role.LEVEL_ON_DARK, Role.LEVEL_ON_LIGHT);
    }

    @Test
    void arrowsStayOnTheirPointsWhileTheViewIsPanned() {
        Viewport view = Viewport.fit(Box.size(400, 400), SQUARE, true);
        Lattice before = Lattice.of(view, 40);
        Lattice after = Lattice.of(view.pan(3, 3), 40);
        assertThat(after.x()).contains(before.x()[before.x().length / 2]);
        assertThat(before.x().length).isBetween(80, 200);
    }
}
