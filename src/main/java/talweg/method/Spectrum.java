package talweg.method;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import talweg.function.Demand;
import talweg.function.Result;
import talweg.function.Workspace;

/// A function at a point as its own axes see it: how it bends along each eigenvector of the Hessian, and how it slopes.
///
/// @param eigenvalues of H, ascending; those that are 0 but for rounding are 0
/// @param slopes |⟨v, ∇f⟩| for the eigenvector v of each
public record Spectrum(double[] eigenvalues, double[] slopes) {
    /// Beyond so many variables there is more to compute than to tell.
    private static final int MOST_VARIABLES = 32;

    /// Relative to the largest: the rounding of H and of its decomposition.
    private static final double ROUNDING = 1e-13;

    /// The spectrum at `point`; empty where ∇f or H is not finite, or in many dimensions.
    public static Optional<Spectrum> of(Objective objective, double[] point, Workspace workspace) {
        int n = point.length;
        if (n > MOST_VARIABLES) {
            return Optional.empty();
        }
        double[][] lane = new double[n][];
        Arrays.setAll(lane, i -> new double[] {point[i]});
        Result result = Result.allocate(Demand.GRADIENT_AND_HESSIAN, n, 1);
        objective
                .function()
                .evaluate(
                        Demand.GRADIENT_AND_HESSIAN,
                        lane,
                        objective.parameters(),
                        objective.sample(0, 0),
                        0,
                        1,
                        result,
                        workspace);
        return of(result, n);
    }

    private static Optional<Spectrum> of(Result result, int n) {
        double largest = largest(result.hessian());
        if (!Double.isFinite(largest) || !Double.isFinite(largest(result.gradient()))) {
            return Optional.empty();
        }
        // Scaled, so that nothing overflows or underflows on the way.
        double unit = largest == 0 ? 1 : largest;
        DMatrixRMaj matrix = new DMatrixRMaj(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                matrix.set(i, j, result.hessian()[Result.packed(i, j)][0] / unit);
            }
        }
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(n, true, true);
        return eigen.decompose(matrix) ? Optional.of(ascending(eigen, unit, result.gradient())) : Optional.empty();
    }

    private static Spectrum ascending(EigenDecomposition_F64<DMatrixRMaj> eigen, double unit, double[][] gradient) {
        int n = gradient.length;
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> eigen.getEigenvalue(i).getReal()))
                .mapToInt(i -> i)
                .toArray();
        double[] eigenvalues = new double[n];
        double[] slopes = new double[n];
        for (int place = 0; place < n; place++) {
            double eigenvalue = eigen.getEigenvalue(order[place]).getReal();
            eigenvalues[place] = Math.abs(eigenvalue) <= ROUNDING * n ? 0 : eigenvalue * unit;
            DMatrixRMaj vector = eigen.getEigenVector(order[place]);
            double slope = 0;
            for (int i = 0; i < n; i++) {
                slope += vector.get(i) * gradient[i][0];
            }
            slopes[place] = Math.abs(slope);
        }
        return new Spectrum(eigenvalues, slopes);
    }

    private static double largest(double[][] numbers) {
        double largest = 0;
        for (double[] number : numbers) {
            largest = Double.isNaN(number[0]) ? Double.NaN : Math.max(largest, Math.abs(number[0]));
        }
        return largest;
    }

    /// The largest |λ|.
    public double largest() {
        return Math.max(Math.abs(eigenvalues[0]), Math.abs(eigenvalues[eigenvalues.length - 1]));
    }

    /// ‖H⁻¹∇f‖: how far away the quadratic model has its stationary point, if nothing slopes along the eigenvectors of
    /// eigenvalue 0; +∞ otherwise.
    ///
    /// @param flat a slope along them that is 0 but for rounding
    public double distance(double flat) {
        double distance = 0;
        for (int i = 0; i < slopes.length; i++) {
            if (eigenvalues[i] != 0) {
                distance = Math.hypot(distance, slopes[i] / eigenvalues[i]);
            } else if (!(slopes[i] <= flat)) {
                return Double.POSITIVE_INFINITY;
            }
        }
        return distance;
    }

    /// How much higher than the stationary point of the quadratic model f is here; less than 0 where it is lower.
    public double height() {
        double height = 0;
        for (int i = 0; i < slopes.length; i++) {
            height += eigenvalues[i] == 0 ? 0 : slopes[i] / eigenvalues[i] * slopes[i] / 2;
        }
        return height;
    }
}
