package talweg.figure.inside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import talweg.field.calculus.Landscape;
import talweg.figure.Box;
import talweg.figure.Mark;
import talweg.figure.Marker;
import talweg.figure.Pen;
import talweg.figure.Viewport;
import talweg.function.Workspace;

/// A moment of a method on the graph of a function of one variable: points stand on the graph at (x, f(x)), what has a
/// length along the axis runs beside it at the height of the iterate, and a gradient is a slope.
///
/// @param moment of a step of one variable
/// @param line the function
record Lift(Moment moment, Landscape line) {
    /// Pixels of a letter of a name, on average.
    private static final double LETTER = 6.4;

    Pens pens() {
        return Pens.of(moment);
    }

    /// (x, f(x)).
    Spot on(double x) {
        return new Spot(x, line.value(new double[] {x}, new Workspace()));
    }

    /// The iterate before the phase.
    Spot from() {
        return on(moment.from().x());
    }

    /// The place `x` at the height of `level`.
    static Spot beside(double x, Spot level) {
        return new Spot(x, level.y());
    }

    /// A marker on the graph; none where f has no value.
    List<Mark> point(double x, Marker marker, double radius) {
        Spot at = on(x);
        return at.isFinite() ? List.of(pens().point(at, marker, radius)) : List.of();
    }

    /// Dots on the graph.
    Mark dots(double[] x, double radius) {
        double[] y = Arrays.stream(x).map(one -> on(one).y()).toArray();
        return new Mark.Points(
                x, y, 0, x.length, Marker.DISC, radius, moment.style().role(), 1, 0);
    }

    /// A way along the axis, at the height of `from`, and up or down to where it ends on the graph.
    List<Mark> stair(Spot from, double x) {
        Spot landing = on(x);
        List<Mark> marks = new ArrayList<>(pens().vector(from, beside(x, from), pens().thin(), ""));
        if (landing.isFinite()) {
            marks.add(pens().line(beside(x, from), landing, pens().thin()));
        }
        return marks;
    }

    /// A piece of the line through `at` with this slope, so many pixels to either side, and its name.
    List<Mark> slope(Spot at, double slope, double pixels, Pen pen, String name) {
        if (!at.isFinite() || !Double.isFinite(slope)) {
            return List.of();
        }
        double steep = slope * moment.view().pixelsPerY() / moment.view().pixelsPerX();
        double across = pixels / Math.hypot(1, steep) / moment.view().pixelsPerX();
        Spot half = new Spot(across, across * slope);
        List<Mark> marks = new ArrayList<>();
        marks.add(pens().line(at.plus(-1, half), at.plus(1, half), pen));
        if (!name.isEmpty()) {
            marks.add(named(at, half, name));
        }
        return marks;
    }

    /// A name at the end of what lies on both sides of `at`: on the right, if it is seen there.
    Mark named(Spot at, Spot half, String name) {
        Viewport view = moment.view();
        Mark.Label right = pens().beyond(at.plus(1, half), half, name);
        double reach = LETTER * name.length() / 2;
        Box frame = view.frame().inset(0, 0, reach, 0);
        boolean seen = frame.contains(view.toPixelX(right.x()), view.toPixelY(right.y()));
        return seen ? right : pens().beyond(at.plus(-1, half), new Spot(-half.x(), -half.y()), name);
    }
}
