package talweg.desktop.canvas;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.stage.Window;
import talweg.figure.Outline;
import talweg.figure.Stroke;
import talweg.figure.raster.Rasterizer;

/// Lines and dots of a canvas, rasterized here instead of by the canvas, which takes ten times as long. The images of
/// one frame are left alone in the next, in which the renderer may still be at work on them.
///
/// Pixels are made at once or, if they have been put off, on whatever thread [#rasterizing()] is run; until that is
/// done nothing else may be painted.
final class LineImages {
    private final GraphicsContext graphics;
    private final Steps drawing;
    private final Steps pixels = new Steps();
    private final Rasterizer rasterizer = new Rasterizer();
    private List<LineImage> now = new ArrayList<>();
    private List<LineImage> before = new ArrayList<>();
    private int width;
    private int height;
    private double scale;
    private int used;
    private LineImage open;
    private int points;

    /// @param drawing what is done with the canvas
    LineImages(GraphicsContext graphics, Steps drawing) {
        this.graphics = graphics;
        this.drawing = drawing;
    }

    /// A new frame begins.
    ///
    /// @param density pixels of the canvas on a pixel of the figure
    void begin(double density) {
        Canvas canvas = graphics.getCanvas();
        scale = sharpness(canvas);
        int wide = (int) Math.ceil(canvas.getWidth() * scale);
        int high = (int) Math.ceil(canvas.getHeight() * scale);
        if (wide != width || high != height) {
            width = wide;
            height = high;
            now.clear();
            before.clear();
        }
        List<LineImage> last = now;
        now = before;
        before = last;
        used = 0;
        open = null;
        double factor = density * scale;
        points = 0;
        pixels.then(() -> rasterizer.magnify(factor));
    }

    /// Pixels are not made yet.
    void putOff() {
        pixels.putOff();
    }

    /// Makes the pixels that have been put off; the next ones are no longer.
    Runnable rasterizing() {
        return pixels.take();
    }

    /// How many points there are in all lines and dots of the frame.
    int points() {
        return points;
    }

    /// Dots of the screen on a pixel of the canvas.
    private static double sharpness(Canvas canvas) {
        Window window = canvas.getScene() == null ? null : canvas.getScene().getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }

    /// Whether there is anything to paint on.
    boolean hasRoom() {
        return width > 0 && height > 0;
    }

    void stroke(Outline outline, Stroke stroke, int argb) {
        open();
        points += outline.size();
        Outline line = pixels.isPuttingOff() ? outline.copy() : outline;
        pixels.then(() -> rasterizer.stroke(line, stroke, argb));
    }

    void disc(double centerX, double centerY, double radius, int argb) {
        open();
        points++;
        pixels.then(() -> rasterizer.disc(centerX, centerY, radius, argb));
    }

    void ring(double centerX, double centerY, double radius, double line, int argb) {
        open();
        points++;
        pixels.then(() -> rasterizer.ring(centerX, centerY, radius, line, argb));
    }

    private void open() {
        if (open == null) {
            if (used == now.size()) {
                now.add(new LineImage(width, height));
            }
            LineImage image = now.get(used++);
            open = image;
            pixels.then(() -> {
                image.bitmap().clear();
                rasterizer.on(image.bitmap());
            });
        }
    }

    /// Shows what has been painted since the last time.
    void show() {
        if (open != null) {
            LineImage image = open;
            double sharpness = scale;
            drawing.then(() -> image.show(graphics, sharpness));
            open = null;
        }
    }
}
