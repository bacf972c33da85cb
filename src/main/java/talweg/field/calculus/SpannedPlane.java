package talweg.field.calculus;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import talweg.function.Demand;
import talweg.function.Parameter;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

/// A function of n variables on a plane x = o + s·u + t·v through its space, as a function of (s, t).
/// Derivatives follow by the chain rule: ∇g = (⟨∇f, u⟩, ⟨∇f, v⟩), and the Hessian has the entries uᵀHu, uᵀHv
/// and vᵀHv.
///
/// @param function f
/// @param origin o, n coordinates
/// @param first u, n coordinates
/// @param second v, n coordinates
public record SpannedPlane(RealFunction function, double[] origin, double[] first, double[] second)
        implements RealFunction {
    /// A triangle whose height is this small beside its longest side is a line: its direction would be
    /// rounding.
    private static final double FLAT = 1e-10;

    /// Lanes computed at once: the block of the workspace, so that n arrays of them stay small.
    private static final int BLOCK = Workspace.BLOCK;

    /// Keeps its own copies.
    public SpannedPlane {
        int n = function.dimension();
        if (origin.length != n || first.length != n || second.length != n) {
            throw new IllegalArgumentException("a plane in " + n + " dimensions needs vectors of that length");
        }
        origin = origin.clone();
        first = first.clone();
        second = second.clone();
    }

    /// The plane of the coordinates `i` and `j` through `point`, which is its origin.
    public static SpannedPlane ofCoordinates(RealFunction function, double[] point, int i, int j) {
        double[] u = new double[point.length];
        double[] v = new double[point.length];
        u[i] = 1;
        v[j] = 1;
        return new SpannedPlane(function, point, u, v);
    }

    /// The plane through three points: `a` is its origin, u points from there to `b`, and v is perpendicular to
    /// u, on the side of `c`; both are unit vectors.
    ///
    /// @return nothing if the points lie on a line
    public static Optional<SpannedPlane> through(RealFunction function, double[] a, double[] b, double[] c) {
        double[] u = difference(b, a);
        double[] v = difference(c, a);
        double longest = Math.max(Math.max(norm(u), norm(v)), norm(difference(c, b)));
        if (!(norm(u) > FLAT * longest) || !Double.isFinite(longest)) {
            return Optional.empty();
        }
        normalize(u);
        // Twice, because the first time may leave mostly rounding (Giraud, Langou and Rozložník 2005).
        subtract(v, u);
        double height = norm(v);
        subtract(v, u);
        if (!(height > FLAT * longest)) {
            return Optional.empty();
        }
        normalize(v);
        return Optional.of(new SpannedPlane(function, a, u, v));
    }

    private static void subtract(double[] v, double[] unit) {
        double along = inner(v, unit);
        Arrays.setAll(v, i -> v[i] - along * unit[i]);
    }

    private static void normalize(double[] vector) {
        double norm = norm(vector);
        Arrays.setAll(vector, i -> vector[i] / norm);
    }

    /// The point of space that (s, t) stands for.
    public double[] point(double s, double t) {
        double[] point = new double[origin.length];
        Arrays.setAll(point, i -> origin[i] + s * first[i] + t * second[i]);
        return point;
    }

    /// The names of the variables: s and t.
    @Override
    public List<String> variables() {
        return List.of("s", "t");
    }

    @Override
    public List<Parameter> parameters() {
        return function.parameters();
    }

    @Override
    public Optional<RealFunction> inSinglePrecision() {
        return function.inSinglePrecision().map(single -> new SpannedPlane(single, origin, first, second));
    }

    @Override
    public void evaluate(
            Demand demand,
            double[][] points,
            double[] parameters,
            Sample sample,
            int from,
            int to,
            Result out,
            Workspace workspace) {
        SpannedBlock block = new SpannedBlock(this, demand, Math.min(BLOCK, to - from));
        for (int start = from; start < to; start += BLOCK) {
            workspace.cancellation().check();
            int end = Math.min(to, start + BLOCK);
            Sample here = new Sample(sample.seed(), sample.step(), sample.firstLane() + start);
            block.evaluate(points, parameters, here, start, end, out, workspace);
        }
    }

    static double inner(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    static double norm(double[] vector) {
        double largest = Arrays.stream(vector).map(Math::abs).max().orElse(0);
        if (largest == 0 || !Double.isFinite(largest)) {
            return largest;
        }
        double sum = 0;
        for (double coordinate : vector) {
            sum += (coordinate / largest) * (coordinate / largest);
        }
        return largest * Math.sqrt(sum);
    }

    static double[] difference(double[] a, double[] b) {
        double[] difference = new double[a.length];
        Arrays.setAll(difference, i -> a[i] - b[i]);
        return difference;
    }
}
