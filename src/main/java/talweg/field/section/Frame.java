package talweg.field.section;

import java.util.Arrays;
import java.util.Optional;

/// An origin o and two vectors u and v of n-dimensional space, which span the plane x = o + s·u + t·v. The vectors
/// need be neither unit vectors nor perpendicular, but must not be parallel.
///
/// @param origin o
/// @param first u
/// @param second v
public record Frame(double[] origin, double[] first, double[] second) {
    /// A triangle whose height is this small beside its longest side is a line: its direction would be rounding.
    private static final double FLAT = 1e-10;

    /// Keeps its own copies.
    public Frame {
        if (first.length != origin.length || second.length != origin.length) {
            throw new IllegalArgumentException("vectors of " + first.length + " and " + second.length
                    + " coordinates span no plane in " + origin.length + " dimensions");
        }
        origin = origin.clone();
        first = first.clone();
        second = second.clone();
    }

    /// The plane through three points: `a` is its origin, u points from there to `b`, and v is perpendicular to u, on
    /// the side of `c`; both are unit vectors.
    ///
    /// @return nothing if the points lie on a line
    public static Optional<Frame> through(double[] a, double[] b, double[] c) {
        double[] u = Vectors.difference(b, a);
        double[] v = Vectors.difference(c, a);
        double longest = Math.max(Math.max(Vectors.norm(u), Vectors.norm(v)), Vectors.norm(Vectors.difference(c, b)));
        if (!(Vectors.norm(u) > FLAT * longest) || !Double.isFinite(longest)) {
            return Optional.empty();
        }
        normalize(u);
        // Twice, because the first time may leave mostly rounding (Giraud, Langou and Rozložník 2005).
        subtract(v, u);
        double height = Vectors.norm(v);
        subtract(v, u);
        if (!(height > FLAT * longest)) {
            return Optional.empty();
        }
        normalize(v);
        return Optional.of(new Frame(a, u, v));
    }

    private static void subtract(double[] v, double[] unit) {
        double along = Vectors.inner(v, unit);
        Arrays.setAll(v, i -> v[i] - along * unit[i]);
    }

    private static void normalize(double[] vector) {
        double norm = Vectors.norm(vector);
        Arrays.setAll(vector, i -> vector[i] / norm);
    }

    /// Whether the vectors span no plane, give or take rounding.
    public boolean isFlat() {
        return Frame.through(new double[dimension()], first, second).isEmpty();
    }

    /// The number of coordinates in space.
    public int dimension() {
        return origin.length;
    }

    /// `point`, moved by s·u + t·v.
    double[] moved(double[] point, double s, double t) {
        double[] moved = new double[point.length];
        Arrays.setAll(moved, i -> point[i] + s * first[i] + t * second[i]);
        return moved;
    }

    /// s and t of the point of the plane that is nearest to `point`.
    public double[] foot(double[] point) {
        return along(Vectors.difference(point, origin));
    }

    /// s and t of the part of a vector that lies in the plane.
    double[] along(double[] vector) {
        double alongU = Vectors.inner(vector, first);
        double alongV = Vectors.inner(vector, second);
        double[][] gram = gram();
        return new double[] {solution(gram[0], alongU, alongV), solution(gram[1], alongU, alongV)};
    }

    /// The feet of many points, `points[coordinate][place]`: all s and all t.
    public double[][] feet(double[][] points) {
        int places = points[0].length;
        double[][] feet = new double[2][places];
        for (int i = 0; i < origin.length; i++) {
            for (int k = 0; k < places; k++) {
                double offset = points[i][k] - origin[i];
                feet[0][k] += offset * first[i];
                feet[1][k] += offset * second[i];
            }
        }
        double[][] gram = gram();
        for (int k = 0; k < places; k++) {
            double alongU = feet[0][k];
            double alongV = feet[1][k];
            feet[0][k] = solution(gram[0], alongU, alongV);
            feet[1][k] = solution(gram[1], alongU, alongV);
        }
        return feet;
    }

    /// What makes of the inner products with u and v the parts along them: (⟨v, v⟩, −⟨u, v⟩) and (−⟨u, v⟩, ⟨u, u⟩),
    /// over
    /// their determinant.
    private double[][] gram() {
        double uu = Vectors.inner(first, first);
        double uv = Vectors.inner(first, second);
        double vv = Vectors.inner(second, second);
        double determinant = uu * vv - uv * uv;
        return new double[][] {{vv, -uv, determinant}, {-uv, uu, determinant}};
    }

    private static double solution(double[] row, double alongU, double alongV) {
        return (row[0] * alongU + row[1] * alongV) / row[2];
    }

    boolean isSame(Frame other) {
        return Arrays.equals(origin, other.origin)
                && Arrays.equals(first, other.first)
                && Arrays.equals(second, other.second);
    }
}
