package talweg.figure.graph;

import java.util.ArrayList;
import java.util.List;
import talweg.field.calculus.Landscape;
import talweg.figure.Dash;
import talweg.figure.Layer;
import talweg.figure.Mark;
import talweg.figure.Marker;
import talweg.figure.Pen;
import talweg.figure.Role;
import talweg.figure.Ticks;
import talweg.figure.Trajectory;
import talweg.figure.Viewport;
import talweg.figure.instrument.Handle;
import talweg.function.Workspace;

/// Methods on a graph: trajectories whose points are (x_k, f(x_k)). A step is a tread from x_k to x_{k+1}, at the
/// height
/// f(x_k), and a rise from there to the graph: so one sees both how far it goes and what it gains.
public final class GraphRuns {
    private static final double WIDTH = 1.3;
    private static final double ALPHA = 0.75;
    private static final double BEYOND = 0.16;
    private static final double STALE = 0.3;

    private static final double DOT = 2.8;

    /// A dot for each iterate, where dots this far apart do not merge.
    private static final double DOT_GAP = 6;

    /// Where there are more steps than this, treads are too small to be seen, and a line serves as well.
    private static final int MOST_TREADS = 3000;

    /// Pixels of a tangent, on either side.
    private static final double TANGENT = 72;

    private static final Pen TANGENT_PEN = new Pen(Role.TEXT, 1.6, 0.9, Dash.SHORT, 0);

    private static final Pen REACH = new Pen(Role.START, 1, 0.7, Dash.DASHED, 0);

    private GraphRuns() {}

    /// The steps up to the heads with a dot on each iterate, and those beyond, faint or not at all.
    public static Layer paths(List<Trajectory> trajectories, boolean beyond) {
        List<Mark> marks = new ArrayList<>();
        for (Trajectory one : trajectories) {
            int end = one.head() + 1;
            if (beyond) {
                marks.add(steps(one, one.head(), one.x().length, pen(one, BEYOND)));
            }
            marks.add(steps(one, 0, end, pen(one, one.stale() ? STALE : ALPHA)));
            if (!one.stale()) {
                marks.add(new Mark.Points(
                        one.x(), one.y(), 0, end, Marker.DISC, DOT, one.style().role(), 0.8, DOT_GAP));
            }
            kinks(one, beyond, marks);
        }
        return new Layer(Layer.Kind.PATHS, marks);
    }

    /// Where a run goes on with other settings, as on a map.
    private static void kinks(Trajectory one, boolean beyond, List<Mark> marks) {
        int end = beyond ? one.x().length : one.head() + 1;
        for (int k : one.kinks()) {
            if (k < end) {
                marks.add(new Mark.Kink(one.x(), one.y(), k, end, one.style().role(), k > one.head() ? 2 * BEYOND : 1));
            }
        }
    }

    private static Pen pen(Trajectory one, double alpha) {
        return new Pen(one.style().role(), WIDTH, alpha, Dash.SOLID, 0);
    }

    /// The treads and rises between the iterates [from, to).
    static Mark.Polylines steps(Trajectory one, int from, int to, Pen pen) {
        if (to - from > MOST_TREADS) {
            return new Mark.Polylines(one.x(), one.y(), new int[] {from, to}, pen);
        }
        int count = Math.max(0, 2 * (to - from) - 1);
        double[] x = new double[count];
        double[] y = new double[count];
        for (int i = 0; i < count; i++) {
            x[i] = one.x()[from + (i + 1) / 2];
            y[i] = one.y()[from + i / 2];
        }
        return Mark.Polylines.one(x, y, pen);
    }

    /// The tangent at each head, the start and the heads, above all paths.
    public static Layer heads(List<Trajectory> trajectories, Landscape landscape, Viewport view) {
        List<Mark> marks = new ArrayList<>();
        for (Trajectory one : trajectories) {
            double x = one.x()[one.head()];
            double slope = landscape.gradient(new double[] {x}, new Workspace())[0];
            marks.add(tangent(x, one.y()[one.head()], slope, pen(one), view));
        }
        for (Trajectory one : trajectories) {
            double x = one.x()[one.head()];
            marks.add(new Mark.Head(x, one.y()[one.head()], one.style(), one.name(), whereabouts(one)));
        }
        if (!trajectories.isEmpty()) {
            Trajectory first = trajectories.getFirst();
            marks.add(new Mark.Start(first.x()[0], first.y()[0]));
        }
        return new Layer(Layer.Kind.POINTS, marks);
    }

    private static Pen pen(Trajectory one) {
        return TANGENT_PEN.coloured(one.style().role()).faded(one.stale() ? STALE : 1);
    }

    /// A piece of the tangent at (x, y), of the same length on the screen whatever its slope.
    public static Mark tangent(double x, double y, double slope, Role role, Viewport view) {
        return tangent(x, y, slope, TANGENT_PEN.coloured(role), view);
    }

    private static Mark tangent(double x, double y, double slope, Pen pen, Viewport view) {
        double steep = slope * view.pixelsPerY() / view.pixelsPerX();
        double across = TANGENT / Math.hypot(1, steep) / view.pixelsPerX();
        return Mark.Polylines.one(
                new double[] {x - across, x + across}, new double[] {y - across * slope, y + across * slope}, pen);
    }

    /// How far a swarm about a start reaches, through a handle on its right.
    public static Layer reach(double x, Handle handle) {
        List<Mark> marks = new ArrayList<>(handle.marks());
        marks.addFirst(Mark.Polylines.one(
                new double[] {2 * x - handle.x(), handle.x()}, new double[] {handle.y(), handle.y()}, REACH));
        return new Layer(Layer.Kind.POINTS, marks);
    }

    /// What stands beside the chevron when a head has left the view.
    private static String whereabouts(Trajectory one) {
        return "k " + one.k() + " · x " + Ticks.text(one.x()[one.head()], 2);
    }
}
