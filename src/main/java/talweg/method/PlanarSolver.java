package talweg.method;

/// Solves H d = g in the plane for all lanes of a block by column loops: the steps of [LinearSolver] to the bit, with
/// both orders of the rows in one formula, where w is 1 if they are swapped, else 0. Choices would keep the JIT
/// compiler from vectors. Mutable scratch, owned by one task.
final class PlanarSolver {
    private double[] swapped = {};
    private double[] factor;
    private double[] pivot;
    private double[] solved;
    private double[] above;
    private double[] below;

    /// Puts H⁻¹g into `d` and gives a positive number for each lane where that is known to be right: where both pivots
    /// are more than rounding and the result is finite.
    double[] solve(double[][] hessian, double[][] g, double[][] d, int lanes) {
        if (swapped.length < lanes) {
            swapped = Shape.LANE.allocate(1, 2, lanes)[0];
            factor = Shape.LANE.allocate(1, 2, lanes)[0];
            pivot = Shape.LANE.allocate(1, 2, lanes)[0];
            solved = Shape.LANE.allocate(1, 2, lanes)[0];
            above = Shape.LANE.allocate(1, 2, lanes)[0];
            below = Shape.LANE.allocate(1, 2, lanes)[0];
        }
        scale(above, hessian[0], hessian[1], lanes);
        scale(below, hessian[1], hessian[2], lanes);
        swap(swapped, hessian[0], hessian[1], above, below, lanes);
        factor(factor, swapped, hessian[0], hessian[1], lanes);
        eliminate(pivot, swapped, factor, hessian[1], hessian[2], lanes);
        second(d[1], swapped, factor, pivot, g[0], g[1], lanes);
        first(d[0], swapped, hessian[0], hessian[1], hessian[2], g[0], g[1], d[1], lanes);
        judgeFirst(solved, swapped, hessian[0], hessian[1], above, below, lanes);
        judgeSecond(solved, swapped, pivot, above, below, lanes);
        doubt(solved, d[0], d[1], lanes);
        return solved;
    }

    /// s ← the largest entry of a row
    private static void scale(double[] s, double[] left, double[] right, int lanes) {
        for (int i = 0; i < lanes; i++) {
            s[i] = Math.max(Math.abs(left[i]), Math.abs(right[i]));
        }
    }

    /// w ← 1 where the second row is the better pivot, relative to its scale
    private static void swap(double[] w, double[] a, double[] b, double[] s, double[] t, int lanes) {
        for (int i = 0; i < lanes; i++) {
            w[i] = Math.max(Math.signum(Math.abs(b[i]) * s[i] - Math.abs(a[i]) * t[i]), 0);
        }
    }

    private static void factor(double[] f, double[] w, double[] a, double[] b, int lanes) {
        for (int i = 0; i < lanes; i++) {
            f[i] = ((1 - w[i]) * b[i] + w[i] * a[i]) / ((1 - w[i]) * a[i] + w[i] * b[i]);
        }
    }

    private static void eliminate(double[] p, double[] w, double[] f, double[] b, double[] c, int lanes) {
        for (int i = 0; i < lanes; i++) {
            p[i] = (1 - w[i]) * c[i] + w[i] * b[i] - f[i] * ((1 - w[i]) * b[i] + w[i] * c[i]);
        }
    }

    private static void second(double[] y, double[] w, double[] f, double[] p, double[] g, double[] h, int lanes) {
        for (int i = 0; i < lanes; i++) {
            y[i] = ((1 - w[i]) * h[i] + w[i] * g[i] - f[i] * ((1 - w[i]) * g[i] + w[i] * h[i])) / p[i];
        }
    }

    private static void first(
            double[] x, double[] w, double[] a, double[] b, double[] c, double[] g, double[] h, double[] y, int lanes) {
        for (int i = 0; i < lanes; i++) {
            double sum = (1 - w[i]) * g[i] + w[i] * h[i] - ((1 - w[i]) * b[i] + w[i] * c[i]) * y[i];
            x[i] = sum / ((1 - w[i]) * a[i] + w[i] * b[i]);
        }
    }

    /// j ← by how much the first pivot is more than rounding
    private static void judgeFirst(double[] j, double[] w, double[] a, double[] b, double[] s, double[] t, int lanes) {
        for (int i = 0; i < lanes; i++) {
            double scale = (1 - w[i]) * s[i] + w[i] * t[i];
            j[i] = Math.abs((1 - w[i]) * a[i] + w[i] * b[i]) - scale * (2 * LinearSolver.ROUNDING);
        }
    }

    /// j ← the smaller of that and by how much the second pivot is
    private static void judgeSecond(double[] j, double[] w, double[] p, double[] s, double[] t, int lanes) {
        for (int i = 0; i < lanes; i++) {
            double scale = (1 - w[i]) * t[i] + w[i] * s[i];
            j[i] = Math.min(j[i], Math.abs(p[i]) - scale * (2 * LinearSolver.ROUNDING));
        }
    }

    /// s ← s where x and y are finite, else NaN
    private static void doubt(double[] s, double[] x, double[] y, int lanes) {
        for (int i = 0; i < lanes; i++) {
            s[i] = s[i] + 0 * x[i] + 0 * y[i];
        }
    }
}
