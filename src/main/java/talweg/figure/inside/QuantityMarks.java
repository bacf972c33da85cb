package talweg.figure.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talweg.figure.Mark;
import talweg.figure.Marker;
import talweg.method.Column;
import talweg.method.Quantity;

/// The marks of one quantity at the moment at which a phase writes it.
final class QuantityMarks {
    private final Moment moment;
    private final Pens pens;

    private QuantityMarks(Moment moment) {
        this.moment = moment;
        this.pens = Pens.of(moment);
    }

    /// The marks; none unless the phase writes what the quantity is read from, or it is the ground on which all phases
    /// of the step work, as a simplex.
    static List<Mark> of(Quantity quantity, Moment moment) {
        QuantityMarks made = new QuantityMarks(moment);
        return switch (quantity) {
            case Quantity.Displacement velocity -> made.ifWritten(velocity.column(), () -> made.velocity(velocity));
            case Quantity.AxisScaling scaling ->
                made.ifWritten(scaling.column(), () -> ScalingMarks.of(scaling, moment));
            case Quantity.Marker(Column column) -> made.ifWritten(column, () -> made.marker(column));
            case Quantity.Ellipse model -> made.ifWritten(model.step(), () -> ModelMarks.of(model, moment));
            case Quantity.LookAhead ahead -> made.lookAhead(ahead);
            case Quantity.Trials trials -> TrialMarks.of(trials, moment);
            case Quantity.Radius(Column column) -> made.ifKnown(column, () -> made.circle(column));
            case Quantity.Simplex(Column column) -> made.ifKnown(column, () -> new CloudMarks(moment).simplex(column));
            case Quantity.Population(Column column) ->
                made.ifKnown(column, () -> new CloudMarks(moment).population(column));
            case Quantity.Covariance spread ->
                made.ifKnown(spread.column(), () -> new CloudMarks(moment).spread(spread));
        };
    }

    private interface Marks {
        List<Mark> make();
    }

    private List<Mark> ifWritten(Column column, Marks marks) {
        return moment.writes(column) ? marks.make() : List.of();
    }

    private List<Mark> ifKnown(Column column, Marks marks) {
        return moment.now(column).isPresent() ? marks.make() : List.of();
    }

    /// As long as it is, with what it was before; where axes are scaled as well its length means nothing in the plane.
    private List<Mark> velocity(Quantity.Displacement velocity) {
        double factor = velocity.push().factor(moment.rate());
        Spot from = moment.from();
        String name = name(velocity);
        Spot push = new Spot(0, 0)
                .plus(factor, moment.vector(moment.now(velocity.column()).orElseThrow()));
        List<Mark> marks = new ArrayList<>();
        if (moment.isWayAlone(velocity)) {
            return pens.direction(from, push, pens.strong(), name);
        }
        moment.before(velocity.column())
                .map(moment::vector)
                .map(old -> from.plus(factor * moment.magnification(), old))
                .ifPresent(tip -> marks.addAll(pens.vector(from, tip, pens.thin(), "")));
        marks.addAll(pens.vector(from, from.plus(1, push), moment.magnification(), pens.strong(), name));
        return marks;
    }

    /// What the arrow is called.
    static String name(Quantity.Displacement velocity) {
        String symbol = velocity.column().plain();
        return switch (velocity.push()) {
            case AGAINST_SCALED -> "−α" + symbol;
            case AGAINST, POINTING -> "−" + symbol;
            case ALONG -> symbol;
        };
    }

    private List<Mark> marker(Column column) {
        Spot at = moment.point(moment.now(column).orElseThrow());
        return at.isFinite() ? List.of(pens.point(at, Marker.RING, 5)) : List.of();
    }

    /// First the way there; with the gradient that is taken there, both arrows.
    private List<Mark> lookAhead(Quantity.LookAhead ahead) {
        Optional<double[]> point = moment.now(ahead.column());
        if (point.isEmpty() || !moment.writes(ahead.column()) && !moment.writes(ahead.gradient())) {
            return List.of();
        }
        Spot at = moment.point(point.get());
        List<Mark> marks = new ArrayList<>(pens.vector(moment.from(), at, pens.thin(), ""));
        marks.add(pens.point(at, Marker.DIAMOND, 5));
        if (moment.writes(ahead.gradient())) {
            moment.now(ahead.gradient())
                    .ifPresent(gradient -> marks.addAll(pens.gradient(
                            at, moment.vector(gradient), ahead.gradient().plain())));
        }
        return marks;
    }

    private List<Mark> circle(Column column) {
        double radius = moment.now(column).orElseThrow()[0];
        Spot at = moment.from();
        return List.of(new Mark.Ellipse(at.x(), at.y(), radius, 0, 0, radius, pens.outline()));
    }
}
