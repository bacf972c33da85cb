package talweg.export;

import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import talweg.figure.Box;
import talweg.figure.Face;
import talweg.figure.FormulaOutline;
import talweg.figure.Outline;
import talweg.figure.TextStyle;

/// What a [talweg.figure.Surface] is asked to draw, as shapes of Java2D.
final class Shapes {
    /// Metrics independent of the target, so that all formats break at the same place.
    static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

    /// The text behind a formula.
    static final TextStyle UNSEEN = TextStyle.left(Face.MONO, 11);

    private Shapes() {}

    static Shape rectangle(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    static Shape circle(double centerX, double centerY, double radius) {
        return new Ellipse2D.Double(centerX - radius, centerY - radius, 2 * radius, 2 * radius);
    }

    static Shape path(Outline outline, boolean closed) {
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

    /// The outlines of a text's glyphs.
    static Shape glyphs(String text, double x, double y, double angle, TextStyle style) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (TextRun run : TextRun.of(text, style)) {
            path.append(run.outline(), false);
        }
        return place(text, x, y, angle, style).createTransformedShape(path);
    }

    /// A typeset formula with the left end of its baseline at (x, y).
    static Shape formula(FormulaOutline outline, double x, double y) {
        return AffineTransform.getTranslateInstance(x, y).createTransformedShape(PathData.shape(outline.path()));
    }

    /// From a text that begins at the origin to where its anchor is at (x, y).
    static AffineTransform place(String text, double x, double y, double angle, TextStyle style) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(-angle);
        place.translate(shift(text, style), 0);
        return place;
    }

    /// From the text of a formula, which begins at the origin, to where the formula is, as wide as that.
    static AffineTransform unseen(FormulaOutline outline, String text, double x, double y) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(outline.width() / textWidth(text, UNSEEN), 1);
        return place;
    }

    static double textWidth(String text, TextStyle style) {
        TextRun last = TextRun.of(text, style).getLast();
        return last.x() + last.width();
    }

    /// From the anchor of a text to its left end.
    private static double shift(String text, TextStyle style) {
        return switch (style.alignment()) {
            case LEFT -> 0;
            case CENTER -> -textWidth(text, style) / 2;
            case RIGHT -> -textWidth(text, style);
        };
    }

    static float[] floats(double[] doubles) {
        float[] floats = new float[doubles.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) doubles[i];
        }
        return floats;
    }
}
