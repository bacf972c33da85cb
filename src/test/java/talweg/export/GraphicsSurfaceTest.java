package talweg.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import talweg.figure.Argb;
import talweg.figure.Box;
import talweg.figure.Dash;
import talweg.figure.Figure;
import talweg.figure.Layer;
import talweg.figure.Layer.Kind;
import talweg.figure.MapStyle;
import talweg.figure.Mark;
import talweg.figure.MethodStyle;
import talweg.figure.Painter;
import talweg.figure.Palette;
import talweg.figure.Pen;
import talweg.figure.Role;
import talweg.figure.Theme;
import talweg.figure.Viewport;
import talweg.function.Domain;

/// Pixels of small figures on a view where a unit is a pixel.
class GraphicsSurfaceTest {
    private static final int SIZE = 100;
    private static final Viewport VIEW = Viewport.fit(Box.size(SIZE, SIZE), Domain.rectangle(0, SIZE, 0, SIZE), true);

    private final Palette palette = Palettes.load(Theme.LIGHT);

    private BufferedImage paint(Palette colours, Mark... marks) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        Figure figure =
                new Figure(SIZE, SIZE, VIEW, List.of(Layer.of(Kind.HEAT, marks)), List.of(), Figure.Imprint.NONE);
        new Painter(colours).paint(figure, new GraphicsSurface(image.createGraphics()));
        return image;
    }

    /// The colour at a point of the plane.
    private static int at(BufferedImage image, int x, int y) {
        return image.getRGB(x, SIZE - y);
    }

    @ParameterizedTest
    @EnumSource
    void aRasterHasTheColoursOfTheMap(Theme theme) {
        Palette colours = Palettes.load(theme);
        double[] tones = {0, 1, 0.5, Double.NaN};
        BufferedImage image = paint(colours, new Mark.Raster(tones, 2, 2, 25, 75, 25, 75, MapStyle.TALWEG));
        assertNear(at(image, 25, 25), colours.map(MapStyle.TALWEG).at(0));
        assertNear(at(image, 74, 25), colours.map(MapStyle.TALWEG).at(1));
        assertNear(at(image, 25, 74), colours.map(MapStyle.TALWEG).at(0.5));
        assertThat(at(image, 95, 95)).isIn(colours.colour(Role.HOLE), colours.colour(Role.HOLE_HATCH));
    }

    @ParameterizedTest
    @EnumSource
    void aLineIsWhereItShouldBeWithGroundOnBothSides(Theme theme) {
        Palette colours = Palettes.load(theme);
        Pen pen = Pen.of(Role.METHOD_1, 4).cased(2);
        BufferedImage image = paint(colours, Mark.Polylines.one(new double[] {10, 90}, new double[] {50, 50}, pen));
        assertThat(at(image, 50, 50)).isEqualTo(colours.colour(Role.METHOD_1));
        int casing = Argb.fade(colours.colour(Role.CASING), 0.75);
        assertNear(at(image, 50, 53), Argb.over(casing, colours.colour(Role.PANE)));
        assertThat(at(image, 50, 60)).isEqualTo(colours.colour(Role.PANE));
    }

    @Test
    void dashesStayOnTheCurveWhileItIsPanned() {
        Pen pen = Pen.of(Role.METHOD_2, 2).dashed(Dash.DASHED);
        Mark line = Mark.Polylines.one(new double[] {-30, 200}, new double[] {50, 50}, pen);
        BufferedImage image = paint(palette, line);
        BufferedImage panned = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        Figure figure = new Figure(
                SIZE, SIZE, VIEW.pan(-20, 0), List.of(Layer.of(Kind.PATHS, line)), List.of(), Figure.Imprint.NONE);
        new Painter(palette).paint(figure, new GraphicsSurface(panned.createGraphics()));
        for (int x = 25; x < 95; x++) {
            assertThat(at(panned, x - 20, 50)).isEqualTo(at(image, x, 50));
        }
    }

    @Test
    void aHeadOutsideBecomesAChevronOnTheBorder() {
        Mark head = new Mark.Head(1e9, 50, MethodStyle.of(0), "", "");
        BufferedImage image = paint(palette, head);
        assertThat(countOf(image, palette.colour(Role.METHOD_1))).isPositive();
        assertThat(at(image, 50, 50)).isEqualTo(palette.colour(Role.PANE));
    }

    @Test
    void notesOfHeadsThatLeaveAtOnePlaceDoNotCoverEachOther() {
        Mark.Head first = new Mark.Head(1e9, 50, MethodStyle.of(0), "", "IIII");
        Mark.Head second = new Mark.Head(1e9, 50, MethodStyle.of(1), "", "IIII");
        BufferedImage alone = paint(palette, second);
        BufferedImage both = paint(palette, second, first);
        // The chevrons cover each other; the note of the second, which keeps its place, is not covered.
        for (int x = 40; x < 75; x++) {
            for (int y = 46; y < 55; y++) {
                assertThat(at(both, x, y)).isEqualTo(at(alone, x, y));
            }
        }
    }

    @Test
    void sameFigureSamePixels() {
        Mark start = new Mark.Start(50, 50);
        BufferedImage once = paint(palette, start);
        BufferedImage again = paint(palette, start);
        assertThat(once.getRGB(0, 0, SIZE, SIZE, null, 0, SIZE))
                .isEqualTo(again.getRGB(0, 0, SIZE, SIZE, null, 0, SIZE));
    }

    /// The middle of a pixel lies half a pixel beside the node.
    private static void assertNear(int actual, int expected) {
        for (int shift = 0; shift <= 24; shift += 8) {
            assertThat(actual >>> shift & 0xFF).isCloseTo(expected >>> shift & 0xFF, within(4));
        }
    }

    private static int countOf(BufferedImage image, int argb) {
        int count = 0;
        for (int pixel : image.getRGB(0, 0, SIZE, SIZE, null, 0, SIZE)) {
            count += pixel == argb ? 1 : 0;
        }
        return count;
    }
}
