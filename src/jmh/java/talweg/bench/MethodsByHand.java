package talweg.bench;

/// Five methods on Rosenbrock's valley, each as a loop over two coordinates.
final class MethodsByHand {
    private MethodsByHand() {}

    private static double slopeX(double x, double y) {
        return -2 * (1 - x) - 400 * x * (y - x * x);
    }

    private static double slopeY(double x, double y) {
        return 200 * (y - x * x);
    }

    static void descend(double[] x, double[] y, double rate) {
        for (int k = 0; k + 1 < x.length; k++) {
            x[k + 1] = x[k] - rate * slopeX(x[k], y[k]);
            y[k + 1] = y[k] - rate * slopeY(x[k], y[k]);
        }
    }

    static void momentum(double[] x, double[] y, double rate, double kept) {
        double vx = 0;
        double vy = 0;
        for (int k = 0; k + 1 < x.length; k++) {
            vx = kept * vx + slopeX(x[k], y[k]);
            vy = kept * vy + slopeY(x[k], y[k]);
            x[k + 1] = x[k] - rate * vx;
            y[k + 1] = y[k] - rate * vy;
        }
    }

    static void adagrad(double[] x, double[] y, double rate) {
        double sx = 0;
        double sy = 0;
        for (int k = 0; k + 1 < x.length; k++) {
            double gx = slopeX(x[k], y[k]);
            double gy = slopeY(x[k], y[k]);
            sx += gx * gx;
            sy += gy * gy;
            x[k + 1] = x[k] - rate * gx / (Math.sqrt(sx) + 1e-10);
            y[k + 1] = y[k] - rate * gy / (Math.sqrt(sy) + 1e-10);
        }
    }

    static void adam(double[] x, double[] y, double rate) {
        double mx = 0;
        double my = 0;
        double sx = 0;
        double sy = 0;
        double first = 1;
        double second = 1;
        for (int k = 0; k + 1 < x.length; k++) {
            double gx = slopeX(x[k], y[k]);
            double gy = slopeY(x[k], y[k]);
            mx = 0.9 * mx + 0.1 * gx;
            my = 0.9 * my + 0.1 * gy;
            sx = 0.999 * sx + 0.001 * gx * gx;
            sy = 0.999 * sy + 0.001 * gy * gy;
            first *= 0.9;
            second *= 0.999;
            x[k + 1] = x[k] - rate * (mx / (1 - first)) / (Math.sqrt(sx / (1 - second)) + 1e-8);
            y[k + 1] = y[k] - rate * (my / (1 - first)) / (Math.sqrt(sy / (1 - second)) + 1e-8);
        }
    }

    static void newton(double[] x, double[] y) {
        for (int k = 0; k + 1 < x.length; k++) {
            double xx = 2 - 400 * (y[k] - 3 * x[k] * x[k]);
            double xy = -400 * x[k];
            double determinant = xx * 200 - xy * xy;
            double gx = slopeX(x[k], y[k]);
            double gy = slopeY(x[k], y[k]);
            x[k + 1] = x[k] - (200 * gx - xy * gy) / determinant;
            y[k + 1] = y[k] - (xx * gy - xy * gx) / determinant;
        }
    }
}
