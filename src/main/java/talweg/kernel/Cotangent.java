package talweg.kernel;

/// Derivatives of the cotangent, for the reflection formula of ψ⁽ⁿ⁾.
final class Cotangent {
    private Cotangent() {}

    /// −(d/dt)ⁿ π·cot(πt). With c = cot(πt), dc/dt = −π(1 + c²), so that each derivative is a polynomial in c whose
    /// successor is −π(1 + c²)·P′(c).
    static double derivative(int n, double t) {
        double c = 1 / StrictMath.tan(Math.PI * (t - Math.rint(t)));
        double[] p = new double[n + 2];
        p[1] = Math.PI;
        for (int k = 1; k <= n; k++) {
            p = successor(p, k);
        }
        double sum = 0;
        for (int i = n + 1; i >= 0; i--) {
            sum = sum * c + p[i];
        }
        return -sum;
    }

    /// p has degree k.
    private static double[] successor(double[] p, int k) {
        double[] next = new double[p.length];
        for (int i = 1; i <= k; i++) {
            next[i - 1] -= Math.PI * i * p[i];
            next[i + 1] -= Math.PI * i * p[i];
        }
        return next;
    }
}
