package talweg.figure.inside;

import java.util.ArrayList;
import java.util.List;
import talweg.figure.Dash;
import talweg.figure.Mark;
import talweg.figure.Marker;
import talweg.figure.Pen;
import talweg.method.Column;
import talweg.method.Quantity;

/// The quadratic model of the landscape at the iterate: its level curve through the iterate, an ellipse or, where the
/// model is a saddle, a hyperbola; and its stationary point.
final class ModelMarks {
    /// How far a hyperbola is followed, as the parameter of its hyperbolic functions.
    private static final double FAR = 4;

    private static final int POINTS = 48;

    private ModelMarks() {}

    static List<Mark> of(Quantity.Ellipse model, Moment moment) {
        Pens pens = Pens.of(moment);
        Spot from = moment.from();
        double[] matrix = moment.now(model.column()).orElse(new double[0]);
        double[] gradient = moment.now(Column.GRADIENT).orElse(new double[0]);
        if (moment.dimension() != 2 || matrix.length != 3 || gradient.length != 2) {
            return lonely(moment.vector(moment.now(model.step()).orElseThrow()), from, pens);
        }
        Symmetric given = Symmetric.of(matrix);
        Symmetric curvature = model.inverse() ? given.inverse() : given;
        Spot step = model.inverse()
                ? given.times(moment.vector(gradient))
                : given.inverse().times(moment.vector(gradient));
        Spot centre = from.plus(-1, step);
        return centre.isFinite() ? around(centre, from, curvature, pens) : List.of();
    }

    /// In another dimension the map shows a part of the step only.
    private static List<Mark> lonely(Spot step, Spot from, Pens pens) {
        Spot centre = from.plus(-1, step);
        return centre.isFinite()
                ? List.of(pens.line(from, centre, pens.thin()), pens.point(centre, Marker.DIAMOND, 5))
                : List.of();
    }

    private static List<Mark> around(Spot centre, Spot from, Symmetric curvature, Pens pens) {
        List<Mark> marks = new ArrayList<>();
        Spot way = from.minus(centre);
        double level = way.times(curvature.times(way));
        if (curvature.isDefinite()) {
            for (double part : new double[] {1, 0.5}) {
                marks.add(ellipse(centre, curvature, level * part * part, part == 1 ? pens.outline() : fine(pens)));
            }
        } else {
            marks.addAll(hyperbola(centre, curvature, level, pens));
        }
        marks.add(pens.line(from, centre, pens.thin()));
        marks.add(pens.point(centre, curvature.isDefinite() ? Marker.FOUR_STAR : Marker.CROSS, 6));
        return marks;
    }

    private static Pen fine(Pens pens) {
        return new Pen(pens.method(), 1, 0.8, Dash.SOLID, 0.6);
    }

    /// λ₁u² + λ₂v² = level.
    private static Mark ellipse(Spot centre, Symmetric curvature, double level, Pen pen) {
        double a = Math.sqrt(level / curvature.first());
        double b = Math.sqrt(level / curvature.second());
        Spot e = curvature.axis();
        return new Mark.Ellipse(centre.x(), centre.y(), a * e.x(), a * e.y(), -b * e.y(), b * e.x(), pen);
    }

    /// Both branches, and the lines they come near to.
    private static List<Mark> hyperbola(Spot centre, Symmetric curvature, double level, Pens pens) {
        boolean along = level / curvature.first() > 0;
        double a = Math.sqrt(Math.abs(level / curvature.first()));
        double b = Math.sqrt(Math.abs(level / curvature.second()));
        Spot e = curvature.axis();
        List<Mark> marks = new ArrayList<>();
        for (int side : new int[] {1, -1}) {
            double[] x = new double[2 * POINTS + 1];
            double[] y = new double[2 * POINTS + 1];
            for (int i = 0; i <= 2 * POINTS; i++) {
                double t = FAR * (i - POINTS) / POINTS;
                double u = a * (along ? side * Math.cosh(t) : Math.sinh(t));
                double v = b * (along ? Math.sinh(t) : side * Math.cosh(t));
                x[i] = centre.x() + u * e.x() - v * e.y();
                y[i] = centre.y() + u * e.y() + v * e.x();
            }
            marks.add(Mark.Polylines.one(x, y, pens.outline()));
        }
        double reach = Math.cosh(FAR);
        for (int side : new int[] {1, -1}) {
            Spot end = new Spot(reach * (a * e.x() - side * b * e.y()), reach * (a * e.y() + side * b * e.x()));
            marks.add(pens.line(
                    centre.plus(-1, end), centre.plus(1, end), fine(pens).dashed(Dash.DOTTED)));
        }
        return marks;
    }
}
