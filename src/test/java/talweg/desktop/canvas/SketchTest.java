package talweg.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import talweg.figure.Box;
import talweg.figure.Face;
import talweg.figure.Outline;
import talweg.figure.Stroke;
import talweg.figure.TextStyle;

class SketchTest {
    private static final int SIZE = 120;

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void linesThatAnotherThreadHasRasterizedGiveThePictureThatIsPaintedAtOnce() throws Exception {
        int[] atOnce = picture(surface -> {
            surface.clear(1.25);
            paint(surface);
        });
        AtomicReference<Sketch> sketch = new AtomicReference<>();
        Canvas canvas = new Canvas(SIZE, SIZE);
        onTheThread(() -> {
            CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D());
            sketch.set(surface.sketch(1.25, () -> paint(surface)));
        });
        Thread other = new Thread(sketch.get().rasterizing());
        other.start();
        other.join();
        onTheThread(sketch.get().drawing());
        assertThat(pixels(canvas)).isEqualTo(atOnce);
        assertThat(Arrays.stream(atOnce).distinct().count()).isGreaterThan(20);
    }

    @Test
    void aSketchCountsThePointsOfItsLinesAndDotsAlone() throws Exception {
        AtomicReference<Sketch> sketch = new AtomicReference<>();
        picture(surface -> sketch.set(surface.sketch(1, () -> paint(surface))));
        assertThat(sketch.get().points()).isEqualTo(3 + 3 + 1 + 1);
    }

    /// The outline is one that is used again and again, as painters do.
    private static void paint(CanvasSurface surface) {
        Outline outline = new Outline();
        surface.clip(Box.size(80, 90), () -> {
            surface.fillRectangle(new Box(3, 4, 50, 40), 0xFF204060);
            surface.lines(() -> {
                bend(outline, 5);
                surface.stroke(outline, Stroke.solid(3), 0x80FF0000);
                bend(outline, 30);
                surface.stroke(outline, new Stroke(2, new double[] {6, 3}, 1), 0xFF00FF00);
                surface.fillCircle(50, 50, 7, 0xFFFFFF00);
                surface.strokeCircle(20, 60, 9, Stroke.solid(1.5), 0xFF00FFFF);
            });
            bend(outline, 45);
            surface.fill(outline, 0xA0FF00FF);
        });
        bend(outline, 55);
        surface.stroke(outline, Stroke.solid(1), 0xFF808080);
        surface.text("k = 7", 30, 80, 0.2, TextStyle.left(Face.TEXT, 12), 0xFF000000);
    }

    private static void bend(Outline outline, double from) {
        outline.clear();
        outline.moveTo(from, 5);
        outline.lineTo(from + 30, 50);
        outline.lineTo(from - 2, 85);
    }

    private static int[] picture(Consumer<CanvasSurface> painting) throws Exception {
        Canvas canvas = new Canvas(SIZE, SIZE);
        onTheThread(() -> painting.accept(new CanvasSurface(canvas.getGraphicsContext2D())));
        return pixels(canvas);
    }

    private static int[] pixels(Canvas canvas) throws Exception {
        int[] argb = new int[SIZE * SIZE];
        onTheThread(() -> {
            WritableImage image = canvas.snapshot(null, null);
            image.getPixelReader().getPixels(0, 0, SIZE, SIZE, PixelFormat.getIntArgbInstance(), argb, 0, SIZE);
        });
        return argb;
    }

    private static void onTheThread(Runnable work) throws Exception {
        WaitForAsyncUtils.asyncFx(work).get(30, TimeUnit.SECONDS);
    }
}
