package talweg.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import talweg.figure.Box;
import talweg.figure.Pixels;
import talweg.figure.Stroke;

/// Paints on a `Graphics2D`, whatever stands behind it. Text is filled as outlines of glyphs: a bitmap and an SVG then
/// need no font of the machine, and every reader shows the same.
class GraphicsSurface extends ShapeSurface {
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
    public void image(Pixels pixels, Box box) {
        BufferedImage image = new BufferedImage(pixels.columns(), pixels.rows(), BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, pixels.columns(), pixels.rows(), pixels.argb(), 0, pixels.columns());
        AffineTransform place = AffineTransform.getTranslateInstance(box.x(), box.y());
        place.scale(box.width() / pixels.columns(), box.height() / pixels.rows());
        graphics.drawImage(image, place, null);
    }

    @Override
    public void clip(Box box, Runnable painting) {
        Shape before = graphics.getClip();
        graphics.clip(Shapes.rectangle(box));
        painting.run();
        graphics.setClip(before);
    }

    @Override
    final void fill(Shape shape, int argb) {
        graphics.setColor(new Color(argb, true));
        graphics.fill(shape);
    }

    @Override
    final void stroke(Shape shape, Stroke stroke, int argb) {
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
