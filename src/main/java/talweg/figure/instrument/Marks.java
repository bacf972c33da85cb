package talweg.figure.instrument;

import talweg.figure.Face;
import talweg.figure.Mark;
import talweg.figure.Pen;
import talweg.figure.Role;
import talweg.figure.TextStyle;
import talweg.figure.Viewport;

/// Marks that several instruments make.
final class Marks {
    private static final TextStyle NAME = TextStyle.center(Face.STRONG, 12);

    /// From the end of an arrow to its name.
    private static final double BEYOND = 10;

    private Marks() {}

    /// A name beyond the end of an arrow of so many pixels from (x, y) in direction (dx, dy).
    static Mark name(String name, double x, double y, double dx, double dy, double length, Viewport view) {
        double px = dx * view.pixelsPerX();
        double py = -dy * view.pixelsPerY();
        double scale = (length + BEYOND) / Math.hypot(px, py);
        double atX = view.toX(view.toPixelX(x) + scale * px);
        double atY = view.toY(view.toPixelY(y) + scale * py);
        return new Mark.Label(name, atX, atY, 1, 0, Role.LABEL, NAME);
    }

    /// An arrow of so many pixels from (x, y) in direction (dx, dy).
    static Mark arrow(double x, double y, double dx, double dy, double length, Pen pen) {
        return new Mark.Arrows(
                new double[] {x}, new double[] {y}, new double[] {dx}, new double[] {dy}, length, true, pen);
    }

    /// A straight line.
    static Mark line(double x0, double y0, double x1, double y1, Pen pen) {
        return Mark.Polylines.one(new double[] {x0, x1}, new double[] {y0, y1}, pen);
    }
}
