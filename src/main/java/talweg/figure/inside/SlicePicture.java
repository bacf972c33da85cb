package talweg.figure.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import talweg.figure.Box;
import talweg.figure.Dash;
import talweg.figure.Face;
import talweg.figure.Layer;
import talweg.figure.Mark;
import talweg.figure.Marker;
import talweg.figure.Pen;
import talweg.figure.Role;
import talweg.figure.TextStyle;
import talweg.figure.Ticks;
import talweg.figure.Viewport;

/// A slice as a small picture: t to the right, f upwards.
///
/// @param slice what is shown
/// @param method the colour of the method
/// @param frame where, in pixels
public record SlicePicture(Slice slice, Role method, Box frame) {
    /// The landscape along the line.
    public static final Pen CURVE = Pen.of(Role.TEXT, 1.8);

    /// What the slope promises.
    public static final Pen PROMISE = Pen.of(Role.PROBE_GRADIENT, 1.6).dashed(Dash.DASHED);

    /// Armijo's bound.
    public static final Pen BOUND = Pen.of(Role.WARNING, 1.6);

    /// The slopes that Wolfe's bound allows.
    public static final Pen CURVATURE = Pen.of(Role.SUCCESS, 1.6);

    private static final Pen GRID = Pen.of(Role.LINE, 1);

    private static final TextStyle TEXT = TextStyle.center(Face.STRONG, 11);

    /// Of the height of what is below f(x), how much is seen above it.
    private static final double ABOVE = 0.8;

    /// Room above and below, as a part of the height.
    private static final double ROOM = 0.14;

    /// Half a tangent, in pixels.
    private static final double TANGENT = 22;

    /// What is seen of t and f.
    public Viewport view() {
        double[] t = slice.t();
        double lowest = Math.min(slice.value(), least(slice.f()));
        double depth = slice.value() - lowest;
        double highest =
                DoubleStream.of(slice.f()).filter(Double::isFinite).max().orElse(slice.value());
        double drop = slice.value() - slice.promise(t[t.length - 1]);
        double scale = Math.max(Math.max(depth, 0.25 * Math.min(drop, highest - lowest)), 1e-300);
        double top = Math.min(highest, slice.value() + ABOVE * scale);
        double bottom = Math.min(lowest, slice.value() - scale);
        double height = top - bottom > 0 ? (top - bottom) * (1 + 2 * ROOM) : 1;
        double width = t[t.length - 1] - t[0];
        return new Viewport(
                frame,
                t[0] + width / 2,
                (top + bottom) / 2,
                usable(frame.width() / width),
                usable(frame.height() / height));
    }

    private static double usable(double scale) {
        return scale > 0 && Double.isFinite(scale) ? scale : 1;
    }

    private static double least(double[] f) {
        return DoubleStream.of(f).filter(Double::isFinite).min().orElse(Double.POSITIVE_INFINITY);
    }

    /// The marks, in the plane of t and f.
    public Layer layer() {
        Viewport view = view();
        List<Mark> marks = new ArrayList<>();
        double first = slice.t()[0];
        double end = slice.t()[slice.t().length - 1];
        double floor = view.toY(frame.bottom());
        double ceiling = view.toY(frame.y());
        marks.add(line(first, slice.value(), end, slice.value(), GRID));
        marks.add(line(0, floor, 0, ceiling, GRID));
        marks.add(Mark.Polylines.one(slice.t(), slice.f(), CURVE));
        marks.add(line(0, slice.value(), end, slice.promise(end), PROMISE));
        if (!Double.isNaN(slice.sufficient())) {
            marks.add(line(0, slice.value(), end, slice.bound(end), BOUND));
        }
        marks.add(Mark.Points.one(0, slice.value(), Marker.DISC, 3.6, method));
        slice.trials().forEach(trial -> marks.addAll(trial(trial, view)));
        slice.chosen().ifPresent(t -> marks.addAll(chosen(t, floor, view.toY(frame.y() + 12))));
        return new Layer(Layer.Kind.POINTS, marks);
    }

    /// What is better than the slope promised, or worse, as the distance between the two.
    private List<Mark> chosen(double t, double floor, double top) {
        double value = slice.trials().stream()
                .filter(trial -> trial.t() == t)
                .mapToDouble(Slice.Trial::f)
                .findFirst()
                .orElseGet(() -> at(t));
        List<Mark> marks = new ArrayList<>();
        marks.add(line(t, value, t, slice.promise(t), Pen.of(method, 1.2).dashed(Dash.DOTTED)));
        marks.add(line(t, floor, t, value, GRID));
        if (value > top) {
            marks.add(new Mark.Label("↑ f = " + Ticks.text(value, 3), t, top, 1, 0, Role.LABEL, TEXT));
        }
        marks.add(Mark.Points.one(t, value, Marker.DISC, 4.6, method));
        marks.add(Mark.Points.one(t, value, Marker.RING, 7.5, method));
        return marks;
    }

    /// Between the two places next to t.
    private double at(double t) {
        int i = IntStream.range(1, slice.t().length - 1)
                .filter(j -> slice.t()[j] >= t)
                .findFirst()
                .orElse(1);
        double part = (t - slice.t()[i - 1]) / (slice.t()[i] - slice.t()[i - 1]);
        return slice.f()[i - 1] + part * (slice.f()[i] - slice.f()[i - 1]);
    }

    private List<Mark> trial(Slice.Trial trial, Viewport view) {
        List<Mark> marks = new ArrayList<>();
        double end = slice.t()[slice.t().length - 1];
        double top = view.toY(frame.y() + 12);
        // What is outside is told of at the edge.
        double t = Math.min(trial.t(), view.toX(frame.right() - 14));
        double f = Math.min(Double.isNaN(trial.f()) ? top : trial.f(), top);
        boolean inside = t == trial.t() && f == trial.f() && t <= end;
        boolean last = trial.equals(slice.trials().getLast());
        if (inside && last && !Double.isNaN(trial.slope())) {
            marks.addAll(slopes(trial, view));
        }
        if (inside) {
            marks.add(Mark.Points.one(t, f, Marker.RING, 4, method));
        }
        String outside = t < trial.t() ? " →" : f < trial.f() ? " ↑" : "";
        double above = inside ? view.toY(view.toPixelY(f) - 12) : f;
        marks.add(new Mark.Label(trial.number() + outside, t, above, 1, 0, Role.LABEL, TEXT));
        return marks;
    }

    /// The tangent at a trial, and the steepest ones that the bound would let pass.
    private List<Mark> slopes(Slice.Trial trial, Viewport view) {
        List<Mark> marks = new ArrayList<>();
        if (!Double.isNaN(slice.curvature())) {
            for (int sign : new int[] {1, -1}) {
                marks.add(tangent(trial, sign * slice.curvature() * slice.slope(), CURVATURE, view));
            }
        }
        marks.add(tangent(trial, trial.slope(), Pen.of(method, 2), view));
        return marks;
    }

    private static Mark tangent(Slice.Trial at, double slope, Pen pen, Viewport view) {
        double pixels = Math.hypot(view.pixelsPerX(), slope * view.pixelsPerY());
        double half = TANGENT / pixels;
        return line(at.t() - half, at.f() - half * slope, at.t() + half, at.f() + half * slope, pen);
    }

    private static Mark line(double x0, double y0, double x1, double y1, Pen pen) {
        return Mark.Polylines.one(new double[] {x0, x1}, new double[] {y0, y1}, pen);
    }
}
