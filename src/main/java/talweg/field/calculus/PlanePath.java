package talweg.field.calculus;

import java.util.Arrays;
import java.util.Optional;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.SingularOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;
import talweg.function.RealFunction;

/// A path through n-dimensional space as its shadow on a plane: the nearest point of the plane to each of its
/// points, and how far away that is. The value of f on the path is not that of the plane's slice, unless the
/// distance is 0.
///
/// @param s the first coordinate in the plane
/// @param t the second coordinate in the plane
/// @param distances from the plane, in space
public record PlanePath(double[] s, double[] t, double[] distances) {
    /// A direction in which the path extends less than this part of its length is rounding.
    private static final double FLAT = 1e-12;

    /// Points of a path that decide about its plane: more of them would change nothing that can be seen.
    private static final int MOST_POINTS = 400;

    /// The shadow of `path[step][coordinate]`. The plane's vectors need be neither unit vectors nor
    /// perpendicular.
    public static PlanePath onto(SpannedPlane plane, double[][] path) {
        double[] u = plane.first();
        double[] v = plane.second();
        double uu = SpannedPlane.inner(u, u);
        double uv = SpannedPlane.inner(u, v);
        double vv = SpannedPlane.inner(v, v);
        double determinant = uu * vv - uv * uv;
        PlanePath shadow = new PlanePath(new double[path.length], new double[path.length], new double[path.length]);
        for (int k = 0; k < path.length; k++) {
            double[] offset = SpannedPlane.difference(path[k], plane.origin());
            double alongU = SpannedPlane.inner(offset, u);
            double alongV = SpannedPlane.inner(offset, v);
            shadow.s[k] = (vv * alongU - uv * alongV) / determinant;
            shadow.t[k] = (uu * alongV - uv * alongU) / determinant;
            shadow.distances[k] =
                    SpannedPlane.norm(SpannedPlane.difference(path[k], plane.point(shadow.s[k], shadow.t[k])));
        }
        return shadow;
    }

    /// The plane in which a path moves most: through its last point, along its two main directions from there,
    /// which are the first two right singular vectors of the offsets from it. Signs are chosen so that the path
    /// begins where s and t are not negative. Source: Li et al. 2018, section 7.
    ///
    /// @param path `path[step][coordinate]`
    /// @return nothing if the path stays on a line, on a point, or is not finite
    public static Optional<SpannedPlane> mainPlane(RealFunction function, double[][] path) {
        double[] end = path[path.length - 1];
        DMatrixRMaj offsets = offsets(path, end);
        boolean finite = Arrays.stream(offsets.data).allMatch(Double::isFinite);
        SingularValueDecomposition_F64<DMatrixRMaj> decomposition =
                DecompositionFactory_DDRM.svd(offsets.numRows, offsets.numCols, false, true, true);
        if (!finite || Math.min(offsets.numRows, offsets.numCols) < 2 || !decomposition.decompose(offsets)) {
            return Optional.empty();
        }
        DMatrixRMaj directions = decomposition.getV(null, true);
        double[] sizes = decomposition.getSingularValues();
        SingularOps_DDRM.descendingOrder(null, false, sizes, decomposition.numberOfSingularValues(), directions, true);
        if (!(sizes[1] > FLAT * sizes[0])) {
            return Optional.empty();
        }
        double[] begin = SpannedPlane.difference(path[0], end);
        return Optional.of(new SpannedPlane(function, end, row(directions, 0, begin), row(directions, 1, begin)));
    }

    private static DMatrixRMaj offsets(double[][] path, double[] end) {
        int stride = Math.ceilDiv(path.length, MOST_POINTS);
        DMatrixRMaj offsets = new DMatrixRMaj(Math.ceilDiv(path.length, stride), end.length);
        for (int k = 0; k < offsets.numRows; k++) {
            for (int i = 0; i < end.length; i++) {
                offsets.set(k, i, path[k * stride][i] - end[i]);
            }
        }
        return offsets;
    }

    private static double[] row(DMatrixRMaj matrix, int row, double[] towards) {
        double[] vector = new double[matrix.numCols];
        Arrays.setAll(vector, i -> matrix.get(row, i));
        double sign = SpannedPlane.inner(vector, towards) < 0 ? -1 : 1;
        Arrays.setAll(vector, i -> sign * vector[i]);
        return vector;
    }
}
