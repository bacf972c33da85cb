package talweg.figure.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import talweg.export.Palettes;
import talweg.field.Grid;
import talweg.field.ScalarGrid;
import talweg.field.Spacing;
import talweg.field.ValueScale;
import talweg.figure.Box;
import talweg.figure.Decoration;
import talweg.figure.MapStyle;
import talweg.figure.Mark;
import talweg.figure.Painter;
import talweg.figure.Palette;
import talweg.figure.Pen;
import talweg.figure.Role;
import talweg.figure.Theme;
import talweg.figure.Viewport;
import talweg.figure.surface.Camera.Spot;
import talweg.function.Cancellation;
import talweg.function.Domain.Range;

class SurfacePictureTest {
    private static final Box FRAME = new Box(30, 20, 600, 500);
    private static final Viewport PLAN = new Viewport(Box.size(100, 100), 0, 0, 25, 25);
    private static final Grid GRID = new Grid(new Range(-2, 2), new Range(-2, 2), 161, 161);

    private static ScalarGrid sampled(DoubleBinaryOperator f) {
        double[][] rows = new double[GRID.rows()][GRID.columns()];
        for (int row = 0; row < GRID.rows(); row++) {
            int at = row;
            Arrays.setAll(rows[row], column -> f.applyAsDouble(GRID.x(column), GRID.y(at)));
        }
        return ScalarGrid.of(GRID, rows);
    }

    private static Heights heights(DoubleBinaryOperator f, Spacing spacing) {
        ScalarGrid samples = sampled(f);
        return Heights.of(samples, ValueScale.of(spacing, samples.statistics(), OptionalDouble.empty()));
    }

    private static Camera camera(double azimuth, double elevation) {
        return new Camera(GRID, 1, new Orbit(azimuth, elevation, 1), FRAME, 0);
    }

    private static Relief relief(Heights heights, Camera camera) {
        return ReliefRenderer.render(
                heights, new Texture(List.of(), PLAN), camera, new Sharpness(1, 2, 1), Cancellation.NEVER);
    }

    @Property(tries = 300)
    void noTwoTextsOfTheAxesStandOnOnePlace(
            @ForAll @DoubleRange(min = 0, max = 360) double azimuth,
            @ForAll @DoubleRange(min = 5, max = 90) double elevation) {
        Heights heights = heights((x, y) -> 100 * (y - x * x) * (y - x * x) + (1 - x) * (1 - x), Spacing.LINEAR);
        List<Box> boxes = new Stage(heights, camera(azimuth, elevation), "x", "y")
                .texts().stream()
                        .map(Decoration.Caption.class::cast)
                        .map(text -> StageTexts.box(text.text(), text.x(), text.y(), text.style()))
                        .toList();
        assertThat(boxes).hasSizeGreaterThan(5);
        for (Box one : boxes) {
            assertThat(boxes.stream().filter(one::overlaps)).as("itself alone").hasSize(1);
        }
    }

    @Test
    void fromStraightAboveOneSeesTheMap() {
        Camera camera = camera(-90, 90);
        Spot middle = camera.project(0, 0, 0.5);
        Spot right = camera.project(1, 0, 0.5);
        Spot up = camera.project(0, 1, 0.5);
        assertThat(right.y()).isCloseTo(middle.y(), within(1e-9));
        assertThat(up.x()).isCloseTo(middle.x(), within(1e-9));
        assertThat(right.x() - middle.x()).isPositive().isCloseTo(middle.y() - up.y(), within(1e-9));
        assertThat(middle.x()).isCloseTo(FRAME.centerX(), within(1e-9));
    }

    @Test
    void whatIsHigherStandsStraightAboveWhereTheEyeLooksAt() {
        Camera camera = camera(-60, 40);
        Spot low = camera.project(0, 0, 0);
        Spot high = camera.project(0, 0, 1);
        assertThat(high.x()).isCloseTo(low.x(), within(1e-9));
        assertThat(high.y()).isLessThan(low.y());
        assertThat(high.depth()).isGreaterThan(low.depth());
    }

