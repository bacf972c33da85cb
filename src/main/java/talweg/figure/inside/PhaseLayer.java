package talweg.figure.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talweg.engine.OpenedStep;
import talweg.field.section.Section;
import talweg.figure.Layer;
import talweg.figure.Mark;
import talweg.figure.Marker;
import talweg.figure.MethodStyle;
import talweg.figure.Viewport;
import talweg.method.Column;
import talweg.method.Quantity;
import talweg.method.Shape;

/// The marks of a phase on the map.
public final class PhaseLayer {
    /// Two directions are the same where the sine of the angle between them is below this.
    private static final double PARALLEL = 1e-7;

    /// Of the dot from which the step goes.
    private static final double STAND = 3.6;

    private final Moment moment;
    private final Pens pens;
    private final List<Mark> marks = new ArrayList<>();

    private PhaseLayer(Moment moment) {
        this.moment = moment;
        this.pens = Pens.of(moment);
    }

    /// The marks of phase `phase` of `step`, from 0; those of the phase before if it has none of its own.
    ///
    /// @param style of the method
    /// @param view decides how long those marks are that have a length in pixels
    /// @param plane the plane that is seen
    public static Layer of(OpenedStep step, int phase, MethodStyle style, Viewport view, Section plane) {
        List<Mark> marks = List.of();
        for (int j = phase; j >= 0 && marks.isEmpty(); j--) {
            marks = new PhaseLayer(new Moment(step, j, style, view, plane)).marks();
        }
        Spot from = new Moment(step, phase, style, view, plane).from();
        List<Mark> all = new ArrayList<>(marks);
        if (from.isFinite()) {
            all.add(Mark.Points.one(from.x(), from.y(), Marker.DISC, STAND, style.role()));
        }
        return new Layer(Layer.Kind.PROBE, all);
    }

    private List<Mark> marks() {
        for (Quantity quantity : moment.step().quantities()) {
            marks.addAll(QuantityMarks.of(quantity, moment));
        }
        if (moment.assigns(Column.GRADIENT)) {
            moment.now(Column.GRADIENT)
                    .ifPresent(
                            g -> marks.addAll(pens.gradient(moment.from(), moment.vector(g), Column.GRADIENT.plain())));
        } else if (moment.assigns(Column.POINT)) {
            move();
        } else if (marks.isEmpty() && isDirection()) {
            Spot way = moment.point(moment.step().to()).minus(moment.from());
            marks.addAll(pens.direction(moment.from(), way, pens.strong(), ""));
        }
        return marks;
    }

    private void move() {
        Spot from = moment.from();
        Spot to = moment.point(moment.now(Column.POINT).orElse(moment.step().to()));
        if (moment.isLastMove()) {
            effectiveRate().ifPresent(rate -> marks.addAll(0, ScalingMarks.rates(rate, moment)));
        }
        marks.addAll(pens.vector(from, to, moment.magnification(), pens.strong(), ""));
        if (to.isFinite()) {
            marks.add(pens.point(to, Marker.RING, 5.5));
        }
    }

    /// How far each coordinate went for a unit of what moved it; empty unless the method scales its axes.
    private Optional<double[]> effectiveRate() {
        List<Quantity> quantities = moment.step().quantities();
        boolean scales = quantities.stream().anyMatch(Quantity.AxisScaling.class::isInstance);
        Column moved = quantities.stream()
                .filter(Quantity.Displacement.class::isInstance)
                .map(Quantity::column)
                .findFirst()
                .orElse(Column.GRADIENT);
        return scales ? moment.now(moved).map(this::rates) : Optional.empty();
    }

    private double[] rates(double[] moved) {
        double[] rates = new double[moved.length];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = Math.abs((moment.step().to()[i] - moment.step().from()[i]) / moved[i]);
        }
        return rates;
    }

    /// A vector along which the step will go.
    private boolean isDirection() {
        if (moment.assigned().shape() != Shape.COORDINATE) {
            return false;
        }
        Spot vector = moment.now(moment.assigned()).map(moment::vector).orElse(new Spot(0, 0));
        Spot way = moment.point(moment.step().to())
                .minus(moment.point(moment.step().from()));
        double across = vector.x() * way.y() - vector.y() * way.x();
        double lengths = Math.sqrt(vector.times(vector) * way.times(way));
        return lengths > 0 && Math.abs(across) <= PARALLEL * lengths;
    }
}
