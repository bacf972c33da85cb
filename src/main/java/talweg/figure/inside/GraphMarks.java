package talweg.figure.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import talweg.figure.Mark;
import talweg.figure.Marker;
import talweg.figure.Ticks;
import talweg.figure.Viewport;
import talweg.method.Column;
import talweg.method.Quantity;

/// The marks of one quantity on a graph, at the moment at which a phase writes it; see [QuantityMarks].
///
/// @param lift where they stand
record GraphMarks(Lift lift) {
    /// Pixels between an arrow and what it was before, which would else lie on it.
    private static final double APART = 9;

    /// Pixels of a slope that is compared with the gradient, on either side.
    private static final double SLOPE = 62;

    private static final int DIGITS = 3;

    static List<Mark> of(Quantity quantity, Lift lift) {
        GraphMarks made = new GraphMarks(lift);
        return switch (quantity) {
            case Quantity.Displacement velocity -> made.ifWritten(velocity.column(), () -> made.velocity(velocity));
            case Quantity.AxisScaling scaling -> made.ifWritten(scaling.column(), () -> made.scaling(scaling));
            case Quantity.Marker(Column column) ->
                made.ifWritten(column, () -> lift.point(made.now(column), Marker.RING, 5));
            case Quantity.Ellipse model -> made.ifWritten(model.step(), () -> GraphModel.of(model, lift));
            case Quantity.LookAhead ahead -> made.lookAhead(ahead);
            case Quantity.Trials trials -> GraphTrials.of(trials, lift);
            case Quantity.Radius(Column column) -> made.ifKnown(column, () -> made.interval(column));
            case Quantity.Simplex(Column column) -> made.ifKnown(column, () -> made.simplex(column));
            case Quantity.Population(Column column) ->
                made.ifKnown(column, () -> List.of(lift.dots(made.all(column), 3)));
            case Quantity.Covariance spread -> made.ifKnown(spread.column(), () -> made.spread(spread));
        };
    }

    private List<Mark> ifWritten(Column column, Supplier<List<Mark>> marks) {
        return lift.moment().writes(column) ? marks.get() : List.of();
    }

    private List<Mark> ifKnown(Column column, Supplier<List<Mark>> marks) {
        return lift.moment().now(column).isPresent() ? marks.get() : List.of();
    }

    private double[] all(Column column) {
        return lift.moment().now(column).orElseThrow();
    }

    private double now(Column column) {
        return all(column)[0];
    }

    /// As long as it is, with what it was before below; where the axis is scaled as well its length means nothing.
    private List<Mark> velocity(Quantity.Displacement velocity) {
        Moment moment = lift.moment();
        Pens pens = lift.pens();
        double factor = velocity.push().factor(moment.rate());
        Spot from = lift.from();
        Spot push = new Spot(factor * now(velocity.column()), 0);
        String name = QuantityMarks.name(velocity);
        if (moment.isWayAlone(velocity)) {
            return pens.direction(from, push, pens.strong(), name);
        }
        List<Mark> marks = new ArrayList<>();
        moment.before(velocity.column()).ifPresent(old -> {
            Spot tail = from.moved(0, -APART, moment.view());
            Spot tip = tail.plus(moment.magnification() * factor * old[0], new Spot(1, 0));
            marks.addAll(pens.vector(tail, tip, pens.thin(), ""));
        });
        marks.addAll(pens.vector(from, from.plus(1, push), moment.magnification(), pens.strong(), name));
        return marks;
    }

    /// Magnitudes of gradients are slopes, of either sign; lengths of steps are lengths along the axis.
    private List<Mark> scaling(Quantity.AxisScaling scaling) {
        double number = now(scaling.column());
        String symbol = scaling.column().plain();
        return switch (scaling.reading()) {
            case SQUARES -> fan(Math.sqrt(number), "√" + symbol + " ");
            case MAGNITUDES -> fan(Math.abs(number), symbol + " ");
            case STEPS -> reach(lift.from(), number, symbol + " " + Ticks.text(number, DIGITS));
        };
    }

    private List<Mark> fan(double slope, String symbol) {
        Pens pens = lift.pens();
        List<Mark> marks = new ArrayList<>(lift.slope(lift.from(), -slope, SLOPE, pens.outline(), ""));
        marks.addAll(lift.slope(lift.from(), slope, SLOPE, pens.outline(), symbol + Ticks.text(slope, DIGITS)));
        return marks;
    }

    /// So far to either side.
    private List<Mark> reach(Spot at, double length, String name) {
        Pens pens = lift.pens();
        Spot half = new Spot(length, 0);
        Spot right = at.plus(1, half);
        Spot left = at.plus(-1, half);
        return at.isFinite() && right.isFinite()
                ? List.of(
                        pens.line(left, right, pens.strong()),
                        pens.point(left, Marker.DISC, 3),
                        pens.point(right, Marker.DISC, 3),
                        lift.named(at, half, name))
                : List.of();
    }

    /// First the way there; with the gradient that is taken there, the tangent.
    private List<Mark> lookAhead(Quantity.LookAhead ahead) {
        Moment moment = lift.moment();
        Optional<double[]> point = moment.now(ahead.column());
        if (point.isEmpty() || !moment.writes(ahead.column()) && !moment.writes(ahead.gradient())) {
            return List.of();
        }
        double x = point.get()[0];
        List<Mark> marks = new ArrayList<>(lift.stair(lift.from(), x));
        if (moment.writes(ahead.gradient())) {
            moment.now(ahead.gradient())
                    .ifPresent(slope -> marks.addAll(lift.slope(
                            lift.on(x),
                            slope[0],
                            SLOPE,
                            Pens.gradientPen(),
                            ahead.gradient().plain())));
        }
        marks.addAll(lift.point(x, Marker.DIAMOND, 5));
        return marks;
    }

    /// Upright lines that a step does not cross.
    private List<Mark> interval(Column column) {
        Pens pens = lift.pens();
        Viewport view = lift.moment().view();
        double low = view.toY(view.frame().bottom());
        double high = view.toY(view.frame().y());
        List<Mark> marks = new ArrayList<>();
        for (double side : new double[] {-1, 1}) {
            double x = lift.from().x() + side * now(column);
            marks.add(pens.line(new Spot(x, low), new Spot(x, high), pens.outline()));
        }
        return marks;
    }

    /// A chord of the graph, and what it was before.
    private List<Mark> simplex(Column column) {
        Pens pens = lift.pens();
        List<Mark> marks = new ArrayList<>();
        lift.moment()
                .before(column)
                .filter(_ -> lift.moment().writes(column))
                .ifPresent(old -> marks.add(chord(old, pens)));
        double[] now = all(column);
        marks.add(pens.line(lift.on(now[0]), lift.on(now[now.length - 1]), pens.outline()));
        marks.add(lift.dots(now, 3.4));
        return marks;
    }

    private Mark chord(double[] ends, Pens pens) {
        return pens.line(lift.on(ends[0]), lift.on(ends[ends.length - 1]), pens.thin());
    }

    /// One standard deviation about the mean.
    private List<Mark> spread(Quantity.Covariance spread) {
        Moment moment = lift.moment();
        if (moment.now(spread.mean()).isEmpty()
                || moment.now(spread.deviation()).isEmpty()) {
            return List.of();
        }
        double deviation = now(spread.deviation()) * Math.sqrt(Math.max(0, now(spread.column())));
        Spot mean = lift.on(now(spread.mean()));
        List<Mark> marks =
                new ArrayList<>(reach(mean, deviation, spread.deviation().plain()));
        marks.addAll(lift.point(mean.x(), Marker.PLUS, 5));
        return marks;
    }
}
