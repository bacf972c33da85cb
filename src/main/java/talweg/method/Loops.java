package talweg.method;

/// The small loops that the phases are made of. Each has one output, indexes all its arrays by the same expression,
/// and sits in a method of its own: that is the shape the JIT compiler turns into vector instructions.
final class Loops {
    private Loops() {}

    /// x ← x − a·d
    static void subtractScaled(double[] x, double a, double[] d, int lanes) {
        for (int i = 0; i < lanes; i++) {
            x[i] = x[i] - a * d[i];
        }
    }

    /// x ← x − a⊙d
    static void subtractProduct(double[] x, double[] a, double[] d, int lanes) {
        for (int i = 0; i < lanes; i++) {
            x[i] = x[i] - a[i] * d[i];
        }
    }

    /// x ← x − a·u⊙d
    static void subtractScaledProduct(double[] x, double a, double[] u, double[] d, int lanes) {
        for (int i = 0; i < lanes; i++) {
            x[i] = x[i] - a * u[i] * d[i];
        }
    }

    /// x ← x − a·(g + β·v)
    static void subtractLookAhead(double[] x, double a, double[] g, double beta, double[] v, int lanes) {
        for (int i = 0; i < lanes; i++) {
            x[i] = x[i] - a * (g[i] + beta * v[i]);
        }
    }

    /// x ← c·x
    static void scale(double[] x, double c, int lanes) {
        for (int i = 0; i < lanes; i++) {
            x[i] = c * x[i];
        }
    }

    /// v ← β·v + g
    static void decayAndAdd(double[] v, double beta, double[] g, int lanes) {
        for (int i = 0; i < lanes; i++) {
            v[i] = beta * v[i] + g[i];
        }
    }

    /// m ← β·m + (1 − β)·g
    static void average(double[] m, double beta, double[] g, int lanes) {
        double rest = 1 - beta;
        for (int i = 0; i < lanes; i++) {
            m[i] = beta * m[i] + rest * g[i];
        }
    }

    /// v ← β·v + (1 − β)·g²
    static void averageSquares(double[] v, double beta, double[] g, int lanes) {
        double rest = 1 - beta;
        for (int i = 0; i < lanes; i++) {
            v[i] = beta * v[i] + rest * (g[i] * g[i]);
        }
    }

    /// s ← s + g²
    static void addSquares(double[] s, double[] g, int lanes) {
        for (int i = 0; i < lanes; i++) {
            s[i] = s[i] + g[i] * g[i];
        }
    }

    /// x ← x − a·d / (c·√s + ε)
    static void divideByRoot(double[] x, double a, double[] d, double c, double[] s, double epsilon, int lanes) {
        for (int i = 0; i < lanes; i++) {
            x[i] = x[i] - a * d[i] / (c * Math.sqrt(s[i]) + epsilon);
        }
    }

    /// x ← x − (a·g + b·m) / (c·√s + ε)
    static void divideSumByRoot(
            double[] x, double a, double[] g, double b, double[] m, double c, double[] s, double epsilon, int lanes) {
        for (int i = 0; i < lanes; i++) {
            x[i] = x[i] - (a * g[i] + b * m[i]) / (c * Math.sqrt(s[i]) + epsilon);
        }
    }

    /// x ← x − a·m / u
    static void divide(double[] x, double a, double[] m, double[] u, int lanes) {
        for (int i = 0; i < lanes; i++) {
            x[i] = x[i] - a * m[i] / u[i];
        }
    }

    /// w ← c / (√s + ε)
    static void inverseRoot(double[] w, double c, double[] s, double epsilon, int lanes) {
        for (int i = 0; i < lanes; i++) {
            w[i] = c / (Math.sqrt(s[i]) + epsilon);
        }
    }

    /// d ← √(r + ε) / √(s + ε) · g
    static void rootRatio(double[] d, double[] r, double[] s, double epsilon, double[] g, int lanes) {
        for (int i = 0; i < lanes; i++) {
            d[i] = Math.sqrt(r[i] + epsilon) / Math.sqrt(s[i] + epsilon) * g[i];
        }
    }

    /// u ← max(u, v)
    static void maximum(double[] u, double[] v, int lanes) {
        for (int i = 0; i < lanes; i++) {
            u[i] = Math.max(u[i], v[i]);
        }
    }

    /// u ← max(β·u, |g| + ε)
    static void decayingMaximum(double[] u, double beta, double[] g, double epsilon, int lanes) {
        for (int i = 0; i < lanes; i++) {
            u[i] = Math.max(beta * u[i], Math.abs(g[i]) + epsilon);
        }
    }

    /// s ← sign(a⊙b), with sign(0) = 0
    static void signOfProduct(double[] s, double[] a, double[] b, int lanes) {
        for (int i = 0; i < lanes; i++) {
            s[i] = Math.signum(a[i] * b[i]);
        }
    }

    /// η ← η times `plus` where s = 1, times `minus` where s = −1, within [low, high]; without a choice, which would
    /// keep the JIT compiler from vectors
    static void adaptStep(double[] eta, double[] s, double minus, double plus, double low, double high, int lanes) {
        for (int i = 0; i < lanes; i++) {
            double grows = Math.max(s[i], 0);
            double shrinks = Math.max(-s[i], 0);
            double factor = grows * plus + shrinks * minus + (1 - grows - shrinks);
            eta[i] = Math.min(Math.max(eta[i] * factor, low), high);
        }
    }

