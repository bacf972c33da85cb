package talweg.desktop.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import talweg.figure.Argb;
import talweg.figure.Palette;
import talweg.figure.Role;

/// Draws marks: a disc where a method stands, triangles that point out of the chart, a cross where numbers end, a bar
/// where settings change.
final class MarkRenderer extends XYLineAndShapeRenderer {
    private static final long serialVersionUID = 1;
    private static final double RADIUS = 3;

    MarkRenderer() {
        super(false, true);
        setUseOutlinePaint(true);
        setDrawOutlines(true);
    }

    /// Dresses the series that stand for `marks`.
    void dress(List<Mark> marks, Palette palette, double factor) {
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            Color ink = colour(palette, mark);
            Color pane = new Color(palette.colour(Role.PANE), true);
            boolean solid = mark.kind() == Mark.Kind.HEAD;
            setSeriesShape(i, shape(mark.kind(), RADIUS * factor));
            setSeriesShapesFilled(i, solid || isTriangle(mark.kind()));
            setSeriesPaint(i, ink);
            setSeriesFillPaint(i, ink);
            setSeriesOutlinePaint(i, solid ? pane : ink);
            setSeriesOutlineStroke(i, new BasicStroke((float) ((solid ? 1 : 1.6) * factor)));
        }
    }

    private static Color colour(Palette palette, Mark mark) {
        int argb = palette.colour(mark.style().role());
        return new Color(mark.faint() ? Argb.fade(argb, 0.4) : argb, true);
    }

    private static boolean isTriangle(Mark.Kind kind) {
        return kind == Mark.Kind.BELOW || kind == Mark.Kind.ABOVE;
    }

    private static Shape shape(Mark.Kind kind, double radius) {
        return switch (kind) {
            case HEAD -> new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
            // Inside the chart, pointing out of it.
            case BELOW -> triangle(radius, -2 * radius, 0);
            case ABOVE -> triangle(radius, 2 * radius, 0);
            case BROKEN -> cross(radius);
            case KINK -> new Line2D.Double(0, -1.8 * radius, 0, 1.8 * radius);
        };
    }

    private static Shape triangle(double radius, double base, double tip) {
        Path2D path = new Path2D.Double();
        path.moveTo(-radius, base);
        path.lineTo(radius, base);
        path.lineTo(0, tip);
        path.closePath();
        return path;
    }

    private static Shape cross(double radius) {
        Path2D path = new Path2D.Double();
        path.moveTo(-radius, -radius);
        path.lineTo(radius, radius);
        path.moveTo(-radius, radius);
        path.lineTo(radius, -radius);
        return path;
    }
}
