package talweg.method;

import java.util.Arrays;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import talweg.function.RealFunction;

/// ⟨g, x⟩ + ⟨x, Hx⟩/2: at 0 its own quadratic model, so that one step from there shows how a method solves it.
///
/// @param h symmetric
/// @param g the gradient at 0
record Model(double[][] h, double[] g) implements TestFunctions.Pointwise {
    /// Entries of either sign, of sizes from 0.1 to 10.
    static Model random(int n, long seed) {
        Random random = new Random(seed);
        double[][] h = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                h[i][j] = random.nextGaussian() * Math.pow(10, random.nextDouble(-1, 1));
                h[j][i] = h[i][j];
            }
        }
        double[] g = new double[n];
        Arrays.setAll(g, i -> random.nextGaussian() * Math.pow(10, random.nextDouble(-1, 1)));
        return new Model(h, g);
    }

    RealFunction function() {
        return TestFunctions.of(g.length, this);
    }

    /// The step from 0.
    Steps.Step step(Method method) {
        return Steps.of(method, function(), 1, new double[g.length]).getFirst();
    }

    @Override
    public double value(double[] x) {
        return QuadraticForm.dot(g, x) + QuadraticForm.dot(x, QuadraticForm.times(h, x)) / 2;
    }

    @Override
    public double gradient(double[] x, int i) {
        return g[i] + QuadraticForm.dot(h[i], x);
    }

    @Override
    public double hessian(double[] x, int i, int j) {
        return h[i][j];
    }

    /// How far the model falls from 0 to where it is least on −τg with ‖τg‖ ≤ δ.
    double cauchyDecrease(double radius) {
        double norm = QuadraticForm.norm(g);
        double curvature = QuadraticForm.dot(g, QuadraticForm.times(h, g));
        double tau = curvature > 0 ? Math.min(radius / norm, norm * norm / curvature) : radius / norm;
        return tau * norm * norm - tau * tau * curvature / 2;
    }

    /// Ascending, by QR iterations.
    static double[] eigenvalues(double[][] matrix) {
        int n = matrix.length;
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(n, false, true);
        eigen.decompose(new DMatrixRMaj(matrix));
        double[] values = new double[n];
        Arrays.setAll(values, i -> eigen.getEigenvalue(i).getReal());
        Arrays.sort(values);
        return values;
    }

    double largest() {
        double[] values = eigenvalues(h);
        return Math.max(Math.abs(values[0]), Math.abs(values[values.length - 1]));
    }
}
