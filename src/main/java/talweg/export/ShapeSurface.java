package talweg.export;

import java.awt.Shape;
import talweg.figure.Box;
import talweg.figure.FormulaOutline;
import talweg.figure.Outline;
import talweg.figure.Stroke;
import talweg.figure.Surface;
import talweg.figure.TextStyle;

/// Paints everything but images as shapes of Java2D: whoever can fill a shape, stroke it and clip to it is a surface.
abstract class ShapeSurface implements Surface {
    /// Fills `shape`, by its own winding rule.
    abstract void fill(Shape shape, int argb);

    /// Strokes `shape`, all at once.
    abstract void stroke(Shape shape, Stroke stroke, int argb);

    @Override
    public final void fillRectangle(Box box, int argb) {
        fill(Shapes.rectangle(box), argb);
    }

    @Override
    public final void fill(Outline outline, int argb) {
        fill(Shapes.path(outline, true), argb);
    }

    @Override
    public final void stroke(Outline outline, Stroke stroke, int argb) {
        stroke(Shapes.path(outline, false), stroke, argb);
    }

    @Override
    public final void fillCircle(double centerX, double centerY, double radius, int argb) {
        fill(Shapes.circle(centerX, centerY, radius), argb);
    }

    @Override
    public final void strokeCircle(double centerX, double centerY, double radius, Stroke stroke, int argb) {
        stroke(Shapes.circle(centerX, centerY, radius), stroke, argb);
    }

    /// As outlines of glyphs, which need no font of the machine.
    @Override
    public void text(String text, double x, double y, double angle, TextStyle style, int argb) {
        fill(Shapes.glyphs(text, x, y, angle, style), argb);
    }

    @Override
    public void formula(FormulaOutline outline, String text, double x, double y, int argb) {
        fill(Shapes.formula(outline, x, y), argb);
    }

    /// As outlines: a text that is there twice would be found and copied twice.
    @Override
    public final void textHalo(String text, double x, double y, double angle, TextStyle style, double width, int argb) {
        stroke(Shapes.glyphs(text, x, y, angle, style), Stroke.solid(width), argb);
    }

    @Override
    public final double textWidth(String text, TextStyle style) {
        return Shapes.textWidth(text, style);
    }
}
