package talweg.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import talweg.figure.Box;
import talweg.figure.Outline;
import talweg.figure.Pixels;
import talweg.figure.Stroke;
import talweg.figure.Surface;
import talweg.figure.TextStyle;

/// Paints on a `Graphics2D`, whatever stands behind it. Text is filled as outlines of glyphs: a bitmap and an SVG then
/// need no font of the machine, and every reader shows the same.
class GraphicsSurface implements Surface {
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
        fill(Shapes.rectangle(box), argb);
    }

    @Override
    public void fill(Outline outline, int argb) {
        fill(Shapes.path(outline, true), argb);
    }

    @Override
    public void stroke(Outline outline, Stroke stroke, int argb) {
        stroke(Shapes.path(outline, false), stroke, argb);
    }

    @Override
    public void fillCircle(double centerX, double centerY, double radius, int argb) {
        fill(Shapes.circle(centerX, centerY, radius), argb);
    }

    @Override
    public void strokeCircle(double centerX, double centerY, double radius, Stroke stroke, int argb) {
        stroke(Shapes.circle(centerX, centerY, radius), stroke, argb);
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
        fill(Shapes.glyphs(text, x, y, angle, style), argb);
    }

    @Override
    public void textHalo(String text, double x, double y, double angle, TextStyle style, double width, int argb) {
        stroke(Shapes.glyphs(text, x, y, angle, style), Stroke.solid(width), argb);
    }

    @Override
    public double textWidth(String text, TextStyle style) {
        return Shapes.textWidth(text, style);
    }

    @Override
    public void clip(Box box, Runnable painting) {
        Shape before = graphics.getClip();
        graphics.clip(Shapes.rectangle(box));
        painting.run();
        graphics.setClip(before);
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
                stroke.isSolid() ? null : Shapes.floats(stroke.dash()),
                (float) stroke.offset()));
        graphics.draw(shape);
    }
}
