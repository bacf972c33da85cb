package talweg.method;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import talweg.function.Cancellation;
import talweg.function.Demand;
import talweg.function.Domain;
import talweg.function.Result;
import talweg.function.Workspace;

/// How strongly a function bends: eigenvalues of its Hessian. 2/λ_max is the learning rate beyond which gradient
/// descent leaves a quadratic valley.
public final class Curvature {
    private Curvature() {}

    /// The largest |λ(H)| at `point`; NaN where the Hessian is not finite.
    public static double largest(Objective objective, double... point) {
        int n = point.length;
        double[][] lane = new double[n][1];
        for (int i = 0; i < n; i++) {
            lane[i][0] = point[i];
        }
        Result result = ask(objective, Demand.GRADIENT_AND_HESSIAN, lane, new Workspace());
        return largest(result.hessian(), n, 0);
    }

    /// The largest |λ(H)| over the part of the domain where f ≤ `level`, looked at on a grid of 41 × 41 points in
    /// the plane and on as many scattered points (Halton, 1960) in other dimensions; NaN if no such point has a
    /// finite Hessian.
    public static double largestBelow(Objective objective, Domain domain, double level, Workspace workspace) {
        return new Survey(objective, domain, workspace).largestBelow(level);
    }

    /// The curvature all over a domain, looked at once and asked for many levels. Not changed after construction.
    static final class Survey {
        private final double[] values;
        private final double[] largest;

        Survey(Objective objective, Domain domain, Workspace workspace) {
            double[][] points = DomainPoints.of(domain);
            int n = points.length;
            int count = points[0].length;
            Result result = ask(objective, Demand.ALL, points, workspace);
            int[] ascending = IntStream.range(0, count)
                    .filter(lane -> !Double.isNaN(result.value()[lane]))
                    .boxed()
                    .sorted(Comparator.comparingDouble(lane -> result.value()[lane]))
                    .mapToInt(lane -> lane)
                    .toArray();
            this.values = IntStream.of(ascending)
                    .mapToDouble(lane -> result.value()[lane])
                    .toArray();
            this.largest = new double[ascending.length];
            double most = Double.NaN;
            for (int i = 0; i < ascending.length; i++) {
                double here = largest(result.hessian(), n, ascending[i]);
                most = here > most || Double.isNaN(most) ? here : most;
                largest[i] = most;
            }
        }

        /// The largest |λ(H)| where f ≤ `level`; NaN if there is none.
        double largestBelow(double level) {
            int below = 0;
            int above = values.length;
            while (below < above) {
                int middle = (below + above) >>> 1;
                if (values[middle] <= level) {
                    below = middle + 1;
                } else {
                    above = middle;
                }
            }
            return below == 0 ? Double.NaN : largest[below - 1];
        }
    }

    /// What `demand` names at points[coordinate][lane].
    static Result ask(Objective objective, Demand demand, double[][] points, Workspace workspace) {
        int lanes = points[0].length;
        Result out = Result.allocate(demand, points.length, lanes);
        objective
                .function()
                .evaluate(demand, points, objective.parameters(), objective.sample(0, 0), 0, lanes, out, workspace);
        return out;
    }

    /// The largest |λ(H)| of one lane; NaN where H is not finite.
    static double largest(double[][] hessian, int n, int lane) {
        double bound = 0;
        for (double[] entry : hessian) {
            if (!Double.isFinite(entry[lane])) {
                return Double.NaN;
            }
            bound = Math.max(bound, Math.abs(entry[lane]));
        }
        return n == 2 ? planar(hessian, lane) : bound == 0 ? 0 : general(hessian, n, lane);
    }

    /// The eigenvalues of a symmetric 2 × 2 matrix are its mean diagonal plus and minus a hypotenuse.
    private static double planar(double[][] hessian, int lane) {
        double a = hessian[Result.packed(0, 0)][lane];
        double b = hessian[Result.packed(1, 0)][lane];
        double c = hessian[Result.packed(1, 1)][lane];
        return Math.abs(a / 2 + c / 2) + Math.hypot(a / 2 - c / 2, b);
    }

    private static double general(double[][] hessian, int n, int lane) {
        DMatrixRMaj matrix = new DMatrixRMaj(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                matrix.set(i, j, hessian[Result.packed(i, j)][lane]);
            }
        }
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(n, false, true);
        if (!eigen.decompose(matrix)) {
            return Double.NaN;
        }
        double largest = 0;
        for (int i = 0; i < n; i++) {
            largest = Math.max(largest, Math.abs(eigen.getEigenvalue(i).getReal()));
        }
        return largest;
    }

    /// For callers without a task of their own.
    public static double largestBelow(Objective objective, Domain domain, double level) {
        return largestBelow(objective, domain, level, new Workspace(Cancellation.NEVER));
    }
}