    /// p ← g where s is not −1, else 0
    static void keepAgreeing(double[] p, double[] g, double[] s, int lanes) {
        for (int i = 0; i < lanes; i++) {
            p[i] = g[i] * (1 - Math.max(-s[i], 0)) + 0.0;
        }
    }

    /// x ← x − η·sign(p)
    static void subtractSigned(double[] x, double[] eta, double[] p, int lanes) {
        for (int i = 0; i < lanes; i++) {
            x[i] = x[i] - eta[i] * Math.signum(p[i]);
        }
    }

    /// s ← s + a⊙b
    static void addProduct(double[] s, double[] a, double[] b, int lanes) {
        for (int i = 0; i < lanes; i++) {
            s[i] = s[i] + a[i] * b[i];
        }
    }

    /// s ← sign(g), with sign(0) = 0
    static void sign(double[] s, double[] g, int lanes) {
        for (int i = 0; i < lanes; i++) {
            s[i] = Math.signum(g[i]);
        }
    }

    /// m ← max(m, |g|)
    static void largest(double[] m, double[] g, int lanes) {
        for (int i = 0; i < lanes; i++) {
            m[i] = Math.max(m[i], Math.abs(g[i]));
        }
    }

    /// s ← s + (g/m)²
    static void addSquaredParts(double[] s, double[] g, double[] m, int lanes) {
        for (int i = 0; i < lanes; i++) {
            double part = g[i] / m[i];
            s[i] = s[i] + part * part;
        }
    }

    /// m ← m·√s
    static void timesRoot(double[] m, double[] s, int lanes) {
        for (int i = 0; i < lanes; i++) {
            m[i] = m[i] * Math.sqrt(s[i]);
        }
    }

    /// d ← g / r, and 0 where both are 0
    static void quotientOrZero(double[] d, double[] g, double[] r, int lanes) {
        for (int i = 0; i < lanes; i++) {
            d[i] = g[i] / Math.max(r[i], Double.MIN_VALUE);
        }
    }

    /// s ← sign(β·m + (1 − β)·g)
    static void signOfAverage(double[] s, double beta, double[] m, double[] g, int lanes) {
        double rest = 1 - beta;
        for (int i = 0; i < lanes; i++) {
            s[i] = Math.signum(beta * m[i] + rest * g[i]);
        }
    }

    /// a ← a + w·(x − a)
    static void approach(double[] a, double w, double[] x, int lanes) {
        for (int i = 0; i < lanes; i++) {
            a[i] = a[i] + w * (x[i] - a[i]);
        }
    }

    /// g ← g + c·ξ
    static void addScaled(double[] g, double c, double[] xi, int lanes) {
        for (int i = 0; i < lanes; i++) {
            g[i] = g[i] + c * xi[i];
        }
    }

    /// g ← min(1, c/‖g‖)·g
    static void clip(double[] g, double c, double[] length, int lanes) {
        for (int i = 0; i < lanes; i++) {
            g[i] = g[i] * (c / Math.max(length[i], c));
        }
    }

    /// v ← β·v + w·g
    static void decayAndAddScaled(double[] v, double beta, double w, double[] g, int lanes) {
        for (int i = 0; i < lanes; i++) {
            v[i] = beta * v[i] + w * g[i];
        }
    }

    /// z ← x + β·v
    static void sum(double[] z, double[] x, double beta, double[] v, int lanes) {
        for (int i = 0; i < lanes; i++) {
            z[i] = x[i] + beta * v[i];
        }
    }

    /// n ← n + 1
    static void increment(double[] n, int lanes) {
        for (int i = 0; i < lanes; i++) {
            n[i] = n[i] + 1;
        }
    }

    /// x ← x − a·g / √(s + ε), and x where s = 0
    static void divideByRootOfSum(double[] x, double a, double[] g, double[] s, double epsilon, int lanes) {
        for (int i = 0; i < lanes; i++) {
            x[i] = s[i] == 0 ? x[i] : x[i] - a * g[i] / Math.sqrt(s[i] + epsilon);
        }
    }

    /// q ← max(0, s − m²)
    static void variance(double[] q, double[] s, double[] m, int lanes) {
        for (int i = 0; i < lanes; i++) {
            q[i] = Math.max(0, s[i] - m[i] * m[i]);
        }
    }

    /// q ← √(s + inside) + outside
    static void root(double[] q, double[] s, double inside, double outside, int lanes) {
        for (int i = 0; i < lanes; i++) {
            q[i] = Math.sqrt(s[i] + inside) + outside;
        }
    }

    /// b ← β·b + w·g / q
    static void decayAndAddQuotient(double[] b, double beta, double w, double[] g, double[] q, int lanes) {
        for (int i = 0; i < lanes; i++) {
            b[i] = beta * b[i] + w * g[i] / q[i];
        }
    }

    /// q ← s / d
    static void quotient(double[] q, double[] s, double d, int lanes) {
        for (int i = 0; i < lanes; i++) {
            q[i] = s[i] / d;
        }
    }

    /// s ← x − p
    static void difference(double[] s, double[] x, double[] p, int lanes) {
        for (int i = 0; i < lanes; i++) {
            s[i] = x[i] - p[i];
        }
    }

    /// x ← x − a⊙d where a is not 0: a direction that is not finite moves nothing
    static void subtractAccepted(double[] x, double[] a, double[] d, int lanes) {
        for (int i = 0; i < lanes; i++) {
            x[i] = a[i] == 0 ? x[i] : x[i] - a[i] * d[i];
        }
    }
}