    /// By similar triangles: seen from straight above, a plane that is nearer by a third of the way is larger by half.
    @Test
    void whatIsNearerIsLargerInProportion() {
        Camera camera = camera(-90, 90);
        double below = camera.project(1, 0, 0).x() - camera.project(0, 0, 0).x();
        double above = camera.project(1, 0, 1).x() - camera.project(0, 0, 1).x();
        double ratio = camera.project(0, 0, 1).depth() / camera.project(0, 0, 0).depth();
        assertThat(above / below).isCloseTo(ratio, within(1e-9)).isBetween(1.01, 1.3);
    }

    @Property(tries = 200)
    void aSpotLeadsBackToItsPoint(
            @ForAll @DoubleRange(min = -2, max = 2) double x,
            @ForAll @DoubleRange(min = -2, max = 2) double y,
            @ForAll @DoubleRange(min = 0, max = 1) double height,
            @ForAll @DoubleRange(min = -180, max = 180) double azimuth,
            @ForAll @DoubleRange(min = 5, max = 90) double elevation) {
        Camera camera = camera(azimuth, elevation);
        Spot spot = camera.project(x, y, height);
        double[] back = camera.plane(spot.x(), spot.y(), spot.depth());
        assertThat(back[0]).isCloseTo(x, within(1e-9));
        assertThat(back[1]).isCloseTo(y, within(1e-9));
    }

    @Property(tries = 100)
    void theWholeBlockFitsHoweverItIsTurned(
            @ForAll @DoubleRange(min = -180, max = 180) double azimuth,
            @ForAll @DoubleRange(min = 5, max = 90) double elevation) {
        Camera camera = camera(azimuth, elevation);
        for (double x : new double[] {-2, 2}) {
            for (double y : new double[] {-2, 2}) {
                Spot top = camera.project(x, y, 1);
                Spot bottom = camera.project(x, y, Camera.BASE);
                assertThat(FRAME.contains(top.x(), top.y())).isTrue();
                assertThat(FRAME.contains(bottom.x(), bottom.y())).isTrue();
            }
        }
    }

    @Test
    void heightsAreValues() {
        for (Spacing spacing : List.of(Spacing.LINEAR, Spacing.LOGARITHMIC)) {
            Heights heights = heights((x, y) -> x * x + 3 * y * y, spacing);
            for (int node : new int[] {3, 40, 77, 160}) {
                double x = GRID.x(node);
                double y = GRID.y(160 - node / 2);
                double value = heights.scale().value(heights.at(x, y));
                assertThat(value).isCloseTo(x * x + 3 * y * y, within(1e-4 * 16));
            }
        }
    }

    @Test
    void whereNoValueIsThereIsNoSurface() {
        Heights heights = heights((x, y) -> Math.log(x) + y, Spacing.LINEAR);
        assertThat(heights.at(-1, 0)).isNaN();
        assertThat(heights.at(1, 0)).isBetween(0.0, 1.0);
        assertThat(heights.at(3, 0)).as("outside").isNaN();
        Camera camera = camera(-60, 40);
        Relief relief = relief(heights, camera);
        Spot hole = camera.project(-1.5, -1.5, 0);
        assertThat(relief.under(hole.x(), hole.y())).isEmpty();
    }

    @Test
    void whatIsFarBeyondTheScaleIsCutAway() {
        ScalarGrid samples = sampled((x, y) -> x * x + y * y);
        ValueScale scale =
                ValueScale.of(Spacing.LINEAR, sampled((x, y) -> x / 2).statistics(), OptionalDouble.empty());
        Heights heights = Heights.of(samples, scale);
        assertThat(heights.at(0.5, 0.5)).isCloseTo((0.5 - scale.low()) / (scale.high() - scale.low()), within(1e-3));
        assertThat(heights.at(2, 2)).isNaN();
        Camera camera = camera(-90, 90);
        Spot corner = camera.project(1.9, 1.9, 1);
        assertThat(relief(heights, camera).under(corner.x(), corner.y())).isEmpty();
    }

