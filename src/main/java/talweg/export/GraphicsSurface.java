package talweg.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import talweg.figure.Box;
import talweg.figure.Outline;
import talweg.figure.Pixels;
import talweg.figure.Stroke;
import talweg.figure.Surface;
import talweg.figure.TextStyle;

/// Paints on a `Graphics2D`, whatever stands behind it. Text is filled as outlines of glyphs: a bitmap, an SVG and a
/// PDF then need no font of the machine, and every reader shows the same.
class GraphicsSurface implements Surface {
    /// Metrics independent of the target, so that all formats break at the same place.
    private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

    private final Graphics2D graphics;

    GraphicsSurface(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    final Graphics2D graphics() {
        return graphics;
    }

    @Override
    public void fillRectangle(Box box, int argb) {
        fill(rectangle(box), argb);
    }

    @Override
    public void fill(Outline outline, int argb) {
        fill(path(outline, true), argb);
    }

    @Override
    public void stroke(Outline outline, Stroke stroke, int argb) {
        stroke(path(outline, false), stroke, argb);
    }

    @Override
    public void fillCircle(double centerX, double centerY, double radius, int argb) {
        fill(circle(centerX, centerY, radius), argb);
    }

    @Override
    public void strokeCircle(double centerX, double centerY, double radius, Stroke stroke, int argb) {
        stroke(circle(centerX, centerY, radius), stroke, argb);
    }

    @Override
    public void image(Pixels pixels, Box box) {
        BufferedImage image = new BufferedImage(pixels.columns(), pixels.rows(), BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, pixels.columns(), pixels.rows(), pixels.argb(), 0, pixels.columns());
        AffineTransform place = AffineTransform.getTranslateInstance(box.x(), box.y());
        place.scale(box.width() / pixels.columns(), box.height() / pixels.rows());
        graphics.drawImage(image, place, null);
    }

    @Override
    public void text(String text, double x, double y, double angle, TextStyle style, int argb) {
        fill(glyphs(text, x, y, angle, style), argb);
    }

    @Override
    public void textHalo(String text, double x, double y, double angle, TextStyle style, double width, int argb) {
        stroke(glyphs(text, x, y, angle, style), Stroke.solid(width), argb);
    }

    @Override
    public double textWidth(String text, TextStyle style) {
        return Fonts.of(style).getStringBounds(text, METRICS).getWidth();
    }

    @Override
    public void clip(Box box, Runnable painting) {
        Shape before = graphics.getClip();
        graphics.clip(rectangle(box));
        painting.run();
        graphics.setClip(before);
    }

    private Shape glyphs(String text, double x, double y, double angle, TextStyle style) {
        Font font = Fonts.of(style);
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(-angle);
        place.translate(shift(text, style), 0);
        return place.createTransformedShape(
                font.createGlyphVector(METRICS, text).getOutline());
    }

    /// From the anchor of a text to its left end.
    final double shift(String text, TextStyle style) {
        return switch (style.alignment()) {
            case LEFT -> 0;
            case CENTER -> -textWidth(text, style) / 2;
            case RIGHT -> -textWidth(text, style);
        };
    }

    private void fill(Shape shape, int argb) {
        graphics.setColor(new Color(argb, true));
        graphics.fill(shape);
    }

    private void stroke(Shape shape, Stroke stroke, int argb) {
        graphics.setColor(new Color(argb, true));
        graphics.setStroke(new BasicStroke(
                (float) stroke.width(),
                BasicStroke.CAP_ROUND,
                BasicStroke.JOIN_ROUND,
                1,
                stroke.isSolid() ? null : floats(stroke.dash()),
                (float) stroke.offset()));
        graphics.draw(shape);
    }

    private static float[] floats(double[] doubles) {
        float[] floats = new float[doubles.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) doubles[i];
        }
        return floats;
    }

    private static Shape rectangle(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    private static Shape circle(double centerX, double centerY, double radius) {
        return new Ellipse2D.Double(centerX - radius, centerY - radius, 2 * radius, 2 * radius);
    }

    private static Shape path(Outline outline, boolean closed) {
        Path2D.Double path = new Path2D.Double();
        for (int piece = 0; piece < outline.pieces(); piece++) {
            int start = outline.start(piece);
            path.moveTo(outline.x(start), outline.y(start));
            for (int i = start + 1; i < outline.end(piece); i++) {
                path.lineTo(outline.x(i), outline.y(i));
            }
            if (closed) {
                path.closePath();
            }
        }
        return path;
    }
}
