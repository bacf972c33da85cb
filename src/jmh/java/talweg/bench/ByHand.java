package talweg.bench;

/// Methods on Rosenbrock's valley as a patient programmer would write them: one array per coordinate of everything, a
/// small loop for each line of the rule, for this one function.
abstract class ByHand {
    final double[] x;
    final double[] y;
    final double[] gx;
    final double[] gy;
    final double[] term;
    final int lanes;

    ByHand(double[][] starts) {
        lanes = starts.length;
        x = new double[lanes];
        y = new double[lanes];
        gx = new double[lanes];
        gy = new double[lanes];
        term = new double[lanes];
        for (int i = 0; i < lanes; i++) {
            x[i] = starts[i][0];
            y[i] = starts[i][1];
        }
    }

    /// The method with this id, on its way from `starts`.
    static ByHand of(String id, double[][] starts) {
        return switch (id) {
            case "gd" -> new Descent(starts);
            case "momentum" -> new HeavyBall(starts);
            case "adagrad" -> new Squares(starts);
            case "adam" -> new Adam(starts);
            case "newton" -> new Newton(starts);
            default -> throw new IllegalArgumentException(id);
        };
    }

    double[] run(int steps) {
        for (int k = 0; k < steps; k++) {
            inner(term, x, y, lanes);
            slopeOfX(gx, x, term, lanes);
            slopeOfY(gy, term, lanes);
            step();
        }
        return x;
    }

    abstract void step();

    private static void inner(double[] t, double[] x, double[] y, int lanes) {
        for (int i = 0; i < lanes; i++) {
            t[i] = y[i] - x[i] * x[i];
        }
    }

    private static void slopeOfX(double[] g, double[] x, double[] t, int lanes) {
        for (int i = 0; i < lanes; i++) {
            g[i] = -2 * (1 - x[i]) - 400 * x[i] * t[i];
        }
    }

    private static void slopeOfY(double[] g, double[] t, int lanes) {
        for (int i = 0; i < lanes; i++) {
            g[i] = 200 * t[i];
        }
    }

    /// x ← x − a·d
    static void subtract(double[] x, double a, double[] d, int lanes) {
        for (int i = 0; i < lanes; i++) {
            x[i] = x[i] - a * d[i];
        }
    }

    /// m ← a·m + b·g
    static void mix(double[] m, double a, double b, double[] g, int lanes) {
        for (int i = 0; i < lanes; i++) {
            m[i] = a * m[i] + b * g[i];
        }
    }

    /// v ← a·v + b·g²
    static void mixSquares(double[] v, double a, double b, double[] g, int lanes) {
        for (int i = 0; i < lanes; i++) {
            v[i] = a * v[i] + b * (g[i] * g[i]);
        }
    }

    /// x ← x − a·m / (c·√v + ε)
    static void move(double[] x, double a, double[] m, double c, double[] v, double epsilon, int lanes) {
        for (int i = 0; i < lanes; i++) {
            x[i] = x[i] - a * m[i] / (c * Math.sqrt(v[i]) + epsilon);
        }
    }

    private static final class Descent extends ByHand {
        Descent(double[][] starts) {
            super(starts);
        }

        @Override
        void step() {
            subtract(x, Rivals.SHORT_RATE, gx, lanes);
            subtract(y, Rivals.SHORT_RATE, gy, lanes);
        }
    }

    private static final class HeavyBall extends ByHand {
        private final double[] vx = new double[lanes];
        private final double[] vy = new double[lanes];

        HeavyBall(double[][] starts) {
            super(starts);
        }

        @Override
        void step() {
            mix(vx, Rivals.BETA1, 1, gx, lanes);
            mix(vy, Rivals.BETA1, 1, gy, lanes);
            subtract(x, Rivals.SHORT_RATE, vx, lanes);
            subtract(y, Rivals.SHORT_RATE, vy, lanes);
        }
    }

    private static final class Squares extends ByHand {
        private final double[] sx = new double[lanes];
        private final double[] sy = new double[lanes];

        Squares(double[][] starts) {
            super(starts);
        }

        @Override
        void step() {
            mixSquares(sx, 1, 1, gx, lanes);
            mixSquares(sy, 1, 1, gy, lanes);
            move(x, Rivals.LONG_RATE, gx, 1, sx, Rivals.TINY, lanes);
            move(y, Rivals.LONG_RATE, gy, 1, sy, Rivals.TINY, lanes);
        }
    }

    private static final class Adam extends ByHand {
        private final double[] mx = new double[lanes];
        private final double[] my = new double[lanes];
        private final double[] vx = new double[lanes];
        private final double[] vy = new double[lanes];
        private double power1 = 1;
        private double power2 = 1;

        Adam(double[][] starts) {
            super(starts);
        }

        @Override
        void step() {
            power1 *= Rivals.BETA1;
            power2 *= Rivals.BETA2;
            mix(mx, Rivals.BETA1, 1 - Rivals.BETA1, gx, lanes);
            mix(my, Rivals.BETA1, 1 - Rivals.BETA1, gy, lanes);
            mixSquares(vx, Rivals.BETA2, 1 - Rivals.BETA2, gx, lanes);
            mixSquares(vy, Rivals.BETA2, 1 - Rivals.BETA2, gy, lanes);
            double rate = Rivals.RATE / (1 - power1);
            double root = 1 / Math.sqrt(1 - power2);
            move(x, rate, mx, root, vx, Rivals.EPSILON, lanes);
            move(y, rate, my, root, vy, Rivals.EPSILON, lanes);
        }
    }

    /// By Cramer's rule, without a look at whether H has an inverse. The mixed entry of H is that of x alone, and the
    /// last one a number.
    private static final class Newton extends ByHand {
        private final double[] determinant = new double[lanes];

        Newton(double[][] starts) {
            super(starts);
        }

        @Override
        void step() {
            determinant(determinant, x, term, lanes);
            moveY(y, x, term, gx, gy, determinant, lanes);
            moveX(x, gx, gy, determinant, lanes);
        }

        private static void determinant(double[] d, double[] x, double[] t, int lanes) {
            for (int i = 0; i < lanes; i++) {
                d[i] = 200 * (2 + 800 * (x[i] * x[i]) - 400 * t[i]) - 160_000 * (x[i] * x[i]);
            }
        }

        private static void moveY(
                double[] y, double[] x, double[] t, double[] gx, double[] gy, double[] d, int lanes) {
            for (int i = 0; i < lanes; i++) {
                y[i] = y[i] - ((2 + 800 * (x[i] * x[i]) - 400 * t[i]) * gy[i] + 400 * x[i] * gx[i]) / d[i];
            }
        }

        private static void moveX(double[] x, double[] gx, double[] gy, double[] d, int lanes) {
            for (int i = 0; i < lanes; i++) {
                x[i] = x[i] - (200 * gx[i] + 400 * x[i] * gy[i]) / d[i];
            }
        }
    }
}
