package talweg.field;

import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.function.Workspace;

/// The level curve through one point, followed on the function itself and not on a grid: each of its points has the
/// value f(x, y) to rounding. High ground is on the left.
///
/// @param x its points, in order
/// @param y its points, in order
/// @param origin which of them is the point it was asked for
/// @param forward why it ends where it does, beyond the last point
/// @param backward why it ends where it does, before the first point
public record LevelCurveThrough(double[] x, double[] y, int origin, End forward, End backward) {
    /// Why a curve is followed no farther.
    public enum End {
        /// It is back at the point where it began; the first point stands at the end again.
        CLOSED,
        /// It leaves the domain.
        BORDER,
        /// The gradient vanishes, as on a saddle, or turns too sharply to follow.
        STATIONARY,
        /// The function is not defined beyond.
        HOLE,
        /// It is longer than is worth following.
        LIMIT
    }

    /// Follows the curve through (x, y) both ways, as far as it stays in `domain`. Where f is not finite, or the
    /// gradient is 0 or not finite, the curve is that single point.
    ///
    /// @param function of two variables
    /// @throws java.util.concurrent.CancellationException if the workspace's cancellation is requested
    public static LevelCurveThrough point(
            RealFunction function, double[] parameters, double x, double y, Domain domain, Workspace workspace) {
        CurveStepper stepper = new CurveStepper(function, parameters, domain, workspace);
        stepper.start(x, y, 0, 1);
        return new CurveTracer(stepper, domain, workspace.cancellation()).through(x, y, stepper.value());
    }

    /// Whether it returns to its beginning.
    public boolean closed() {
        return forward == End.CLOSED;
    }
}
