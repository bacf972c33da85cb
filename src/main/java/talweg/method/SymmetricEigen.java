package talweg.method;

import talweg.function.Result;

/// Eigenvalues and eigenvectors of one symmetric matrix after the other, by rotations that make one entry 0 after the
/// other (Jacobi, 1846; cyclic order: Forsythe and Henrici, 1960). Exact to a few ulp of the largest entry. Mutable
/// scratch, owned by one task.
final class SymmetricEigen {
    /// Convergence is quadratic: a handful of sweeps is enough; more happen only where numbers are not finite.
    private static final int SWEEPS = 40;

    private double[][] a = {};
    private double[][] vectors = {};
    private double[] values = {};

    /// Decomposes the packed matrix of `lane`; entries that are not finite give what is not finite.
    void decompose(double[][] packed, int n, int lane) {
        load(packed, n, lane);
        for (int sweep = 0; sweep < SWEEPS && !isDiagonal(n); sweep++) {
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    if (a[p][q] != 0) {
                        rotate(p, q, n);
                    }
                }
            }
        }
        for (int i = 0; i < n; i++) {
            values[i] = a[i][i];
        }
    }

    /// The eigenvalues, in no order.
    double[] values() {
        return values;
    }

    /// The eigenvectors: vectors()[i][j] is coordinate i of the j-th.
    double[][] vectors() {
        return vectors;
    }

    private void load(double[][] packed, int n, int lane) {
        if (values.length != n) {
            a = new double[n][n];
            vectors = new double[n][n];
            values = new double[n];
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                a[i][j] = packed[Result.packed(i, j)][lane];
                vectors[i][j] = i == j ? 1 : 0;
            }
        }
    }

    /// Whether nothing beside the diagonal would change it.
    private boolean isDiagonal(int n) {
        for (int p = 0; p < n; p++) {
            for (int q = p + 1; q < n; q++) {
                double rest = Math.abs(a[p][q]);
                if (Math.abs(a[p][p]) + rest != Math.abs(a[p][p]) || Math.abs(a[q][q]) + rest != Math.abs(a[q][q])) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Turns the plane of coordinates p and q so that a[p][q] becomes 0.
    private void rotate(int p, int q, int n) {
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
        double cosine = 1 / Math.sqrt(t * t + 1);
        double sine = t * cosine;
        double entry = a[p][q];
        a[p][p] -= t * entry;
        a[q][q] += t * entry;
        a[p][q] = 0;
        a[q][p] = 0;
        for (int i = 0; i < n; i++) {
            if (i != p && i != q) {
                double one = a[i][p];
                double other = a[i][q];
                a[i][p] = cosine * one - sine * other;
                a[i][q] = sine * one + cosine * other;
                a[p][i] = a[i][p];
                a[q][i] = a[i][q];
            }
            double one = vectors[i][p];
            double other = vectors[i][q];
            vectors[i][p] = cosine * one - sine * other;
            vectors[i][q] = sine * one + cosine * other;
        }
    }
}
