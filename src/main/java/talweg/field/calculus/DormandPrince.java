package talweg.field.calculus;

import talweg.function.Demand;
import talweg.function.Domain;
import talweg.function.Result;
import talweg.function.Workspace;

/// One step after the other of the flow x′ = ±∇f by the Runge–Kutta pair of orders 5 and 4 of Dormand and
/// Prince (1980), in units of the domain. The last slope of a step is the first of the next. Mutable scratch of
/// one task.
final class DormandPrince {
    private static final double[][] STAGES = {
        {1.0 / 5},
        {3.0 / 40, 9.0 / 40},
        {44.0 / 45, -56.0 / 15, 32.0 / 9},
        {19372.0 / 6561, -25360.0 / 2187, 64448.0 / 6561, -212.0 / 729},
        {9017.0 / 3168, -355.0 / 33, 46732.0 / 5247, 49.0 / 176, -5103.0 / 18656},
        {35.0 / 384, 0, 500.0 / 1113, 125.0 / 192, -2187.0 / 6784, 11.0 / 84},
    };

    /// The weights of order 5 less those of order 4.
    private static final double[] ERROR = {
        71.0 / 57600, 0, -71.0 / 16695, 71.0 / 1920, -17253.0 / 339200, 22.0 / 525, -1.0 / 40
    };

    private final Landscape landscape;
    private final int sign;
    private final Domain domain;
    private final Workspace workspace;
    private final double[][] point = new double[2][1];
    private final Result result = Result.allocate(Demand.GRADIENT, 2, 1);
    private final double[] slopesU = new double[7];
    private final double[] slopesV = new double[7];
    private double nextU;
    private double nextV;

    DormandPrince(Landscape landscape, Streamline.Way way, Domain domain, Workspace workspace) {
        this.landscape = landscape.plane();
        this.sign = way.sign;
        this.domain = domain;
        this.workspace = workspace;
    }

    /// Takes the slope at (u, v) as the first one.
    void start(double u, double v) {
        slope(0, u, v);
    }

    /// Tries a step of length h from (u, v), where the first slope was taken, and estimates its error in units
    /// of the domain; NaN if a slope on the way is not finite.
    double attempt(double u, double v, double h) {
        for (int stage = 1; stage <= 6; stage++) {
            nextU = u + h * weighted(STAGES[stage - 1], slopesU);
            nextV = v + h * weighted(STAGES[stage - 1], slopesV);
            slope(stage, nextU, nextV);
        }
        return Math.abs(h) * Math.hypot(weighted(ERROR, slopesU), weighted(ERROR, slopesV));
    }

    /// Makes the last slope of a step that was taken the first of the next one.
    void accept() {
        slopesU[0] = slopesU[6];
        slopesV[0] = slopesV[6];
    }

    double nextU() {
        return nextU;
    }

    double nextV() {
        return nextV;
    }

    /// The speed at the beginning of the step, in units of the domain.
    double speed() {
        return Math.hypot(slopesU[0], slopesV[0]);
    }

    /// The cosine of the angle between the first slope of the step and the last.
    double turn() {
        double inner = slopesU[0] * slopesU[6] + slopesV[0] * slopesV[6];
        return inner / (speed() * Math.hypot(slopesU[6], slopesV[6]));
    }

    private void slope(int stage, double u, double v) {
        Domain.Range x = domain.axis(0);
        Domain.Range y = domain.axis(1);
        point[0][0] = x.low() + u * x.width();
        point[1][0] = y.low() + v * y.width();
        landscape.look(Demand.GRADIENT, point, 1, result, workspace);
        slopesU[stage] = sign * result.gradient()[0][0] / x.width();
        slopesV[stage] = sign * result.gradient()[1][0] / y.width();
    }

    private static double weighted(double[] weights, double[] slopes) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * slopes[i];
        }
        return sum;
    }
}
