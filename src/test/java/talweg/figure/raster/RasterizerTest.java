package talweg.figure.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import talweg.figure.Dash;
import talweg.figure.Outline;
import talweg.figure.Stroke;

class RasterizerTest {
    private static final int SIZE = 48;
    private static final int BLACK = 0xFF000000;

    private final Bitmap bitmap = new Bitmap(SIZE, SIZE);
    private final Rasterizer rasterizer = new Rasterizer();
    private final Outline outline = new Outline();

    RasterizerTest() {
        rasterizer.on(bitmap);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.9, 1, 1.4, 2, 3, 6})
    void straightLinesInAllDirectionsCoverWhatGeometrySays(double width) {
        for (int turn = 0; turn < 24; turn++) {
            outline.clear();
            bitmap.clear();
            double dx = 17.3 * Math.cos(turn * Math.PI / 12 + 0.01);
            double dy = 17.3 * Math.sin(turn * Math.PI / 12 + 0.01);
            outline.line(24.2 - dx, 23.7 - dy, 24.2 + dx, 23.7 + dy);
            rasterizer.stroke(outline, Stroke.solid(width), BLACK);
            // The ends of lines thinner than a pixel are round in name only.
            assertNear(Supersampled.cover(outline, width, SIZE, SIZE), width < 2 ? 0.25 : 0.1, 0.002);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.9, 2, 6})
    void curvesOfShortPiecesCoverWhatGeometrySays(double width) {
        outline.moveTo(24 + 6 * Math.cos(4), 24 + 6 * Math.sin(4));
        for (double t = 4; t < 14; t += 0.05) {
            outline.lineTo(24 + 1.5 * t * Math.cos(t), 24 + 1.5 * t * Math.sin(t));
        }
        rasterizer.stroke(outline, Stroke.solid(width), BLACK);
        assertNear(Supersampled.cover(outline, width, SIZE, SIZE), width < 2 ? 0.25 : 0.1, 0.006);
    }

    @Test
    void zigzagsCoverWhatGeometrySaysButForTheInnermostPixelsOfTheirTurns() {
        Random random = new Random(5);
        outline.moveTo(4, 4);
        for (int i = 0; i < 12; i++) {
            outline.lineTo(4 + 40 * random.nextDouble(), 4 + 40 * random.nextDouble());
        }
        rasterizer.stroke(outline, Stroke.solid(2), BLACK);
        assertNear(Supersampled.cover(outline, 2, SIZE, SIZE), 0.5, 0.008);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SOLID", "DASHED", "DOTTED", "DASH_DOT", "LONG_SHORT"})
    void aDashedCurveLooksAsJava2dPaintsIt(Dash dash) {
        for (double offset : new double[] {0, 3.3, 27}) {
            outline.clear();
            bitmap.clear();
            Path2D path = new Path2D.Double();
            outline.moveTo(3, 40);
            path.moveTo(3, 40);
            for (double t = 0.5; t < 40; t += 0.5) {
                outline.lineTo(3 + t, 22 + 18 * Math.cos(t / 6));
                path.lineTo(3 + t, 22 + 18 * Math.cos(t / 6));
            }
            double[] pattern = dash.pattern(2);
            rasterizer.stroke(outline, new Stroke(2, pattern, offset), BLACK);
            assertNear(java2d(path, 2, pattern, offset), 0.2, 0.006);
        }
    }

    @Test
    void aRingLooksAsJava2dPaintsIt() {
        rasterizer.ring(24.3, 23.6, 8, 2, BLACK);
        Ellipse2D circle = new Ellipse2D.Double(16.3, 15.6, 16, 16);
        assertNear(java2d(circle, 2, new double[0], 0), 0.12, 0.004);
    }

    @Test
    void aLineAlongPixelsIsSharp() {
        rasterizer.line(new double[] {8.5, 40.5}, new double[] {20, 20}, 0, 2, 2, BLACK);
        for (int row = 0; row < SIZE; row++) {
            assertThat(bitmap.argb()[row * SIZE + 24]).isEqualTo(row == 19 || row == 20 ? BLACK : 0);
        }
    }

    @Test
    void aThinLineThroughTheMiddlesOfPixelsStaysInItsRow() {
        rasterizer.line(new double[] {8, 40}, new double[] {20.5, 20.5}, 0, 2, 1, BLACK);
        for (int row = 0; row < SIZE; row++) {
            assertThat(bitmap.argb()[row * SIZE + 24]).isEqualTo(row == 20 ? BLACK : 0);
        }
    }

    @Test
    void aTranslucentLineDoesNotAddUpWhereItJoinsAndCrossesItself() {
        outline.moveTo(5, 5);
        outline.lineTo(43, 43);
        outline.lineTo(43, 5);
        outline.lineTo(5, 43);
        rasterizer.stroke(outline, Stroke.solid(5), 0x80FF0000);
        int most = Arrays.stream(bitmap.argb()).map(pixel -> pixel >>> 24).max().orElseThrow();
        assertThat(most).isEqualTo(0x80);
        assertThat(bitmap.argb()[24 * SIZE + 24]).isEqualTo(0x80800000);
    }

    @Test
    void oneStrokeOverAnotherMixesAsColoursDo() {
        rasterizer.line(new double[] {0, 48}, new double[] {24, 24}, 0, 2, 8, 0xFF0000FF);
        rasterizer.line(new double[] {24, 24}, new double[] {0, 48}, 0, 2, 8, 0x40FF8000);
        // ¼ of the upper, ¾ of the lower colour.
        assertThat(bitmap.argb()[24 * SIZE + 24]).isEqualTo(0xFF4020BF);
        assertThat(bitmap.argb()[10 * SIZE + 24]).isEqualTo(0x40402000);
    }

    @Test
    void whatLiesOutsideIsCutOffAndWhatIsNoNumberIsLeftOut() {
        outline.line(-1e6, 24, 1e6, 24);
        outline.line(Double.NaN, 3, 4, Double.NaN);
        outline.line(3, Double.NaN, 9, 9);
        outline.line(3, 3, Double.POSITIVE_INFINITY, 9);
        outline.line(1e300, 1e300, -1e300, -1e300);
        rasterizer.clip(10, 0, 20, SIZE);
        rasterizer.stroke(outline, Stroke.solid(2), BLACK);
        for (int i = 0; i < SIZE * SIZE; i++) {
            int row = i / SIZE;
            boolean inside = (row == 23 || row == 24) && i % SIZE >= 10 && i % SIZE < 20;
            assertThat(bitmap.argb()[i]).isEqualTo(inside ? BLACK : 0);
        }
    }

    @Test
    void onlyWhatWasTouchedIsNamedAndCleared() {
        rasterizer.disc(12, 30, 3, BLACK);
        assertThat(bitmap.left()).isBetween(8, 9);
        assertThat(bitmap.right()).isBetween(15, 16);
        assertThat(bitmap.top()).isBetween(26, 27);
        assertThat(bitmap.bottom()).isBetween(33, 34);
        bitmap.clear();
        assertThat(bitmap.isEmpty()).isTrue();
        assertThat(bitmap.argb()).containsOnly(0);
        rasterizer.on(bitmap);
        rasterizer.disc(100, 100, 3, BLACK);
        assertThat(bitmap.isEmpty()).isTrue();
    }

    @Test
    void nothingIsAllocatedForAPictureOfTheSameSize() {
        outline.moveTo(3, 3);
        outline.lineTo(40, 30);
        outline.lineTo(20, 44);
        Stroke solid = Stroke.solid(6);
        Stroke dashed = new Stroke(2, Dash.DASHED.pattern(2), 1);
        paint(solid, dashed, 2000);
        var threads = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        paint(solid, dashed, 100);
        // A few bytes are the measuring itself.
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(1000);
    }

    private void paint(Stroke solid, Stroke dashed, int times) {
        for (int i = 0; i < times; i++) {
            bitmap.clear();
            rasterizer.on(bitmap);
            rasterizer.stroke(outline, solid, 0x80FFFFFF);
            rasterizer.stroke(outline, dashed, BLACK);
            rasterizer.disc(20, 20, 2.4, BLACK);
            rasterizer.ring(20, 20, 8, 2, BLACK);
        }
    }

    private static double[] java2d(java.awt.Shape shape, float width, double[] pattern, double offset) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        float[] dash = new float[pattern.length];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = (float) pattern[i];
        }
        graphics.setStroke(new BasicStroke(
                width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dash.length == 0 ? null : dash, (float)
                        offset));
        graphics.setColor(Color.BLACK);
        graphics.draw(shape);
        graphics.dispose();
        int[] argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return Arrays.stream(argb).mapToDouble(pixel -> (pixel >>> 24) / 255.0).toArray();
    }

    private void assertNear(double[] expected, double most, double mean) {
        double sum = 0;
        double worst = 0;
        for (int i = 0; i < expected.length; i++) {
            double miss = Math.abs((bitmap.argb()[i] >>> 24) / 255.0 - expected[i]);
            sum += miss;
            worst = Math.max(worst, miss);
        }
        assertThat(worst).isLessThan(most);
        assertThat(sum / expected.length).isLessThan(mean);
    }
}
