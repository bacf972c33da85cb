package talweg.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import talweg.engine.OpenedStep;
import talweg.engine.Run;
import talweg.engine.RunRequest;
import talweg.field.section.CoordinatePlane;
import talweg.figure.Argb;
import talweg.figure.Box;
import talweg.figure.Face;
import talweg.figure.Figure;
import talweg.figure.Layer;
import talweg.figure.Layer.Kind;
import talweg.figure.Mark;
import talweg.figure.Marker;
import talweg.figure.MethodStyle;
import talweg.figure.Painter;
import talweg.figure.Palette;
import talweg.figure.Pen;
import talweg.figure.Role;
import talweg.figure.TextStyle;
import talweg.figure.Theme;
import talweg.figure.Viewport;
import talweg.figure.inside.PhaseLayer;
import talweg.function.Domain;
import talweg.method.Method;
import talweg.method.Reading;
import talweg.method.Specification;
import talweg.method.TestFunctions;

/// Each kind of mark leaves its colour where it should be and nowhere else.
class MarkPaintingTest {
    private static final int SIZE = 80;
    private static final Viewport VIEW = Viewport.fit(Box.size(SIZE, SIZE), Domain.rectangle(-1, 1, -1, 1), true);

    private final Palette palette = Palettes.load(Theme.LIGHT);
    private final int ink = palette.colour(Role.METHOD_1);
    private final int ground = palette.colour(Role.PANE);

