package talweg.engine.basins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import talweg.engine.GiveWay;
import talweg.function.Demand;
import talweg.function.Domain;
import talweg.function.Result;
import talweg.function.Workspace;
import talweg.method.Objective;

/// Looks for the points that runs may come to: the stationary points of f near its domain, by Newton's method and by
/// steps downhill from a lattice of points, and whatever else the method itself comes to. Mutable, owned by one task.
final class LimitSearch {
    /// Points of the lattice along each axis.
    private static final int LATTICE = 40;

    private static final int DOWNHILL = 60;
    private static final int NEWTON = 60;

    /// The longest step, in widths of the domain.
    private static final double LONGEST = 0.1;

    /// A point that moves no farther in a step has converged.
    private static final double CONVERGED = 1e-9;

    /// Nearer to each other they are one.
    private static final double SAME = 1e-5;

    /// Nearer to each other two are one where H is singular and convergence is slow.
    private static final double SAME_SINGULAR = 1e-3;

    /// So much of the domain's width around it still counts as near.
    private static final double MARGIN = 0.25;

    /// More singular points than this are taken for pieces of a line of them.
    private static final int MOST_SINGULAR = 8;

    /// More than this are not told apart by anybody.
    private static final int MOST = 500;

    /// A stationary point with what is needed to compare it.
    private record Candidate(Limit limit, boolean singular) {}

    private final Objective objective;
    private final Domain domain;
    private final Scaled scaled;
    private final Workspace workspace;
    private final Tidy tidy;

    LimitSearch(Objective objective, Workspace workspace) {
        this.objective = objective;
        this.domain = objective.domain();
        this.scaled = Scaled.by(domain);
        this.workspace = workspace;
        this.tidy = new Tidy(objective, workspace);
    }

    /// The stationary points near the domain, in an order that depends on f alone: minima first, the lowest first.
    List<Limit> inDomain() {
        List<Candidate> found = new ArrayList<>();
        for (boolean downhill : new boolean[] {true, false}) {
            double[][] points = lattice();
            if (downhill) {
                walk(points, points[0].length, DOWNHILL, true);
            }
            walk(points, points[0].length, NEWTON, false);
            gather(points, points[0].length, found, true);
        }
        return ordered(withoutLines(found));
    }

