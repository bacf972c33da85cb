package talweg.figure.inside;

import java.util.ArrayList;
import java.util.List;
import talweg.figure.Dash;
import talweg.figure.Face;
import talweg.figure.Mark;
import talweg.figure.Marker;
import talweg.figure.Pen;
import talweg.figure.Role;
import talweg.figure.TextStyle;
import talweg.figure.Ticks;
import talweg.figure.Viewport;

/// How the marks of a phase are drawn: in the method's colour, the gradient in its own.
record Pens(Role method, Viewport view) {
    /// Pixels of an arrow that tells a direction.
    static final double DIRECTION = 58;

    /// Half of the longest bar, in pixels.
    static final double BAR = 64;

    private static final TextStyle TEXT = TextStyle.center(Face.STRONG, 11);

    /// Pixels between a tip and its label.
    private static final double GAP = 6;

    /// Half the height of a label, and the width of a letter, in pixels.
    private static final double HALF_LINE = 7;

    private static final double LETTER = 6.4;

    static Pens of(Moment moment) {
        return new Pens(moment.style().role(), moment.view());
    }

    /// What the phase is about.
    Pen strong() {
        return Pen.of(method, 2.4).cased(1.4);
    }

    /// What it was before, or what only helps to see.
    Pen thin() {
        return Pen.of(method, 1.4).dashed(Dash.SHORT).cased(1);
    }

    Pen outline() {
        return Pen.of(method, 1.6).cased(1);
    }

    static Pen gradientPen() {
        return Pen.of(Role.PROBE_GRADIENT, 2.2).cased(1.2);
    }

    /// An arrow as long as it is, with its name at the tip.
    List<Mark> vector(Spot from, Spot to, Pen pen, String name) {
        List<Mark> marks = new ArrayList<>();
        if (from.isFinite() && to.isFinite() && !from.equals(to)) {
            marks.add(new Mark.Vector(from.x(), from.y(), to.x(), to.y(), pen));
            if (!name.isEmpty()) {
                marks.add(beyond(to, to.minus(from), name));
            }
        }
        return marks;
    }

    /// The same `times` as long, which its name says.
    List<Mark> vector(Spot from, Spot to, double times, Pen pen, String name) {
        if (times == 1) {
            return vector(from, to, pen, name);
        }
        String scale = "× " + Ticks.text(times, 2);
        return vector(from, from.plus(times, to.minus(from)), pen, name.isEmpty() ? scale : name + " " + scale);
    }

    /// An arrow that tells a direction, with its name at the tip.
    List<Mark> direction(Spot from, Spot way, Pen pen, String name) {
        double pixels = Math.hypot(way.x() * view.pixelsPerX(), way.y() * view.pixelsPerY());
        if (!(pixels > 0) || !Double.isFinite(pixels) || !from.isFinite()) {
            return List.of();
        }
        Mark arrow = new Mark.Arrows(
                new double[] {from.x()},
                new double[] {from.y()},
                new double[] {way.x()},
                new double[] {way.y()},
                DIRECTION,
                true,
                pen);
        return List.of(arrow, beyond(from.plus(DIRECTION / pixels, way), way, name));
    }

    /// @param symbol of it; no face of the program has the letter nabla
    List<Mark> gradient(Spot at, Spot gradient, String symbol) {
        return direction(at, gradient, gradientPen(), symbol);
    }

    Mark line(Spot from, Spot to, Pen pen) {
        return Mark.Polylines.one(new double[] {from.x(), to.x()}, new double[] {from.y(), to.y()}, pen);
    }

    Mark point(Spot at, Marker marker, double radius) {
        return Mark.Points.one(at.x(), at.y(), marker, radius, method);
    }

    /// A text beside the tip of something that comes along `way`.
    Mark.Label beyond(Spot tip, Spot way, String text) {
        double right = way.x() * view.pixelsPerX();
        double up = way.y() * view.pixelsPerY();
        double length = Math.hypot(right, up);
        double ux = length > 0 ? right / length : 0;
        double uy = length > 0 ? up / length : 1;
        double away = GAP + Math.abs(ux) * LETTER * text.length() / 2 + Math.abs(uy) * HALF_LINE;
        Spot place = tip.moved(away * ux, away * uy, view);
        return new Mark.Label(text, place.x(), place.y(), 1, 0, Role.LABEL, TEXT);
    }
}