    private BufferedImage paint(Mark mark) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        Figure figure =
                new Figure(SIZE, SIZE, VIEW, List.of(Layer.of(Kind.POINTS, mark)), List.of(), Figure.Imprint.NONE);
        new Painter(palette).paint(figure, new GraphicsSurface(image.createGraphics()));
        return image;
    }

    /// The colour of the pixel at a point of the plane.
    private static int at(BufferedImage image, double x, double y) {
        return image.getRGB((int) VIEW.toPixelX(x), (int) VIEW.toPixelY(y));
    }

    @ParameterizedTest
    @EnumSource
    void aMarkerStaysWithinTwiceItsRadius(Marker marker) {
        BufferedImage image = paint(Mark.Points.one(0, 0, marker, 10, Role.METHOD_1));
        boolean found = false;
        for (int x = 0; x < SIZE; x++) {
            for (int y = 0; y < SIZE; y++) {
                found |= image.getRGB(x, y) == ink;
                if (Math.hypot(x + 0.5 - SIZE / 2.0, y + 0.5 - SIZE / 2.0) > 20) {
                    assertThat(image.getRGB(x, y)).isEqualTo(ground);
                }
            }
        }
        assertThat(found).isTrue();
    }

    @Test
    void anEllipsePassesTheEndsOfItsAxes() {
        BufferedImage image = paint(new Mark.Ellipse(0, 0, 0.6, 0, 0, 0.3, Pen.of(Role.METHOD_1, 4)));
        assertThat(at(image, 0.6, 0)).isEqualTo(ink);
        assertThat(at(image, 0, -0.3)).isEqualTo(ink);
        assertThat(at(image, 0, 0)).isEqualTo(ground);
    }

    @Test
    void aKinkIsAHollowDotWithABarAcrossThePath() {
        BufferedImage image = paint(new Mark.Kink(
                new double[] {-1, -0.001, 0, 0, 1}, new double[] {0, 0.001, 0, -0.001, 0}, 2, 5, Role.METHOD_1, 1));
        double pixel = 1 / VIEW.pixelsPerX();
        assertThat(at(image, 0, 0)).isEqualTo(palette.colour(Role.CASING));
        assertThat(at(image, 3.6 * pixel, 0)).isEqualTo(ink);
        assertThat(at(image, 0, 7 * pixel)).isEqualTo(ink);
        assertThat(at(image, 0, -7 * pixel)).isEqualTo(ink);
        assertThat(at(image, 9 * pixel, 0)).isEqualTo(ground);
    }

    @Test
    void aRegionIsFilled() {
        double[] x = {-0.5, 0.5, 0.5, -0.5};
        double[] y = {-0.5, -0.5, 0.5, 0.5};
        BufferedImage image = paint(new Mark.Region(x, y, Role.METHOD_1, 1));
        assertThat(at(image, 0, 0)).isEqualTo(ink);
        assertThat(at(image, 0.8, 0)).isEqualTo(ground);
    }

    @Test
    void anArrowReachesFromItsTailToItsTip() {
        double[] origin = {0};
        BufferedImage image = paint(new Mark.Arrows(
                origin, origin, new double[] {1e-9}, new double[] {0}, 30, true, Pen.of(Role.METHOD_1, 3)));
        assertThat(at(image, 0.4, 0)).isEqualTo(ink);
        assertThat(at(image, -0.2, 0)).isEqualTo(ground);
    }

    @Test
    void anArrowWithoutDirectionIsNotDrawn() {
        double[] origin = {0};
        BufferedImage image =
                paint(new Mark.Arrows(origin, origin, origin, origin, 30, true, Pen.of(Role.METHOD_1, 3)));
        assertThat(at(image, 0, 0)).isEqualTo(ground);
    }

    @Test
    void aLabelIsNeverUpsideDown() {
        BufferedImage forwards = paint(label(1, 0.5));
        BufferedImage backwards = paint(label(-1, -0.5));
        for (int x = 0; x < SIZE; x++) {
            for (int y = 0; y < SIZE; y++) {
                assertThat(backwards.getRGB(x, y)).isEqualTo(forwards.getRGB(x, y));
            }
        }
    }

    private static Mark label(double dx, double dy) {
        return new Mark.Label("17", 0, 0, dx, dy, Role.METHOD_1, TextStyle.center(Face.STRONG, 20));
    }

    @Test
    void aVectorEndsAtItsTipAndIsCutAtTheFrame() {
        BufferedImage image = paint(new Mark.Vector(-0.5, 0, 0.5, 0, Pen.of(Role.METHOD_1, 4)));
        assertThat(at(image, 0, 0)).isEqualTo(ink);
        assertThat(at(image, -0.7, 0)).isEqualTo(ground);
        assertThat(at(image, 0.7, 0)).isEqualTo(ground);
        BufferedImage far = paint(new Mark.Vector(-0.5, 0, 1e15, 0, Pen.of(Role.METHOD_1, 4)));
        assertThat(at(far, 0.9, 0)).isEqualTo(ink);
    }

    /// In both themes what a phase shows stands out from the map below it.
    @ParameterizedTest
    @EnumSource
    void theMarksOfAPhaseAreSeenInBothThemes(Theme theme) {
        Palette colours = Palettes.load(theme);
        Method newton = ((Reading.Valid<Method>) Specification.parse("newton")).value();
        OpenedStep step =
                OpenedStep.of(Run.of(RunRequest.of(TestFunctions.bowl(2), newton, new double[] {0.6, 0.1}, 3)), 0);
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        Layer marks = PhaseLayer.of(
                step,
                1,
                MethodStyle.of(0),
                VIEW,
                CoordinatePlane.ofFirst(step.run().request().objective().function(), step.from()));
        Figure figure = new Figure(SIZE, SIZE, VIEW, List.of(marks), List.of(), Figure.Imprint.NONE);
        new Painter(colours).paint(figure, new GraphicsSurface(image.createGraphics()));
        // The star on the minimum, and the level curve through the point: x² + 10 y² = 0.46.
        assertThat(at(image, 0, 0)).isEqualTo(colours.colour(Role.METHOD_1));
        assertThat(Argb.contrast(at(image, -Math.sqrt(0.46), 0), colours.colour(Role.PANE)))
                .isGreaterThan(2.5);
    }
}