    /// Stationary points that are near some ends of runs and not yet in `known`.
    List<Limit> at(double[][] ends, List<Limit> known, double near) {
        int count = ends[0].length;
        double[][] points = {ends[0].clone(), ends[1].clone()};
        walk(points, count, NEWTON, false);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (scaled.distance(points[0][i], points[1][i], ends[0][i], ends[1][i]) <= near) {
                points[0][kept] = points[0][i];
                points[1][kept] = points[1][i];
                kept++;
            }
        }
        List<Candidate> found = new ArrayList<>();
        gather(points, kept, found, false);
        return ordered(withoutLines(found)).stream()
                .filter(limit -> known.stream()
                        .noneMatch(other -> scaled.distance(limit.x(), limit.y(), other.x(), other.y())
                                <= (limit.kind() == Limit.Kind.DEGENERATE ? SAME_SINGULAR : SAME)))
                .toList();
    }

    private double[][] lattice() {
        double[][] points = new double[2][LATTICE * LATTICE];
        for (int i = 0; i < LATTICE * LATTICE; i++) {
            points[0][i] = domain.axis(0).low()
                    + (i % LATTICE + 0.5) / LATTICE * domain.axis(0).width();
            points[1][i] = domain.axis(1).low()
                    + (i / LATTICE + 0.5) / LATTICE * domain.axis(1).width();
        }
        return points;
    }

    /// Moves all points, none of them farther in a step than [#LONGEST].
    private void walk(double[][] points, int count, int steps, boolean downhill) {
        PlanarModel model = new PlanarModel(objective, points[0].length, workspace);
        for (int k = 0; k < steps; k++) {
            workspace.cancellation().check();
            GiveWay.toWhatWaits();
            model.look(points, count);
            for (int i = 0; i < count; i++) {
                if (model.isFinite(i)) {
                    model.solve(i, downhill);
                    double length = scaled.length(model.dx, model.dy);
                    double shorter = length > LONGEST ? LONGEST / length : 1;
                    points[0][i] += shorter * model.dx;
                    points[1][i] += shorter * model.dy;
                }
            }
        }
    }

    private void gather(double[][] points, int count, List<Candidate> found, boolean nearDomain) {
        PlanarModel model = new PlanarModel(objective, Math.max(1, points[0].length), workspace);
        model.look(points, count);
        for (int i = 0; i < count && found.size() < MOST; i++) {
            double x = points[0][i];
            double y = points[1][i];
            if (model.isFinite(i) && (!nearDomain || isNear(x, y))) {
                model.solve(i, false);
                boolean singular = model.isSingular();
                double moves = scaled.length(model.dx, model.dy);
                double same = singular ? SAME_SINGULAR : SAME;
                if (!model.slopes
                        && moves <= (singular ? SAME : CONVERGED)
                        && found.stream().noneMatch(other -> is(other.limit(), x, y, same))) {
                    Limit.Kind kind = model.upper < 0
                            ? Limit.Kind.MAXIMUM
                            : model.lower > 0
                                    ? Limit.Kind.MINIMUM
                                    : model.upper > 0 && model.lower < 0 ? Limit.Kind.SADDLE : Limit.Kind.DEGENERATE;
                    Limit limit = tidy.point(x, y, kind);
                    found.add(new Candidate(singular ? around(limit) : limit, singular));
                }
            }
        }
    }

    private boolean is(Limit limit, double x, double y, double same) {
        return scaled.distance(limit.x(), limit.y(), x, y) <= same;
    }

    private boolean isNear(double x, double y) {
        return Math.abs(x - domain.axis(0).center()) * scaled.perX() <= 0.5 + MARGIN
                && Math.abs(y - domain.axis(1).center()) * scaled.perY() <= 0.5 + MARGIN;
    }

    /// Where H says nothing, a ring of values around the point does.
    private Limit around(Limit limit) {
        int[] sides = Ring.of(objective, limit, scaled, SAME_SINGULAR, workspace);
        Limit.Kind kind = sides[0] == Ring.POINTS
                ? Limit.Kind.MINIMUM
                : sides[1] == Ring.POINTS
                        ? Limit.Kind.MAXIMUM
                        : sides[0] > 0 && sides[1] > 0 ? Limit.Kind.SADDLE : Limit.Kind.DEGENERATE;
        return new Limit(limit.x(), limit.y(), limit.value(), kind, limit.radius());
    }

    private static List<Limit> withoutLines(List<Candidate> found) {
        boolean lines = found.stream().filter(Candidate::singular).count() > MOST_SINGULAR;
        return found.stream()
                .filter(candidate -> !lines || !candidate.singular())
                .map(Candidate::limit)
                .toList();
    }

    /// By kind, by height as far as rounding lets it be told, from the left, from below.
    private List<Limit> ordered(List<Limit> limits) {
        double high = limits.stream().mapToDouble(Limit::value).max().orElse(0);
        double low = limits.stream().mapToDouble(Limit::value).min().orElse(0);
        double step = 1e-9 * Math.max(high - low, Math.max(Math.abs(high), Math.abs(low)));
        return limits.stream()
                .sorted(Comparator.comparing(Limit::kind)
                        .thenComparingDouble(limit -> step > 0 ? Math.rint(limit.value() / step) : 0)
                        .thenComparingDouble(limit -> -Math.rint(limit.x() * scaled.perX() / SAME))
                        .thenComparingDouble(limit -> -limit.y()))
                .toList();
    }

    /// Minima at which f has a kink: no derivative leads there, but no value around is lower.
    List<Limit> kinks(double[][] ends, double near) {
        return new KinkSearch(objective, scaled, near, workspace).at(ends, ends[0].length);
    }

    static double value(Objective objective, double x, double y, Workspace workspace) {
        Result result = Result.allocate(Demand.VALUE, 2, 1);
        double[][] point = {{x}, {y}};
        objective
                .function()
                .evaluate(Demand.VALUE, point, objective.parameters(), objective.sample(0, 0), 0, 1, result, workspace);
        return result.value()[0];
    }
}
