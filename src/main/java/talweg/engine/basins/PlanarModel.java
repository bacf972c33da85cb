package talweg.engine.basins;

import talweg.function.Demand;
import talweg.function.Result;
import talweg.function.Workspace;
import talweg.method.Objective;

/// The quadratic models of f at many points of the plane at once, and the steps that follow from them. Mutable scratch.
final class PlanarModel {
    /// An eigenvalue so much smaller than the other is 0 but for rounding.
    private static final double SINGULAR = 1e-9;

    /// A slope that is 0 but for rounding, relative to the largest curvature times the width.
    private static final double NO_SLOPE = 1e-9;

    private final Objective objective;
    private final Result result;
    private final Workspace workspace;

    /// The step of the last [#solve].
    double dx;

    double dy;

    /// The eigenvalues of the last [#solve], with those that are 0 but for rounding as 0.
    double lower;

    double upper;

    /// Whether f slopes along an eigenvector of eigenvalue 0, so that no stationary point is near.
    boolean slopes;

    PlanarModel(Objective objective, int lanes, Workspace workspace) {
        this.objective = objective;
        this.result = Result.allocate(Demand.ALL, 2, lanes);
        this.workspace = workspace;
    }

    void look(double[][] points, int count) {
        objective
                .function()
                .evaluate(
                        Demand.ALL,
                        points,
                        objective.parameters(),
                        objective.sample(0, 0),
                        0,
                        count,
                        result,
                        workspace);
    }

    double value(int lane) {
        return result.value()[lane];
    }

    double slope(int lane) {
        return Math.hypot(result.gradient()[0][lane], result.gradient()[1][lane]);
    }

    boolean isFinite(int lane) {
        boolean finite = Double.isFinite(slope(lane)) && Double.isFinite(value(lane));
        for (double[] entry : result.hessian()) {
            finite &= Double.isFinite(entry[lane]);
        }
        return finite;
    }

    /// The Newton step −H⁺∇f, or the step downhill −|H|⁺∇f; along an eigenvector of eigenvalue 0 there is none.
    void solve(int lane, boolean downhill) {
        double a = result.hessian()[Result.packed(0, 0)][lane];
        double b = result.hessian()[Result.packed(1, 0)][lane];
        double c = result.hessian()[Result.packed(1, 1)][lane];
        double middle = a / 2 + c / 2;
        double half = a / 2 - c / 2;
        double spread = Math.hypot(half, b);
        double largest = Math.abs(middle) + spread;
        upper = cleaned(middle + spread, largest);
        lower = cleaned(middle - spread, largest);
        // The eigenvector of the upper eigenvalue.
        double angle = spread == 0 ? 0 : Math.atan2(b, half) / 2;
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double gx = result.gradient()[0][lane];
        double gy = result.gradient()[1][lane];
        double slopeUpper = gx * cos + gy * sin;
        double slopeLower = gy * cos - gx * sin;
        double flat = NO_SLOPE * largest * objective.domain().width();
        slopes = upper == 0 && Math.abs(slopeUpper) > flat || lower == 0 && Math.abs(slopeLower) > flat;
        double alongUpper = over(slopeUpper, upper, downhill);
        double alongLower = over(slopeLower, lower, downhill);
        dx = -(alongUpper * cos - alongLower * sin);
        dy = -(alongUpper * sin + alongLower * cos);
    }

    private static double cleaned(double eigenvalue, double largest) {
        return Math.abs(eigenvalue) <= SINGULAR * largest ? 0 : eigenvalue;
    }

    private static double over(double slope, double eigenvalue, boolean downhill) {
        return eigenvalue == 0 ? 0 : slope / (downhill ? Math.abs(eigenvalue) : eigenvalue);
    }

    boolean isSingular() {
        return lower == 0 || upper == 0;
    }
}
