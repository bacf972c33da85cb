package talweg.session;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import talweg.field.section.CoordinatePlane;
import talweg.field.section.Frame;
import talweg.field.section.MainDirections;
import talweg.field.section.Section;
import talweg.field.section.SpannedPlane;
import talweg.function.Domain;
import talweg.function.RealFunction;

/// Which plane of the space of more than two variables the map shows. Functions of one or two variables have no
/// choice.
public sealed interface SectionChoice {
    /// The first two coordinates through the start.
    SectionChoice STANDARD = new Coordinates(0, 1, Through.START);

    /// The plane in the space of `function`.
    ///
    /// @param start x₀
    /// @param current the iterate at which somebody looks, if anybody runs; it may have to be computed
    /// and is asked for only if the plane goes through it
    Section of(RealFunction function, double[] start, Supplier<Optional<double[]>> current);

    /// What of the plane is seen when all of it is, two axes.
    ///
    /// @param whole the domain, n axes
    Domain range(Domain whole);

    /// What is seen at first, as a scene's view: the whole plane, and the start where it is beside that.
    default Domain firstView(Domain whole, Point start) {
        return whole;
    }

    /// The feet of the points that it was laid through, of a plane that was laid through some.
    default List<double[]> corners(Section plane) {
        return List.of();
    }

    /// Whether the plane moves when k does.
    default boolean follows() {
        return false;
    }

    /// The point that a plane of two coordinates goes through.
    enum Through {
        /// x₀.
        START,
        /// x_k of the method that is looked at.
        ITERATE
    }

    /// Two coordinates, the others held where a point has them.
    ///
    /// @param first to the right, from 0
    /// @param second upwards, from 0
    record Coordinates(int first, int second, Through through) implements SectionChoice {
        @Override
        public Section of(RealFunction function, double[] start, Supplier<Optional<double[]>> current) {
            double[] point = follows() ? current.get().orElse(start) : start;
            return point.length > 2
                    ? new CoordinatePlane(function, first, second, point)
                    : CoordinatePlane.ofFirst(function, point);
        }

        @Override
        public Domain range(Domain whole) {
            int last = whole.axes().size() - 1;
            return new Domain(List.of(whole.axis(Math.min(first, last)), whole.axis(Math.min(second, last))));
        }

        /// Whether there is such a plane among n variables.
        public boolean fits(int n) {
            return first != second && Math.max(first, second) < Math.max(2, n);
        }

        @Override
        public boolean follows() {
            return through == Through.ITERATE;
        }
    }

    /// Through three points that do not lie on a line: the first is the origin, s points from there to the second, and
    /// the third is above that line. Both axes are as long as in space.
    record Points(Point first, Point second, Point third) implements SectionChoice {
        /// Around the points, as a part of the longer side of their box.
        private static final double MARGIN = 0.35;

        /// Insists that they span a plane.
        public Points {
            frame(first, second, third);
        }

        private static Frame frame(Point first, Point second, Point third) {
            return Frame.through(first.toArray(), second.toArray(), third.toArray())
                    .orElseThrow(() -> new IllegalArgumentException("points on a line"));
        }

        /// In their order.
        public List<Point> points() {
            return List.of(first, second, third);
        }

        @Override
        public Section of(RealFunction function, double[] start, Supplier<Optional<double[]>> current) {
            return new SpannedPlane(function, frame(first, second, third));
        }

        @Override
        public List<double[]> corners(Section plane) {
            return feet(points(), plane::foot);
        }

        private static List<double[]> feet(List<Point> points, UnaryOperator<double[]> foot) {
            return points.stream().map(point -> foot.apply(point.toArray())).toList();
        }

        @Override
        public Domain range(Domain whole) {
            return around(points());
        }

        @Override
        public Domain firstView(Domain whole, Point start) {
            Domain range = range(whole);
            double[] foot = frame(first, second, third).foot(start.toArray());
            boolean inside = range.axis(0).contains(foot[0]) && range.axis(1).contains(foot[1]);
            return inside ? whole : around(List.of(first, second, third, start));
        }

        private Domain around(List<Point> points) {
            List<double[]> feet = feet(points, frame(first, second, third)::foot);
            return around(
                    feet.stream().mapToDouble(foot -> foot[0]).toArray(),
                    feet.stream().mapToDouble(foot -> foot[1]).toArray());
        }

        /// The box around points of a plane, with a margin.
        static Domain around(double[] s, double[] t) {
            Domain.Range across = range(s);
            Domain.Range up = range(t);
            double margin = MARGIN * Math.max(across.width(), up.width());
            return Domain.rectangle(
                    across.low() - margin, across.high() + margin, up.low() - margin, up.high() + margin);
        }

        private static Domain.Range range(double... values) {
            return new Domain.Range(
                    Arrays.stream(values).min().orElseThrow(),
                    Arrays.stream(values).max().orElseThrow());
        }
    }

    /// An origin and two directions, as they were found for a path, with what of the plane the path needs.
    ///
    /// @param origin n coordinates
    /// @param first s, n coordinates
    /// @param second t, n coordinates
    /// @param seen two axes
    record Directions(Point origin, Point first, Point second, Domain seen) implements SectionChoice {
        /// Insists that they span a plane.
        public Directions {
            Frame frame = new Frame(origin.toArray(), first.toArray(), second.toArray());
            if (frame.isFlat()) {
                throw new IllegalArgumentException("parallel directions");
            }
        }

        /// The main directions of a path, `points[coordinate][step]`.
        public static Directions of(MainDirections found, double[][] points) {
            Frame frame = found.frame();
            double[][] feet = frame.feet(points);
            return new Directions(
                    Point.of(frame.origin()),
                    Point.of(frame.first()),
                    Point.of(frame.second()),
                    Points.around(feet[0], feet[1]));
        }

        @Override
        public Section of(RealFunction function, double[] start, Supplier<Optional<double[]>> current) {
            return new SpannedPlane(function, new Frame(origin.toArray(), first.toArray(), second.toArray()));
        }

        @Override
        public Domain range(Domain whole) {
            return seen;
        }
    }
}
