package talweg.field.calculus;

import java.util.Arrays;
import talweg.function.Domain;
import talweg.function.Workspace;

/// Places where f is continuous but has no gradient, such as the tip of ‖x‖ and the edges of |x|.
public final class Kink {
    /// Radii of the circles on which f is looked at, in units of the domain.
    private static final double NEAR = 1e-7;

    private static final double FAR = 1e-5;

    /// What ∇f leaves of f, as a part of the way: where f is differentiable it shrinks with the way, by a hundred from
    /// the wider circle to the closer one; where it is not it does not shrink.
    private static final double SHRUNK = 0.3;

    /// Less than this part of the slopes around is rounding.
    private static final double PART = 1e-3;

    private static final int AROUND = 24;
    private static final double ROUNDINGS = 64;

    private Kink() {}

    /// Whether there is no linear model of f at (x, y), although f is finite and continuous there.
    public static boolean at(Landscape landscape, double x, double y, Domain domain, Workspace workspace) {
        LocalModel here = LocalModel.at(landscape, x, y, workspace);
        if (!Double.isFinite(here.value()) || !Double.isFinite(here.gradientNorm())) {
            return false;
        }
        double near = left(landscape, here, NEAR, domain, workspace);
        double far = left(landscape, here, FAR, domain, workspace);
        double slopes = Math.max(slope(here, domain), far / FAR);
        return near / NEAR > SHRUNK * far / FAR && near / NEAR > PART * slopes;
    }

    /// How far f is from its linear model at most, on the circle of radius r; 0 if that may be rounding.
    private static double left(Landscape landscape, LocalModel here, double r, Domain domain, Workspace workspace) {
        double[][] around = new double[2][AROUND];
        Arrays.setAll(around[0], i -> here.x() + r * domain.axis(0).width() * Math.cos(angle(i)));
        Arrays.setAll(around[1], i -> here.y() + r * domain.axis(1).width() * Math.sin(angle(i)));
        double[] values = landscape.values(around, workspace);
        double most = 0;
        for (int i = 0; i < AROUND; i++) {
            double model = here.linear(around[0][i] - here.x(), around[1][i] - here.y());
            double rounding = ROUNDINGS * Math.ulp(Math.abs(here.value()) + Math.abs(model));
            double left = Math.abs(values[i] - model);
            most = left > rounding ? Math.max(most, left) : most;
        }
        return most;
    }

    /// Turned a little, so that no point lies on an axis or a diagonal, where kinks often are.
    private static double angle(int i) {
        return 2 * Math.PI * (i + 0.3) / AROUND;
    }

    private static double slope(LocalModel here, Domain domain) {
        return Math.hypot(
                here.dx() * domain.axis(0).width(), here.dy() * domain.axis(1).width());
    }
}
