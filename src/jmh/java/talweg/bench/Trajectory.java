package talweg.bench;

/// One object per trajectory, with small arrays and a function behind an interface, as one would write it first.
abstract class Trajectory {
    /// ∇f and H of any function.
    interface Slopes {
        double[] gradient(double[] x);

        double[][] hessian(double[] x);
    }

    static final Slopes ROSENBROCK = new Slopes() {
        @Override
        public double[] gradient(double[] x) {
            double t = x[1] - x[0] * x[0];
            return new double[] {-2 * (1 - x[0]) - 400 * x[0] * t, 200 * t};
        }

        @Override
        public double[][] hessian(double[] x) {
            double t = x[1] - x[0] * x[0];
            return new double[][] {{2 + 800 * x[0] * x[0] - 400 * t, -400 * x[0]}, {-400 * x[0], 200}};
        }
    };

    final Slopes slopes;
    final double[] x;

    Trajectory(double... start) {
        this.slopes = ROSENBROCK;
        this.x = start.clone();
    }

    /// The method with this id, on its way from `start`.
    static Trajectory of(String id, double... start) {
        return switch (id) {
            case "gd" -> new Descent(start);
            case "momentum" -> new HeavyBall(start);
            case "adagrad" -> new Squares(start);
            case "adam" -> new Adam(start);
            case "newton" -> new Newton(start);
            default -> throw new IllegalArgumentException(id);
        };
    }

    abstract void step();

    private static final class Descent extends Trajectory {
        Descent(double... start) {
            super(start);
        }

        @Override
        void step() {
            double[] g = slopes.gradient(x);
            for (int i = 0; i < x.length; i++) {
                x[i] -= Rivals.SHORT_RATE * g[i];
            }
        }
    }

    private static final class HeavyBall extends Trajectory {
        private final double[] v = new double[2];

        HeavyBall(double... start) {
            super(start);
        }

        @Override
        void step() {
            double[] g = slopes.gradient(x);
            for (int i = 0; i < x.length; i++) {
                v[i] = Rivals.BETA1 * v[i] + g[i];
                x[i] -= Rivals.SHORT_RATE * v[i];
            }
        }
    }

    private static final class Squares extends Trajectory {
        private final double[] s = new double[2];

        Squares(double... start) {
            super(start);
        }

        @Override
        void step() {
            double[] g = slopes.gradient(x);
            for (int i = 0; i < x.length; i++) {
                s[i] += g[i] * g[i];
                x[i] -= Rivals.LONG_RATE * g[i] / (Math.sqrt(s[i]) + Rivals.TINY);
            }
        }
    }

    private static final class Adam extends Trajectory {
        private final double[] m = new double[2];
        private final double[] v = new double[2];
        private int t;

        Adam(double... start) {
            super(start);
        }

        @Override
        void step() {
            t++;
            double[] g = slopes.gradient(x);
            for (int i = 0; i < x.length; i++) {
                m[i] = Rivals.BETA1 * m[i] + (1 - Rivals.BETA1) * g[i];
                v[i] = Rivals.BETA2 * v[i] + (1 - Rivals.BETA2) * g[i] * g[i];
                double first = m[i] / (1 - Math.pow(Rivals.BETA1, t));
                double second = v[i] / (1 - Math.pow(Rivals.BETA2, t));
                x[i] -= Rivals.RATE * first / (Math.sqrt(second) + Rivals.EPSILON);
            }
        }
    }

    private static final class Newton extends Trajectory {
        Newton(double... start) {
            super(start);
        }

        @Override
        void step() {
            double[] g = slopes.gradient(x);
            double[][] h = slopes.hessian(x);
            double determinant = h[0][0] * h[1][1] - h[0][1] * h[1][0];
            x[0] -= (h[1][1] * g[0] - h[0][1] * g[1]) / determinant;
            x[1] -= (h[0][0] * g[1] - h[1][0] * g[0]) / determinant;
        }
    }
}
