package talweg.formula;

/// A Taylor polynomial of second order in n variables: value, gradient and Hessian, carried through each operation by
/// the
/// chain rule. Shares nothing with [Derivatives].
record Jet(double value, double[] gradient, double[][] hessian) {
    static Jet constant(double value, int n) {
        return new Jet(value, new double[n], new double[n][n]);
    }

    static Jet variable(double value, int slot, int n) {
        Jet jet = constant(value, n);
        jet.gradient[slot] = 1;
        return jet;
    }

    /// g(this), from g, g′ and g″ at the value.
    Jet compose(double g, double first, double second) {
        int n = gradient.length;
        Jet result = constant(g, n);
        for (int i = 0; i < n; i++) {
            result.gradient[i] = times(first, gradient[i]);
            for (int j = 0; j < n; j++) {
                result.hessian[i][j] = times(second, times(gradient[i], gradient[j])) + times(first, hessian[i][j]);
            }
        }
        return result;
    }

    /// g(this, v), from g and its partial derivatives.
    Jet compose(Jet v, double g, double gu, double gv, double guu, double guv, double gvv) {
        int n = gradient.length;
        Jet result = constant(g, n);
        for (int i = 0; i < n; i++) {
            result.gradient[i] = times(gu, gradient[i]) + times(gv, v.gradient[i]);
            for (int j = 0; j < n; j++) {
                double mixed = gradient[i] * v.gradient[j] + gradient[j] * v.gradient[i];
                result.hessian[i][j] = times(guu, gradient[i] * gradient[j])
                        + times(guv, mixed)
                        + times(gvv, v.gradient[i] * v.gradient[j])
                        + times(gu, hessian[i][j])
                        + times(gv, v.hessian[i][j]);
            }
        }
        return result;
    }

    /// The largest of its numbers; NaN if one is.
    double largest() {
        double largest = Math.abs(value);
        for (int i = 0; i < gradient.length; i++) {
            largest = Math.max(largest, Math.abs(gradient[i]));
            for (double second : hessian[i]) {
                largest = Math.max(largest, Math.abs(second));
            }
        }
        return largest;
    }

    Jet plus(Jet other) {
        return compose(other, value + other.value, 1, 1, 0, 0, 0);
    }

    Jet times(Jet other) {
        return compose(other, value * other.value, other.value, value, 0, 1, 0);
    }

    Jet negated() {
        return compose(-value, -1, 0);
    }

    Jet reciprocal() {
        return compose(1 / value, -1 / (value * value), 2 / (value * value * value));
    }

    /// What does not vary contributes nothing, even where a slope is infinite.
    private static double times(double slope, double along) {
        return along == 0 ? 0 : slope * along;
    }
}
