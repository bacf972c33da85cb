package talweg.figure.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import talweg.engine.OpenedStep;
import talweg.engine.Row;
import talweg.function.Demand;
import talweg.function.Result;
import talweg.function.Workspace;
import talweg.method.Column;
import talweg.method.Objective;
import talweg.method.Quantity;

/// The landscape along the line of a step: f(x + t·d) against t, with what the slope at t = 0 promises. Of a line
/// search
/// d is the direction against which it searches and t its α, so far as it has gone; of any other step d is the step
/// itself
/// and t = 1 the new point.
///
/// @param t where f is known, ascending
/// @param f the values there
/// @param value f(x)
/// @param slope ⟨∇f(x), d⟩, the slope at t = 0
/// @param trials those made so far
/// @param chosen t of the new point; empty until it is known
/// @param sufficient c₁ of the bound f(x) + c₁ t slope (Armijo, 1966); NaN without
/// @param curvature c₂ of the bound c₂·slope on the slopes at trials (Wolfe, 1969); NaN without
public record Slice(
        double[] t,
        double[] f,
        double value,
        double slope,
        List<Trial> trials,
        OptionalDouble chosen,
        double sufficient,
        double curvature) {
    private static final int POINTS = 161;

    /// How far beyond the chosen point trials are followed, in its own t.
    private static final double FARTHEST = 5;

    /// Parts of the length that are seen before 0 and beyond the last point.
    private static final double BEFORE = 0.12;

    private static final double BEYOND = 0.3;

    /// A trial.
    ///
    /// @param number counted from 1
    /// @param t its place
    /// @param f the value there
    /// @param slope the slope there; NaN if it is not known
    public record Trial(int number, double t, double f, double slope) {}

    /// Keeps its own copy.
    public Slice {
        trials = List.copyOf(trials);
    }

    /// The slice of `step` when phase `phase` is over; empty where the step leads nowhere, or where it was not made
    /// along a direction, since the method sees values alone.
    public static Optional<Slice> of(OpenedStep step, int phase) {
        if (step.method().seesValuesAlone()) {
            return Optional.empty();
        }
        Row row = step.row();
        Optional<Quantity.Trials> search = talweg.figure.inside.Trial.search(step);
        Optional<double[]> searched = search.map(Quantity.Trials::direction)
                .map(direction -> step.phases().getLast().columns().get(direction))
                .map(Slice::negative);
        double[] d = searched.orElseGet(() -> difference(step.to(), step.from()));
        if (!DoubleStream.of(d).allMatch(Double::isFinite) || DoubleStream.of(d).allMatch(part -> part == 0)) {
            return Optional.empty();
        }
        boolean atEnd = isMoved(step, phase);
        if (searched.isEmpty()) {
            double[] t = range(1, 1);
            OptionalDouble chosen = atEnd ? OptionalDouble.of(1) : OptionalDouble.empty();
            return Optional.of(along(step, row, d, t, List.of(), chosen, Double.NaN, Double.NaN));
        }
        int last = step.phases().size() - 1;
        List<Trial> all = trials(step, search.get(), last);
        double accepted = accepted(step);
        double[] t = range(all.stream().mapToDouble(Trial::t).max().orElse(1), accepted);
        return Optional.of(along(
                step,
                row,
                d,
                t,
                trials(step, search.get(), phase),
                atEnd && accepted > 0 ? OptionalDouble.of(accepted) : OptionalDouble.empty(),
                search.get().sufficient(),
                search.get().curvature()));
    }

    private static Slice along(
            OpenedStep step,
            Row row,
            double[] d,
            double[] t,
            List<Trial> trials,
            OptionalDouble chosen,
            double sufficient,
            double curvature) {
        double slope = IntStream.range(0, d.length)
                .mapToDouble(i -> row.gradient()[i] * d[i])
                .sum();
        double[] f = values(step, d, t);
        return new Slice(t, f, row.value(), slope, trials, chosen, sufficient, curvature);
    }

    private static boolean isMoved(OpenedStep step, int phase) {
        return step.phases().subList(0, phase + 1).stream()
                .anyMatch(line -> line.phase().notation().left().equals(Column.POINT));
    }

    private static double accepted(OpenedStep step) {
        double[] accepted = step.phases().getLast().columns().get(Column.ACCEPTED);
        return accepted == null ? 0 : accepted[0];
    }

    private static List<Trial> trials(OpenedStep step, Quantity.Trials search, int phase) {
        List<Trial> trials = new ArrayList<>();
        for (talweg.figure.inside.Trial trial : talweg.figure.inside.Trial.upTo(phase, search, step)) {
            // The method's slope is that against −d.
            trials.add(new Trial(trial.number(), trial.step(), trial.value(), -trial.slope()));
        }
        return trials;
    }

    /// All trials that are not much farther than what was accepted.
    private static double[] range(double farthest, double accepted) {
        double end = accepted > 0 ? Math.clamp(farthest, accepted, FARTHEST * accepted) : farthest;
        double[] t = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            t[i] = end * (-BEFORE + (1 + BEFORE + BEYOND) * i / (POINTS - 1.0));
        }
        return t;
    }

    private static double[] values(OpenedStep step, double[] d, double[] t) {
        Objective objective = step.run().request().objective();
        double[] from = step.from();
        double[][] points = new double[d.length][t.length];
        for (int i = 0; i < d.length; i++) {
            for (int j = 0; j < t.length; j++) {
                points[i][j] = from[i] + t[j] * d[i];
            }
        }
        Result values = Result.allocate(Demand.VALUE, d.length, t.length);
        objective
                .function()
                .evaluate(
                        Demand.VALUE,
                        points,
                        objective.parameters(),
                        objective.sample(step.k(), 0),
                        0,
                        t.length,
                        values,
                        new Workspace());
        return values.value();
    }

    private static double[] negative(double[] d) {
        return DoubleStream.of(d).map(part -> -part).toArray();
    }

    private static double[] difference(double[] to, double[] from) {
        return IntStream.range(0, to.length).mapToDouble(i -> to[i] - from[i]).toArray();
    }

    /// f(x) + t·slope: what the slope promises at t.
    public double promise(double at) {
        return value + at * slope;
    }

    /// The most that Armijo allows at t.
    public double bound(double at) {
        return value + sufficient * at * slope;
    }
}
