package talweg.field.section;

import java.util.Arrays;
import java.util.Optional;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.SingularOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/// The plane in which a path moves most: through its last point, along its two main directions from there, which are
/// the first two right singular vectors of the offsets from it. Signs are chosen so that the path begins where s and t
/// are not negative. Source: Li et al. 2018, section 7.
///
/// @param frame with unit vectors at a right angle, the end of the path as its origin
/// @param share what part of the squared lengths of all offsets lies in the plane, between 0 and 1
public record MainDirections(Frame frame, double share) {
    /// A direction in which the path extends less than this part of its length is rounding.
    private static final double FLAT = 1e-12;

    /// Points of a path that decide about its plane: more of them would change nothing that can be seen.
    private static final int MOST_POINTS = 400;

    /// Those of a path, `points[coordinate][step]`.
    ///
    /// @return nothing if the path stays on a line, on a point, or is not finite
    public static Optional<MainDirections> of(double[][] points) {
        int last = points[0].length - 1;
        double[] end = at(points, last);
        DMatrixRMaj offsets = offsets(points, end);
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
        double[] begin = Vectors.difference(at(points, 0), end);
        Frame frame = new Frame(end, row(directions, 0, begin), row(directions, 1, begin));
        return Optional.of(new MainDirections(frame, share(sizes)));
    }

    private static double share(double[] sizes) {
        double all = Arrays.stream(sizes)
                .map(size -> (size / sizes[0]) * (size / sizes[0]))
                .sum();
        return (1 + (sizes[1] / sizes[0]) * (sizes[1] / sizes[0])) / all;
    }

    private static double[] at(double[][] points, int step) {
        return Arrays.stream(points).mapToDouble(coordinate -> coordinate[step]).toArray();
    }

    private static DMatrixRMaj offsets(double[][] points, double[] end) {
        int steps = points[0].length;
        int stride = Math.ceilDiv(steps, MOST_POINTS);
        DMatrixRMaj offsets = new DMatrixRMaj(Math.ceilDiv(steps, stride), end.length);
        for (int k = 0; k < offsets.numRows; k++) {
            for (int i = 0; i < end.length; i++) {
                offsets.set(k, i, points[i][k * stride] - end[i]);
            }
        }
        return offsets;
    }

    private static double[] row(DMatrixRMaj matrix, int row, double[] towards) {
        double[] vector = new double[matrix.numCols];
        Arrays.setAll(vector, i -> matrix.get(row, i));
        double sign = Vectors.inner(vector, towards) < 0 ? -1 : 1;
        Arrays.setAll(vector, i -> sign * vector[i]);
        return vector;
    }
}