    /// A wall as high as the block stands on y = 0 and is seen from the south: what stands behind it on the ground is
    /// hidden up to height · cot(elevation), give or take the perspective.
    @Test
    void aPointBehindAHillIsHidden() {
        Heights wall = heights((x, y) -> Math.exp(-400 * y * y), Spacing.LINEAR);
        Camera low = camera(-90, 30);
        Relief fromLow = relief(wall, low);
        assertThat(fromLow.isVisible(low.project(0, 1.6, wall.at(0, 1.6)))).isFalse();
        assertThat(fromLow.isVisible(low.project(0, -1, wall.at(0, -1)))).isTrue();
        assertThat(fromLow.isVisible(low.project(0, 0, wall.at(0, 0))))
                .as("the ridge")
                .isTrue();
        Camera high = camera(-90, 80);
        Relief fromHigh = relief(wall, high);
        // The block is half as long as the plane: cot 80° = 0.18 of it are 0.35 of y.
        assertThat(fromHigh.isVisible(high.project(0, 0.2, wall.at(0, 0.2)))).isFalse();
        assertThat(fromHigh.isVisible(high.project(0, 0.6, wall.at(0, 0.6)))).isTrue();
    }

    @Property(tries = 100)
    void thePointUnderAPixelIsTheOneThatIsSeenThere(
            @ForAll @DoubleRange(min = -1.9, max = 1.9) double x,
            @ForAll @DoubleRange(min = -1.9, max = 1.9) double y) {
        Heights hills = heights((u, v) -> Math.sin(2 * u) * Math.cos(3 * v), Spacing.LINEAR);
        Camera camera = camera(-50, 50);
        Relief relief = relief(hills, camera);
        Spot spot = camera.project(x, y, hills.at(x, y));
        double[] found = relief.near(spot.x(), spot.y(), 4).orElseThrow();
        Spot again = camera.project(found[0], found[1], hills.at(found[0], found[1]));
        assertThat(Math.hypot(again.x() - spot.x(), again.y() - spot.y())).isLessThan(6);
    }

    /// From nearly above nothing hides anything.
    @Property(tries = 50)
    void fromAboveThePointUnderAPixelIsThePointItself(
            @ForAll @DoubleRange(min = -1.9, max = 1.9) double x,
            @ForAll @DoubleRange(min = -1.9, max = 1.9) double y) {
        Heights hills = heights((u, v) -> Math.sin(2 * u) * Math.cos(3 * v), Spacing.LINEAR);
        Camera camera = camera(-50, 88);
        Spot spot = camera.project(x, y, hills.at(x, y));
        double[] found = relief(hills, camera).near(spot.x(), spot.y(), 4).orElseThrow();
        assertThat(Math.hypot(found[0] - x, found[1] - y)).isLessThan(0.05);
    }

    @Test
    void aLineIsSeenInFrontOfTheHillAndHiddenBehindIt() {
        Heights wall = heights((x, y) -> Math.exp(-400 * y * y), Spacing.LINEAR);
        Camera camera = camera(-90, 30);
        Viewport plan = Viewport.fit(Box.size(400, 400), GRID.domain(), true);
        Mark.Polylines across =
                Mark.Polylines.one(new double[] {0, 0}, new double[] {-1.9, 1.2}, Pen.of(Role.METHOD_1, 2));
        DrapedLine line = new DrapedLine(wall, relief(wall, camera), plan).add(across);
        double foot = -camera.project(0, -1.9, wall.at(0, -1.9)).y();
        double ridge = -camera.project(0, 0, 1).y();
        double behind = -camera.project(0, 1.2, wall.at(0, 1.2)).y();
        assertThat(lowest(line.shown(across.pen()))).isCloseTo(foot, within(1.0));
        assertThat(highest(line.shown(across.pen()))).isCloseTo(ridge, within(3.0));
        assertThat(Arrays.stream(line.hidden(across.pen()).y())).anyMatch(y -> Math.abs(y - behind) < 1);
    }

    @Test
    void aLineOfAnotherModelLiesAtItsOwnHeight() {
        // f = x + y goes from −4 to 4, so that 2 is at ¾ of the height; 5 is beyond the scale.
        Heights slope = heights((x, y) -> x + y, Spacing.LINEAR);
        Camera camera = camera(-90, 30);
        Viewport plan = Viewport.fit(Box.size(400, 400), GRID.domain(), true);
        Mark.Polylines across =
                Mark.Polylines.one(new double[] {-1, 1}, new double[] {-1.5, -1.5}, Pen.of(Role.METHOD_1, 2));
        Mark.Polylines lifted = new DrapedLine(slope, relief(slope, camera), plan)
                .add(across.at(2))
                .shown(across.pen());
        assertThat(lifted.y()[0]).isCloseTo(-camera.project(-1, -1.5, 0.75).y(), within(1e-9));
        assertThat(highest(lifted)).isCloseTo(lowest(lifted), within(1e-9));
        assertThat(new DrapedLine(slope, relief(slope, camera), plan)
                        .add(across.at(5))
                        .shown(across.pen())
                        .y())
                .isEmpty();
    }

