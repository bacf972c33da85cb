package talweg.figure;

import java.util.List;
import talweg.engine.basins.Basins;
import talweg.engine.basins.BasinsCount;
import talweg.engine.ensemble.Positions;
import talweg.field.section.Section;

/// Something that is drawn, in data coordinates. Arrays belong to the mark from then on and are never written again.
public sealed interface Mark {
    /// A grid of tones in [0, 1] as colours; NaN is a hole and is hatched. Nodes lie at equal distances, the first
    /// and the last of each row at x0 and x1, the first row at y0 (below), the last at y1.
    record Raster(double[] tones, int columns, int rows, double x0, double x1, double y0, double y1, MapStyle style)
            implements Mark {
        /// Checks the size.
        public Raster {
            if (columns < 2 || rows < 2 || tones.length != Math.multiplyExact(columns, rows)) {
                throw new IllegalArgumentException(columns + " × " + rows + " nodes, " + tones.length + " tones");
            }
        }

        /// Whether there is anything to hatch.
        public boolean hasHoles() {
            for (double tone : tones) {
                if (Double.isNaN(tone)) {
                    return true;
                }
            }
            return false;
        }
    }

    /// A grid of kinds, each a flat colour. Nodes lie as those of a [Raster]; rows[0] is the lowest.
    ///
    /// @param kinds of each node, row by row, a place among the roles; −1 for nothing
    /// @param alpha in [0, 1], over the roles' own
    record Tiles(
            int[] kinds,
            int columns,
            int rows,
            double x0,
            double x1,
            double y0,
            double y1,
            List<Role> roles,
            double alpha)
            implements Mark {
        /// Keeps its own copy.
        public Tiles {
            roles = List.copyOf(roles);
        }
    }

    /// Basins of attraction, each pixel in the colour of its limit, the darker the longer it took. What is undefined
    /// is a hole and is hatched.
    record Attraction(Basins basins, BasinsCount count) implements Mark {}

    /// A surface in space as an image that knows no colours yet: what it shows in samples, rows from top to bottom.
    ///
    /// @param across for each sample the point of the map that it shows, from 0 on the left of its frame to 1
    /// @param down the same, from 0 at the top to 1
    /// @param light how much brighter (above 0) or darker (below 0) than level ground; NaN beside the surface
    /// @param samples rows and columns of samples in a pixel of the image
    /// @param box where it goes, in pixels of the picture
    /// @param texture the marks of the map that colour it, from the bottom to the top; without any it is of paper
    /// @param plan the map
    record Shading(
            float[] across,
            float[] down,
            float[] light,
            int columns,
            int rows,
            int samples,
            Box box,
            List<Mark> texture,
            Viewport plan)
            implements Mark {
        /// Keeps its own copy.
        public Shading {
            texture = List.copyOf(texture);
        }
    }

    /// Lines through points. Line i is made of the points [offsets[i], offsets[i + 1]); a point that is not finite
    /// interrupts it.
    ///
    /// @param level the value at which they lie over a surface; NaN: upon the surface
    record Polylines(double[] x, double[] y, int[] offsets, Pen pen, double level) implements Mark {
        /// Lines upon the surface.
        public Polylines(double[] x, double[] y, int[] offsets, Pen pen) {
            this(x, y, offsets, pen, Double.NaN);
        }

        /// The same, at a level of their own.
        public Polylines at(double value) {
            return new Polylines(x, y, offsets, pen, value);
        }

        /// One line through all points.
        public static Polylines one(double[] x, double[] y, Pen pen) {
            return new Polylines(x, y, new int[] {0, x.length}, pen);
        }
    }

    /// Arrows at (x, y) in the direction (dx, dy), all `length` pixels long, because they tell direction and not
    /// size.
    ///
    /// @param anchored whether (x, y) is the tail; otherwise it is the middle
    record Arrows(double[] x, double[] y, double[] dx, double[] dy, double length, boolean anchored, Pen pen)
            implements Mark {}

    /// An arrow from (x, y) to (toX, toY), as long as it is in the plane.
    record Vector(double x, double y, double toX, double toY, Pen pen) implements Mark {}

