package talweg.field.calculus;

import talweg.function.Domain;
import talweg.function.Workspace;

/// The gradient flow from a point: the curve x(t) with x′ = −∇f(x), the path of steepest descent, or x′ = ∇f(x)
/// uphill.
///
/// @param x its points, in order, close enough together to look like a curve
/// @param y its points
/// @param time t at each of them
/// @param end why it ends
public record Streamline(double[] x, double[] y, double[] time, End end) {
    /// Which way the flow goes.
    public enum Way {
        /// x′ = −∇f.
        DOWN(-1),
        /// x′ = ∇f.
        UP(1);

        final int sign;

        Way(int sign) {
            this.sign = sign;
        }
    }

    /// Why a streamline ends.
    public enum End {
        /// It comes to rest at a stationary point, up to a millionth of the domain.
        STATIONARY,
        /// It leaves the domain; its last point lies on the border.
        BORDER,
        /// The function is not defined beyond.
        HOLE,
        /// The gradient jumps, as at a kink: the flow as such goes no farther.
        KINK,
        /// Another streamline is near.
        NEIGHBOUR,
        /// It takes more steps than are worth it, as in a narrow valley (a stiff equation) or over very flat
        /// ground.
        LIMIT
    }

    /// Follows the flow from (x, y) as far as it stays in `domain`.
    ///
    /// @param landscape of two variables
    /// @throws java.util.concurrent.CancellationException if the workspace's cancellation is requested
    public static Streamline from(
            Landscape landscape, double x, double y, Way way, Domain domain, Workspace workspace) {
        return new FlowTracer(landscape, way, domain, workspace).from(x, y);
    }

    /// The number of points.
    public int points() {
        return x.length;
    }
}