    private static double lowest(Mark.Polylines line) {
        return Arrays.stream(line.y()).filter(Double::isFinite).min().orElseThrow();
    }

    private static double highest(Mark.Polylines line) {
        return Arrays.stream(line.y()).filter(Double::isFinite).max().orElseThrow();
    }

    /// A plane that rises to the right turns away from light that comes from the left.
    @Test
    void lightComesFromTheLeft() {
        Camera camera = camera(-90, 60);
        Spot middle = camera.project(0, 0, 0.5);
        double rising = light(relief(heights((x, y) -> x, Spacing.LINEAR), camera), middle);
        double falling = light(relief(heights((x, y) -> -x, Spacing.LINEAR), camera), middle);
        assertThat(rising).isGreaterThan(0);
        assertThat(falling).isLessThan(0);
    }

    private static double light(Relief relief, Spot spot) {
        int column = (int) ((spot.x() - FRAME.x()) * relief.perPixel());
        int row = (int) ((spot.y() - FRAME.y()) * relief.perPixel());
        return relief.shading().light()[row * relief.columns() + column];
    }

    @Test
    void levelGroundHasTheColourOfThePaperAndNothingIsTransparent() {
        float[] light = {0, 0, Float.NaN, Float.NaN, 0, Float.NaN, Float.NaN, Float.NaN};
        Mark.Shading shading =
                new Mark.Shading(new float[8], new float[8], light, 4, 2, 2, Box.size(2, 1), List.of(), PLAN);
        int[] argb = new Painter(Palettes.load(Theme.LIGHT)).shaded(shading).argb();
        assertThat(argb[0]).isEqualTo(191 << 24 | 0xFFFFFF);
        assertThat(argb[1]).isZero();
    }

    /// The left half of the map has the lowest colour, the right half the highest.
    @Test
    void theSurfaceHasTheColoursOfTheMap() {
        float[] light = new float[2];
        Mark.Raster raster =
                new Mark.Raster(new double[] {0, 0, 1, 1, 0, 0, 1, 1}, 4, 2, -2, 2, -2, 2, MapStyle.VIRIDIS);
        Mark.Shading shading = new Mark.Shading(
                new float[] {0.2f, 0.8f},
                new float[] {0.5f, 0.5f},
                light,
                2,
                1,
                1,
                Box.size(2, 1),
                List.of(raster),
                PLAN);
        Palette palette = Palettes.load(Theme.DARK);
        int[] argb = new Painter(palette).shaded(shading).argb();
        assertThat(argb)
                .containsExactly(
                        palette.map(MapStyle.VIRIDIS).at(0),
                        palette.map(MapStyle.VIRIDIS).at(1));
    }

    @Test
    void aValleyThatOpensToOneSideIsSeenFromThere() {
        Heights rising = heights((x, y) -> Math.exp(2 * y), Spacing.LINEAR);
        double azimuth = Orbit.clearest(rising, 1, 25, 1).azimuth();
        assertThat(azimuth).as("from the south").isBetween(-150.0, -30.0);
        Heights falling = heights((x, y) -> Math.exp(-2 * y), Spacing.LINEAR);
        assertThat(Orbit.clearest(falling, 1, 25, 1).azimuth())
                .as("from the north")
                .isBetween(30.0, 150.0);
    }

    @Test
    void anOrbitStaysWithinItsLimits() {
        assertThat(new Orbit(190, 100, 99)).isEqualTo(new Orbit(-170, 90, 8));
        assertThat(new Orbit(-180, -3, 0.1)).isEqualTo(new Orbit(180, 5, 0.5));
        assertThat(new Orbit(0, 40, 1).turned(-725, 5)).isEqualTo(new Orbit(-5, 45, 1));
    }
}
