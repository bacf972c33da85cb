package talweg.desktop.canvas;

import java.util.Map;
import java.util.WeakHashMap;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import talweg.desktop.control.Paints;
import talweg.desktop.theme.Fonts;
import talweg.figure.Box;
import talweg.figure.FormulaOutline;
import talweg.figure.Outline;
import talweg.figure.Pixels;
import talweg.figure.Stroke;
import talweg.figure.Surface;
import talweg.figure.TextStyle;

/// A JavaFX canvas as a surface for figures.
public final class CanvasSurface implements Surface {
    private final GraphicsContext graphics;
    private final Map<Pixels, WritableImage> images = new WeakHashMap<>();
    private final Text ruler = new Text();
    private final Steps drawing = new Steps();
    private final LineImages lines;
    private boolean rasterizes;

    /// The surface of a canvas, which draws by `graphics`.
    public CanvasSurface(GraphicsContext graphics) {
        this.graphics = graphics;
        this.lines = new LineImages(graphics, drawing);
        graphics.setLineCap(StrokeLineCap.ROUND);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        graphics.setTextBaseline(VPos.BASELINE);
        graphics.setImageSmoothing(true);
    }

    /// Makes everything transparent. From now on a pixel of the figure takes `density` pixels of the canvas, so that a
    /// magnified picture is as sharp as any other.
    public void clear(double density) {
        drawing.then(() -> {
            graphics.setTransform(density, 0, 0, density, 0, 0);
            graphics.clearRect(
                    0,
                    0,
                    graphics.getCanvas().getWidth() / density,
                    graphics.getCanvas().getHeight() / density);
        });
        lines.begin(density);
    }

    /// What `painting` would paint after the canvas has been cleared.
    public Sketch sketch(double density, Runnable painting) {
        drawing.putOff();
        lines.putOff();
        clear(density);
        painting.run();
        lines.show();
        return new Sketch(lines.points(), lines.rasterizing(), drawing.take());
    }

    @Override
    public void lines(Runnable painting) {
        rasterizes = lines.hasRoom();
        painting.run();
        lines.show();
        rasterizes = false;
    }

    @Override
    public void fillRectangle(Box box, int argb) {
        lines.show();
        drawing.then(() -> {
            graphics.setFill(Paints.of(argb));
            graphics.fillRect(box.x(), box.y(), box.width(), box.height());
        });
    }

    @Override
    public void fill(Outline outline, int argb) {
        lines.show();
        Outline polygons = lasting(outline);
        drawing.then(() -> {
            trace(polygons);
            graphics.setFill(Paints.of(argb));
            graphics.fill();
        });
    }

    @Override
    public void stroke(Outline outline, Stroke stroke, int argb) {
        if (rasterizes) {
            lines.stroke(outline, stroke, argb);
            return;
        }
        Outline line = lasting(outline);
        drawing.then(() -> {
            trace(line);
            prepare(stroke, argb);
            graphics.stroke();
        });
    }

    private Outline lasting(Outline outline) {
        return drawing.isPuttingOff() ? outline.copy() : outline;
    }

    @Override
    public void fillCircle(double centerX, double centerY, double radius, int argb) {
        if (rasterizes) {
            lines.disc(centerX, centerY, radius, argb);
            return;
        }
        drawing.then(() -> {
            graphics.setFill(Paints.of(argb));
            graphics.fillOval(centerX - radius, centerY - radius, 2 * radius, 2 * radius);
        });
    }

    @Override
    public void strokeCircle(double centerX, double centerY, double radius, Stroke stroke, int argb) {
        if (rasterizes && stroke.isSolid()) {
            lines.ring(centerX, centerY, radius, stroke.width(), argb);
            return;
        }
        lines.show();
        drawing.then(() -> {
            prepare(stroke, argb);
            graphics.strokeOval(centerX - radius, centerY - radius, 2 * radius, 2 * radius);
        });
    }

    @Override
    public void image(Pixels pixels, Box box) {
        lines.show();
        drawing.then(() -> graphics.drawImage(
                images.computeIfAbsent(pixels, CanvasSurface::toImage), box.x(), box.y(), box.width(), box.height()));
    }

    @Override
    public void text(String text, double x, double y, double angle, TextStyle style, int argb) {
        turned(x, y, angle, () -> {
            prepare(style);
            graphics.setFill(Paints.of(argb));
            graphics.fillText(text, 0, 0);
        });
    }

    @Override
    public void formula(FormulaOutline outline, String text, double x, double y, int argb) {
        turned(x, y, 0, () -> {
            graphics.setFill(Paints.of(argb));
            graphics.beginPath();
            graphics.appendSVGPath(outline.path());
            graphics.fill();
        });
    }

    @Override
    public void textHalo(String text, double x, double y, double angle, TextStyle style, double width, int argb) {
        turned(x, y, angle, () -> {
            prepare(style);
            prepare(Stroke.solid(width), argb);
            graphics.strokeText(text, 0, 0);
        });
    }

    @Override
    public double textWidth(String text, TextStyle style) {
        ruler.setFont(font(style));
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth();
    }

    @Override
    public void clip(Box box, Runnable painting) {
        drawing.then(() -> {
            graphics.save();
            graphics.beginPath();
            graphics.rect(box.x(), box.y(), box.width(), box.height());
            graphics.clip();
        });
        painting.run();
        drawing.then(graphics::restore);
    }

    private void trace(Outline outline) {
        graphics.beginPath();
        for (int piece = 0; piece < outline.pieces(); piece++) {
            int start = outline.start(piece);
            graphics.moveTo(outline.x(start), outline.y(start));
            for (int i = start + 1; i < outline.end(piece); i++) {
                graphics.lineTo(outline.x(i), outline.y(i));
            }
        }
    }

    private void prepare(Stroke stroke, int argb) {
        graphics.setStroke(Paints.of(argb));
        graphics.setLineWidth(stroke.width());
        graphics.setLineDashes(stroke.isSolid() ? null : stroke.dash());
        graphics.setLineDashOffset(stroke.offset());
    }

    private void prepare(TextStyle style) {
        graphics.setFont(font(style));
        graphics.setTextAlign(
                switch (style.alignment()) {
                    case LEFT -> TextAlignment.LEFT;
                    case CENTER -> TextAlignment.CENTER;
                    case RIGHT -> TextAlignment.RIGHT;
                });
    }

    private void turned(double x, double y, double angle, Runnable painting) {
        lines.show();
        drawing.then(() -> {
            graphics.save();
            graphics.translate(x, y);
            graphics.rotate(-Math.toDegrees(angle));
            painting.run();
            graphics.restore();
        });
    }

    private static Font font(TextStyle style) {
        return Fonts.font(style.face(), style.size());
    }

    private static WritableImage toImage(Pixels pixels) {
        WritableImage image = new WritableImage(pixels.columns(), pixels.rows());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        pixels.columns(),
                        pixels.rows(),
                        PixelFormat.getIntArgbInstance(),
                        pixels.argb(),
                        0,
                        pixels.columns());
        return image;
    }
}
