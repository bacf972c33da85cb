package talweg.field.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import talweg.function.Demand;
import talweg.function.Parameter;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

/// The plane of two coordinates: all others are held at `base`.
///
/// A function of one variable gets the plane (x, y) in which y is free: f(x) everywhere on the vertical through x, and
/// 0 in
/// every derivative by y. Its level curves are vertical lines.
///
/// @param function the whole function
/// @param first the coordinate that becomes x
/// @param second the coordinate that becomes y, or [#FREE]
/// @param base a point of the plane, n coordinates; those of the two axes do not matter
public record CoordinatePlane(RealFunction function, int first, int second, double[] base) implements Section {
    /// Stands for an axis that the function does not depend on.
    public static final int FREE = -1;

    /// Checks that the axes exist and differ.
    public CoordinatePlane {
        int n = function.dimension();
        if (first < 0 || first >= n || second < FREE || second >= n || first == second || base.length != n) {
            throw new IllegalArgumentException("no plane (" + first + ", " + second + ") in " + n + " dimensions");
        }
        base = base.clone();
    }

    /// The plane of the first two coordinates through `base`, also of a function of two variables; of a function of
    /// one,
    /// that in which y is free.
    public static CoordinatePlane ofFirst(RealFunction function, double[] base) {
        return new CoordinatePlane(function, 0, base.length == 1 ? FREE : 1, base);
    }

    @Override
    public double[] point(double s, double t) {
        return moved(base, s, t);
    }

    @Override
    public double[] foot(double[] point) {
        return new double[] {point[first], second == FREE ? 0 : point[second]};
    }

    @Override
    public double[] along(double[] vector) {
        return foot(vector);
    }

    @Override
    public double[] moved(double[] point, double s, double t) {
        double[] moved = point.clone();
        moved[first] = s;
        if (second != FREE) {
            moved[second] = t;
        }
        return moved;
    }

    @Override
    public double distance(double[] point) {
        double[] offset = new double[base.length];
        Arrays.setAll(offset, i -> i == first || i == second ? 0 : point[i] - base[i]);
        return Vectors.norm(offset);
    }

    @Override
    public double[][] feet(double[][] points) {
        return new double[][] {points[first], second == FREE ? new double[points[first].length] : points[second]};
    }

    @Override
    public boolean samePlane(Section other) {
        return other instanceof CoordinatePlane plane
                && first == plane.first
                && second == plane.second
                && Arrays.equals(point(0, 0), plane.point(0, 0));
    }

    @Override
    public List<String> variables() {
        String x = function.variables().get(first);
        String free = x.equals("y") ? "x" : "y";
        return List.of(x, second == FREE ? free : function.variables().get(second));
    }

    @Override
    public List<Parameter> parameters() {
        return function.parameters();
    }

    @Override
    public Optional<RealFunction> inSinglePrecision() {
        return function.inSinglePrecision().map(single -> new CoordinatePlane(single, first, second, base));
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
        int lanes = points[0].length;
        double[][] space = new double[base.length][];
        for (int i = 0; i < base.length; i++) {
            space[i] = i == first ? points[0] : i == second ? points[1] : filled(lanes, base[i]);
        }
        Result whole = new Result(
                out.value(),
                demand.gradient() ? vector(out.gradient(), lanes) : null,
                demand.hessian() ? matrix(out.hessian(), lanes) : null,
                demand.product() ? vector(out.direction(), lanes) : null,
                demand.product() ? vector(out.product(), lanes) : null);
        function.evaluate(demand, space, parameters, sample, from, to, whole, workspace);
        if (second == FREE) {
            clearFree(demand, out, from, to);
        }
    }

    private static double[] filled(int lanes, double value) {
        double[] array = new double[lanes];
        Arrays.fill(array, value);
        return array;
    }

    /// The plane's two arrays at their places among n; the others take what nobody asks for.
    private double[][] vector(double[][] plane, int lanes) {
        double[][] vector = new double[base.length][];
        for (int i = 0; i < base.length; i++) {
            vector[i] = i == first ? plane[0] : i == second ? plane[1] : new double[lanes];
        }
        return vector;
    }

    private double[][] matrix(double[][] plane, int lanes) {
        List<double[]> packed = new ArrayList<>();
        for (int i = 0; i < base.length; i++) {
            for (int j = 0; j <= i; j++) {
                int inPlane = inPlane(i, j);
                packed.add(inPlane < 0 ? new double[lanes] : plane[inPlane]);
            }
        }
        return packed.toArray(double[][]::new);
    }

    private int inPlane(int i, int j) {
        boolean both = (i == first || i == second) && (j == first || j == second);
        return both ? Result.packed(i == first ? 0 : 1, j == first ? 0 : 1) : -1;
    }

    private static void clearFree(Demand demand, Result out, int from, int to) {
        if (demand.gradient()) {
            Arrays.fill(out.gradient()[1], from, to, 0);
        }
        if (demand.hessian()) {
            Arrays.fill(out.hessian()[Result.packed(1, 0)], from, to, 0);
            Arrays.fill(out.hessian()[Result.packed(1, 1)], from, to, 0);
        }
        if (demand.product()) {
            Arrays.fill(out.product()[1], from, to, 0);
        }
    }
}
