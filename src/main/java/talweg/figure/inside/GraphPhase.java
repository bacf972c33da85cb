package talweg.figure.inside;

import java.util.ArrayList;
import java.util.List;
import talweg.engine.OpenedStep;
import talweg.field.calculus.Landscape;
import talweg.field.section.CoordinatePlane;
import talweg.figure.Dash;
import talweg.figure.Layer;
import talweg.figure.Mark;
import talweg.figure.Marker;
import talweg.figure.MethodStyle;
import talweg.figure.Pen;
import talweg.figure.Ticks;
import talweg.figure.Viewport;
import talweg.method.Column;
import talweg.method.Quantity;

/// The marks of a phase on the graph of a function of one variable, as [PhaseLayer] has them on a map.
public final class GraphPhase {
    /// Pixels of a tangent, on either side.
    private static final double TANGENT = 88;

    /// Of the dot from which the step goes.
    private static final double STAND = 3.6;

    private static final int DIGITS = 3;

    private final Moment moment;
    private final Lift lift;
    private final Pens pens;
    private final List<Mark> marks = new ArrayList<>();

    private GraphPhase(Lift lift) {
        this.lift = lift;
        moment = lift.moment();
        pens = lift.pens();
    }

    /// The marks of phase `phase` of `step`, from 0; those of the phase before if it has none of its own.
    ///
    /// @param step of a run over one variable
    /// @param style of the method
    /// @param view what is seen, in the plane of x and f
    /// @param line the function
    public static Layer of(OpenedStep step, int phase, MethodStyle style, Viewport view, Landscape line) {
        Moment last = new Moment(step, phase, style, view, CoordinatePlane.ofFirst(line.function(), step.from()));
        List<Mark> marks = List.of();
        for (int j = phase; j >= 0 && marks.isEmpty(); j--) {
            marks = new GraphPhase(new Lift(last.at(j), line)).marks();
        }
        List<Mark> all = new ArrayList<>(marks);
        Lift lift = new Lift(last, line);
        all.addAll(lift.point(lift.from().x(), Marker.DISC, STAND));
        return new Layer(Layer.Kind.PROBE, all);
    }

    private List<Mark> marks() {
        for (Quantity quantity : moment.step().quantities()) {
            marks.addAll(GraphMarks.of(quantity, lift));
        }
        if (moment.assigns(Column.GRADIENT)) {
            moment.now(Column.GRADIENT)
                    .ifPresent(slope -> marks.addAll(
                            lift.slope(lift.from(), slope[0], TANGENT, Pens.gradientPen(), Column.GRADIENT.plain())));
        } else if (moment.assigns(Column.POINT)) {
            move();
        }
        return marks;
    }

    /// Along the axis, as far as the step goes, and from there to the graph: what it gains.
    private void move() {
        Spot from = lift.from();
        double x = moment.point(moment.now(Column.POINT).orElse(moment.step().to()))
                .x();
        if (!from.isFinite() || !Double.isFinite(x)) {
            return;
        }
        marks.add(shadow(from.x(), x));
        marks.addAll(pens.vector(from, Lift.beside(x, from), moment.magnification(), pens.strong(), rate(x)));
        Spot landing = lift.on(x);
        if (landing.isFinite()) {
            marks.add(pens.line(Lift.beside(x, from), landing, pens.thin()));
            marks.add(pens.point(landing, Marker.RING, 5.5));
        }
    }

    /// On the axis, which is the space that a map shows.
    private Mark shadow(double from, double to) {
        Pen pen = new Pen(pens.method(), 4, 0.35, Dash.SOLID, 0);
        return pens.line(new Spot(from, 0), new Spot(to, 0), pen);
    }

    /// How far it went for a unit of what moved it, of a method that scales its axes.
    private String rate(double x) {
        List<Quantity> quantities = moment.step().quantities();
        if (!moment.isLastMove() || quantities.stream().noneMatch(Quantity.AxisScaling.class::isInstance)) {
            return "";
        }
        Column moved = quantities.stream()
                .filter(Quantity.Displacement.class::isInstance)
                .map(Quantity::column)
                .findFirst()
                .orElse(Column.GRADIENT);
        return moment.now(moved)
                .map(by -> Math.abs((x - moment.step().from()[0]) / by[0]))
                .filter(Double::isFinite)
                .map(rate -> "α " + Ticks.text(rate, DIGITS))
                .orElse("");
    }
}
