package talweg.figure.inside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import talweg.figure.Mark;
import talweg.figure.Marker;
import talweg.figure.Viewport;
import talweg.method.Column;
import talweg.method.Quantity;

/// The quadratic model of a function of one variable at the iterate, as a parabola over its graph; see [ModelMarks].
///
/// @param at where it touches
/// @param slope at that point
/// @param bend its second derivative
record GraphModel(Spot at, double slope, double bend) {
    private static final int SAMPLES = 161;

    /// Parts of the height that is seen by which the parabola is followed beyond its vertex.
    private static final double FAR = 2;

    static List<Mark> of(Quantity.Ellipse model, Lift lift) {
        double[] matrix = lift.moment().now(model.column()).orElse(new double[0]);
        double[] gradient = lift.moment().now(Column.GRADIENT).orElse(new double[0]);
        Spot from = lift.from();
        if (matrix.length != 1 || gradient.length != 1 || !from.isFinite()) {
            return List.of();
        }
        GraphModel parabola = new GraphModel(from, gradient[0], model.inverse() ? 1 / matrix[0] : matrix[0]);
        return Double.isFinite(parabola.vertex()) ? parabola.marks(lift) : List.of();
    }

    /// Where its slope is 0; not finite of a straight line.
    double vertex() {
        return at.x() - slope / bend;
    }

    private double value(double x) {
        double t = x - at.x();
        return at.y() + t * (slope + t * bend / 2);
    }

    /// The curve, its vertex, and from there the way to the graph.
    private List<Mark> marks(Lift lift) {
        Pens pens = lift.pens();
        double[] x = places(lift.moment().view());
        double[] y = Arrays.stream(x).map(this::value).toArray();
        Spot vertex = new Spot(vertex(), value(vertex()));
        Spot landing = lift.on(vertex.x());
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.Polylines.one(x, y, pens.outline()));
        if (landing.isFinite()) {
            marks.add(pens.line(vertex, landing, pens.thin()));
            marks.add(pens.point(landing, Marker.DIAMOND, 4));
        }
        marks.add(pens.point(vertex, bend > 0 ? Marker.FOUR_STAR : Marker.CROSS, 6));
        return marks;
    }

    /// As far as it may be seen: a narrow one is as smooth as a wide one.
    private double[] places(Viewport view) {
        double height = view.frame().height() / view.pixelsPerY();
        double rise = Math.abs(value(vertex()) - view.centerY()) + FAR * height;
        double wide = Math.sqrt(2 * rise / Math.abs(bend));
        double low = Math.max(view.toX(view.frame().x()), vertex() - wide);
        double high = Math.min(view.toX(view.frame().right()), vertex() + wide);
        double[] x = new double[SAMPLES];
        Arrays.setAll(x, i -> low + (high - low) * i / (SAMPLES - 1));
        return x;
    }
}
