package talweg.bench;

/// Adam on Rosenbrock's valley, written by hand in the two forms that an engine could have.
final class AdamByHand {
    private static final double RATE = 1e-3;
    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;
    private static final double EPSILON = 1e-8;

    private AdamByHand() {}

    /// Structure of arrays: one array per coordinate of point, gradient and moments; a small loop for each line of
    /// the rule.
    static final class Arrays {
        private final double[] x;
        private final double[] y;
        private final double[][] g;
        private final double[][] m;
        private final double[][] v;
        private final double[] term;
        private final int lanes;

        Arrays(double[][] starts) {
            lanes = starts.length;
            x = new double[lanes];
            y = new double[lanes];
            g = new double[2][lanes];
            m = new double[2][lanes];
            v = new double[2][lanes];
            term = new double[lanes];
            for (int i = 0; i < lanes; i++) {
                x[i] = starts[i][0];
                y[i] = starts[i][1];
            }
        }

        double[] x() {
            return x;
        }

        void run(int steps) {
            double power1 = 1;
            double power2 = 1;
            for (int k = 0; k < steps; k++) {
                power1 *= BETA1;
                power2 *= BETA2;
                inner(term, x, y, lanes);
                slopeOfX(g[0], x, term, lanes);
                slopeOfY(g[1], term, lanes);
                for (int i = 0; i < 2; i++) {
                    average(m[i], BETA1, g[i], lanes);
                    averageSquares(v[i], BETA2, g[i], lanes);
                    double rate = RATE / (1 - power1);
                    move(i == 0 ? x : y, rate, m[i], 1 / Math.sqrt(1 - power2), v[i], lanes);
                }
            }
        }

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

        private static void average(double[] m, double beta, double[] g, int lanes) {
            for (int i = 0; i < lanes; i++) {
                m[i] = beta * m[i] + (1 - beta) * g[i];
            }
        }

        private static void averageSquares(double[] v, double beta, double[] g, int lanes) {
            for (int i = 0; i < lanes; i++) {
                v[i] = beta * v[i] + (1 - beta) * (g[i] * g[i]);
            }
        }

        private static void move(double[] x, double rate, double[] m, double inverse, double[] v, int lanes) {
            for (int i = 0; i < lanes; i++) {
                x[i] = x[i] - rate * m[i] / (inverse * Math.sqrt(v[i]) + EPSILON);
            }
        }
    }

    /// One object per trajectory, with small arrays and a function behind an interface, as one would write it
    /// first.
    static final class Trajectory {
        /// ∇f of any function.
        interface Gradient {
            double[] at(double[] x);
        }

        static final Gradient ROSENBROCK = x -> {
            double t = x[1] - x[0] * x[0];
            return new double[] {-2 * (1 - x[0]) - 400 * x[0] * t, 200 * t};
        };

        private final Gradient gradient;
        private final double[] x;
        private final double[] m = new double[2];
        private final double[] v = new double[2];
        private int t;

        Trajectory(Gradient gradient, double[] start) {
            this.gradient = gradient;
            this.x = start.clone();
        }

        double[] x() {
            return x;
        }

        void step() {
            t++;
            double[] g = gradient.at(x);
            for (int i = 0; i < x.length; i++) {
                m[i] = BETA1 * m[i] + (1 - BETA1) * g[i];
                v[i] = BETA2 * v[i] + (1 - BETA2) * g[i] * g[i];
                double first = m[i] / (1 - Math.pow(BETA1, t));
                double second = v[i] / (1 - Math.pow(BETA2, t));
                x[i] -= RATE * first / (Math.sqrt(second) + EPSILON);
            }
        }
    }
}
