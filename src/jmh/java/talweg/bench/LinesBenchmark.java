package talweg.bench;

import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import talweg.figure.raster.Bitmap;
import talweg.figure.raster.Rasterizer;

/// 200 lines of 500 points each, 2 pixels wide, on 1000 × 1000 pixels: as a canvas of JavaFX paints them without a
/// graphics card, and as we do.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Dglass.platform=Headless", "-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED"})
public class LinesBenchmark {
    private static final int SIDE = 1000;
    private static final int LINES = 200;
    private static final int POINTS = 500;
    private static final double WIDTH = 2;

    private final double[][] x = new double[LINES][POINTS];
    private final double[][] y = new double[LINES][POINTS];
    private final Bitmap bitmap = new Bitmap(SIDE, SIDE);
    private final Rasterizer rasterizer = new Rasterizer();
    private Canvas canvas;
    private WritableImage image;

    /// Wanderers whose direction drifts, by two pixels a step.
    @Setup
    public void wander() throws Exception {
        Random random = new Random(1);
        for (int line = 0; line < LINES; line++) {
            double px = SIDE * random.nextDouble();
            double py = SIDE * random.nextDouble();
            double direction = 2 * Math.PI * random.nextDouble();
            for (int i = 0; i < POINTS; i++) {
                x[line][i] = px;
                y[line][i] = py;
                direction += 0.3 * random.nextGaussian();
                px = Math.clamp(px + 2 * Math.cos(direction), 0, SIDE);
                py = Math.clamp(py + 2 * Math.sin(direction), 0, SIDE);
            }
        }
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(true));
        started.get();
        canvas = new Canvas(SIDE, SIDE);
        image = new WritableImage(SIDE, SIDE);
    }

    /// Own lines.
    @Benchmark
    public Bitmap own() {
        bitmap.clear();
        rasterizer.on(bitmap);
        for (int line = 0; line < LINES; line++) {
            rasterizer.line(x[line], y[line], 0, POINTS, WIDTH, 0xFF1769D2);
        }
        return bitmap;
    }

    /// Lines of the canvas, and a snapshot, without which nothing would be painted.
    @Benchmark
    public WritableImage canvas() throws Exception {
        CompletableFuture<WritableImage> painted = new CompletableFuture<>();
        Platform.runLater(() -> {
            GraphicsContext graphics = canvas.getGraphicsContext2D();
            graphics.clearRect(0, 0, SIDE, SIDE);
            graphics.setStroke(Color.web("#1769d2"));
            graphics.setLineWidth(WIDTH);
            graphics.setLineCap(StrokeLineCap.ROUND);
            graphics.setLineJoin(StrokeLineJoin.ROUND);
            for (int line = 0; line < LINES; line++) {
                graphics.strokePolyline(x[line], y[line], POINTS);
            }
            painted.complete(canvas.snapshot(new SnapshotParameters(), image));
        });
        return painted.get();
    }
}