    /// The points [from, to) of two arrays as markers.
    ///
    /// @param radius in pixels
    /// @param casing pixels of the ground's colour around each
    /// @param minimumGap a point closer than this many pixels to the one drawn before is left out
    record Points(
            double[] x,
            double[] y,
            int from,
            int to,
            Marker marker,
            double radius,
            Role role,
            double casing,
            double minimumGap)
            implements Mark {
        /// One point with a casing of two pixels.
        public static Points one(double x, double y, Marker marker, double radius, Role role) {
            return new Points(new double[] {x}, new double[] {y}, 0, 1, marker, radius, role, 2, 0);
        }
    }

    /// Many points that move together, and the ways by which they came.
    ///
    /// @param x x of all points at the present iterate, at the one before, and so on
    /// @param y y of them
    /// @param part how far the points are between the iterate before and the present one, in (0, 1]
    record Cloud(List<double[]> x, List<double[]> y, double part, Role role) implements Mark {
        /// Keeps its own lists.
        public Cloud {
            x = List.copyOf(x);
            y = List.copyOf(y);
        }

        /// Lanes with their trails, of more than two variables at their feet on a plane.
        ///
        /// @param trail the present iterate, the one before, and so on
        public static Cloud of(List<Positions> trail, Section plane, double part, Role role) {
            List<Positions> seen = plane.function().dimension() <= 2
                    ? trail
                    : trail.stream()
                            .map(now -> new Positions(now.k(), plane.feet(now.points())))
                            .toList();
            return new Cloud(
                    seen.stream().map(Positions::x).toList(),
                    seen.stream().map(Positions::y).toList(),
                    part,
                    role);
        }

        /// The number of points.
        public int size() {
            return x.getFirst().length;
        }

        /// The number of iterates.
        public int ages() {
            return x.size();
        }

        /// x of a point, so many iterates ago.
        public double x(int age, int point) {
            return at(x, age, point);
        }

        /// y of a point, so many iterates ago.
        public double y(int age, int point) {
            return at(y, age, point);
        }

        private double at(List<double[]> values, int age, int point) {
            double value = values.get(age)[point];
            if (age > 0 || part == 1 || values.size() == 1) {
                return value;
            }
            double before = values.get(1)[point];
            return before + part * (value - before);
        }

        /// How much of its strength a piece of the way has that ends so many iterates before its begin, in (0, 1].
        public double strength(int age) {
            return Math.pow(1 - (age - part) / ages(), 1.6);
        }
    }

    /// Where a run stands: a marker; outside the view a chevron on the border that points there and says `note`.
    ///
    /// @param name  printed beside the marker; empty for none
    /// @param note  printed beside the chevron, such as "k = 17 · ‖x‖ = 3e5"
    record Head(double x, double y, MethodStyle style, String name, String note) implements Mark {}

    /// Where a path goes on with other settings: a hollow dot at one of its points, with a bar across.
    ///
    /// @param at  which point
    /// @param end one past the last point whose place may be told
    record Kink(double[] x, double[] y, int at, int end, Role role, double alpha) implements Mark {}

    /// Where all runs start: a ring.
    record Start(double x, double y) implements Mark {}

    /// A prediction: a small flag with a letter, on a pole that stands at (x, y).
    record Flag(char letter, double x, double y) implements Mark {}

    /// The ellipse { c + cos t · a + sin t · b }.
    record Ellipse(double centerX, double centerY, double ax, double ay, double bx, double by, Pen pen)
            implements Mark {}

    /// A polygon, filled. The last point joins the first.
    record Region(double[] x, double[] y, Role role, double alpha) implements Mark {}

    /// A line of text centred on a point, along the direction (dx, dy), never upside down.
    ///
    /// @param level the value at which it stands over a surface; NaN: upon the surface
    record Label(String text, double x, double y, double dx, double dy, Role role, TextStyle style, double level)
            implements Mark {
        /// A text upon the surface.
        public Label(String text, double x, double y, double dx, double dy, Role role, TextStyle style) {
            this(text, x, y, dx, dy, role, style, Double.NaN);
        }
    }
}
