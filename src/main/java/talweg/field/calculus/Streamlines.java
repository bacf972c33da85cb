package talweg.field.calculus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import talweg.field.calculus.Streamline.Way;
import talweg.function.Domain;
import talweg.function.Workspace;

/// Streamlines of −∇f that cover a rectangle evenly: each new one begins at the wanted distance beside one that
/// is there already, and ends where it comes to half that distance from another (Jobard and Lefer 1997).
///
/// @param lines each of them downhill, from where it begins on a border, a maximum or beside a neighbour
public record Streamlines(List<Streamline> lines) {
    /// A line may come this near to another, as a part of the wanted distance.
    private static final double NEAREST = 0.5;

    /// A line shorter than this part of the wanted distance is left out.
    private static final double SHORTEST = 1.0;

    /// Keeps its own copy.
    public Streamlines {
        lines = List.copyOf(lines);
    }

    /// Covers `domain`.
    ///
    /// @param landscape of two variables
    /// @param distance the wanted distance between neighbours, with the domain's width and height as units:
    /// 0.02 is dense, 0.1 is sparse
    /// @throws java.util.concurrent.CancellationException if the workspace's cancellation is requested
    public static Streamlines covering(Landscape landscape, Domain domain, double distance, Workspace workspace) {
        return new Covering(landscape, domain, distance, workspace).lines();
    }

    /// Lines under construction.
    private static final class Covering {
        private final Domain domain;
        private final double distance;
        private final FlowTracer down;
        private final FlowTracer up;
        private final Neighbours neighbours;
        private final List<Streamline> lines = new ArrayList<>();
        private final Deque<Streamline> parents = new ArrayDeque<>();

        Covering(Landscape landscape, Domain domain, double distance, Workspace workspace) {
            this.domain = domain;
            // Steps must not leap over half the distance.
            this.distance = Math.max(distance, FlowTracer.LONGEST);
            this.down = new FlowTracer(landscape, Way.DOWN, domain, workspace);
            this.up = new FlowTracer(landscape, Way.UP, domain, workspace);
            this.neighbours = new Neighbours(this.distance);
        }

        Streamlines lines() {
            // A lattice as well, so that ground beyond a hole or a ridge is reached.
            for (double u = distance; u < 1; u += 2 * distance) {
                for (double v = distance; v < 1; v += 2 * distance) {
                    grow(u, v);
                    while (!parents.isEmpty()) {
                        besides(parents.poll());
                    }
                }
            }
            return new Streamlines(lines);
        }

        private void besides(Streamline parent) {
            double since = distance;
            for (int i = 1; i < parent.points(); i++) {
                double du = u(parent, i) - u(parent, i - 1);
                double dv = v(parent, i) - v(parent, i - 1);
                double length = Math.hypot(du, dv);
                since += length;
                if (since >= distance && length > 0) {
                    since = 0;
                    grow(u(parent, i) - dv / length * distance, v(parent, i) + du / length * distance);
                    grow(u(parent, i) + dv / length * distance, v(parent, i) - du / length * distance);
                }
            }
        }

        private void grow(double u, double v) {
            // A little less, because a seed lies beside its parent at just that distance.
            if (!(u > 0 && u < 1 && v > 0 && v < 1) || neighbours.within(0.99 * distance, u, v)) {
                return;
            }
            double x = domain.axis(0).low() + u * domain.axis(0).width();
            double y = domain.axis(1).low() + v * domain.axis(1).width();
            FlowTracer.Room room = (atU, atV) -> !neighbours.within(NEAREST * distance, atU, atV);
            Streamline line = joined(up.from(x, y, room), down.from(x, y, room));
            if (length(line) < SHORTEST * distance) {
                return;
            }
            for (int i = 0; i < line.points(); i++) {
                neighbours.add(u(line, i), v(line, i));
            }
            lines.add(line);
            parents.add(line);
        }

        private double length(Streamline line) {
            double length = 0;
            for (int i = 1; i < line.points(); i++) {
                length += Math.hypot(u(line, i) - u(line, i - 1), v(line, i) - v(line, i - 1));
            }
            return length;
        }

        private double u(Streamline line, int i) {
            return (line.x()[i] - domain.axis(0).low()) / domain.axis(0).width();
        }

        private double v(Streamline line, int i) {
            return (line.y()[i] - domain.axis(1).low()) / domain.axis(1).width();
        }
    }

    /// The way uphill turned round and the way downhill, with time 0 where they meet.
    private static Streamline joined(Streamline uphill, Streamline downhill) {
        int before = uphill.points() - 1;
        int count = before + downhill.points();
        double[][] points = new double[3][count];
        for (int i = 0; i < count; i++) {
            boolean isUp = i < before;
            Streamline part = isUp ? uphill : downhill;
            int k = isUp ? before - i : i - before;
            points[0][i] = part.x()[k];
            points[1][i] = part.y()[k];
            points[2][i] = isUp ? -part.time()[k] : part.time()[k];
        }
        return new Streamline(points[0], points[1], points[2], downhill.end());
    }
}
