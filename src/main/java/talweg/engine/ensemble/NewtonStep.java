package talweg.engine.ensemble;

import talweg.function.Domain;
import talweg.function.Result;

/// Solves H s = ∇f for one lane after the other and sees whether H is positive definite. Mutable, owned by one task.
///
/// Elimination without exchanging rows, so that the signs of the pivots are those of H (J. J. Sylvester 1852); a pivot
/// that is 0 has no step.
final class NewtonStep {
    private final int n;
    private final double[][] matrix;
    private final double[] step;
    private boolean uphill;

    NewtonStep(int n) {
        this.n = n;
        this.matrix = new double[n][n];
        this.step = new double[n];
    }

    /// @return whether there is a step
    boolean solve(Result here, int lane) {
        for (int i = 0; i < n; i++) {
            step[i] = here.gradient()[i][lane];
            for (int j = 0; j < n; j++) {
                matrix[i][j] = here.hessian()[Result.packed(i, j)][lane];
            }
        }
        uphill = true;
        for (int p = 0; p < n; p++) {
            double pivot = matrix[p][p];
            if (!(Math.abs(pivot) > 0) || Double.isInfinite(pivot)) {
                return false;
            }
            uphill &= pivot > 0;
            for (int i = p + 1; i < n; i++) {
                double factor = matrix[i][p] / pivot;
                step[i] -= factor * step[p];
                for (int j = p; j < n; j++) {
                    matrix[i][j] -= factor * matrix[p][j];
                }
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int j = i + 1; j < n; j++) {
                step[i] -= matrix[i][j] * step[j];
            }
            step[i] /= matrix[i][i];
        }
        return true;
    }

    /// Whether H is positive definite.
    boolean isUphill() {
        return uphill;
    }

    /// Whether the step is no longer than a part of the domain along each axis.
    boolean isWithin(Domain domain, double part) {
        for (int i = 0; i < n; i++) {
            if (!(Math.abs(step[i]) <= part * domain.axis(i).width())) {
                return false;
            }
        }
        return true;
    }
}
