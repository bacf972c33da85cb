package talweg.method;

import java.util.Random;
import talweg.function.RealFunction;

/// (x − c)ᵀH(x − c)/2 with its closed forms, as an oracle.
///
/// @param h symmetric
/// @param c the stationary point
record QuadraticForm(double[][] h, double[] c) implements TestFunctions.Pointwise {
    /// A symmetric matrix with eigenvalues spread from 1 to `condition`, turned at random by Householder reflections.
    static QuadraticForm random(int n, double condition, long seed) {
        Random random = new Random(seed);
        double[][] h = new double[n][n];
        for (int i = 0; i < n; i++) {
            h[i][i] = Math.pow(condition, i / Math.max(1.0, n - 1));
        }
        for (int turn = 0; turn < 3; turn++) {
            h = reflected(h, random.doubles(n, -1, 1).toArray());
        }
        return new QuadraticForm(h, random.doubles(n, -1, 1).toArray());
    }

    private static double[][] reflected(double[][] h, double[] v) {
        int n = v.length;
        double[][] q = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                q[i][j] = (i == j ? 1 : 0) - 2 * v[i] * v[j] / dot(v, v);
            }
        }
        double[][] product = times(times(q, h), q);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                product[j][i] = product[i][j];
            }
        }
        return product;
    }

    RealFunction function() {
        return TestFunctions.of(c.length, this);
    }

    @Override
    public double value(double[] x) {
        double[] u = minus(x, c);
        return dot(u, times(h, u)) / 2;
    }

    @Override
    public double gradient(double[] x, int i) {
        double sum = 0;
        for (int j = 0; j < x.length; j++) {
            sum += h[i][j] * (x[j] - c[j]);
        }
        return sum;
    }

    double[] gradient(double[] x) {
        return times(h, minus(x, c));
    }

    @Override
    public double hessian(double[] x, int i, int j) {
        return h[i][j];
    }

    /// ⟨g, d⟩/⟨d, Hd⟩: how far along −d the minimum is.
    double exactStep(double[] g, double[] d) {
        return dot(g, d) / dot(d, times(h, d));
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    static double norm(double[] a) {
        return Math.sqrt(dot(a, a));
    }

    static double[] minus(double[] a, double[] b) {
        double[] difference = a.clone();
        for (int i = 0; i < a.length; i++) {
            difference[i] -= b[i];
        }
        return difference;
    }

    static double[] times(double[][] m, double[] v) {
        double[] product = new double[m.length];
        for (int i = 0; i < m.length; i++) {
            product[i] = dot(m[i], v);
        }
        return product;
    }

    static double[][] times(double[][] a, double[][] b) {
        double[][] product = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b[0].length; j++) {
                for (int k = 0; k < b.length; k++) {
                    product[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return product;
    }
}
