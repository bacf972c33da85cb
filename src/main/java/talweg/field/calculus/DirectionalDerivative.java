package talweg.field.calculus;

import java.util.Arrays;

/// ∇ᵤf = ⟨∇f, u⟩ = ‖∇f‖ cos φ for the unit vectors u = (cos t, sin t): how steep f is in each direction. Angles
/// are in radians, counted from the x-axis towards the y-axis.
///
/// @param dx ∂f/∂x
/// @param dy ∂f/∂y
public record DirectionalDerivative(double dx, double dy) {
    /// At a point.
    public static DirectionalDerivative of(LocalModel model) {
        return new DirectionalDerivative(model.dx(), model.dy());
    }

    /// In the direction at `angle`.
    public double along(double angle) {
        return dx * Math.cos(angle) + dy * Math.sin(angle);
    }

    /// In the direction of (x, y), of any length but 0.
    public double along(double x, double y) {
        double norm = Math.hypot(x, y);
        return dx * (x / norm) + dy * (y / norm);
    }

    /// The angle φ between the gradient and the direction at `angle`, 0 ≤ φ ≤ π; NaN where the gradient is 0.
    public double fromGradient(double angle) {
        return norm() == 0 ? Double.NaN : Math.abs(Math.IEEEremainder(angle - ascent(), 2 * Math.PI));
    }

    /// ‖∇f‖, the greatest directional derivative; the least is its negative.
    public double norm() {
        return Math.hypot(dx, dy);
    }

    /// The angle of ∇f, the steepest ascent; 0 where the gradient is 0.
    public double ascent() {
        return Math.atan2(dy, dx);
    }

    /// The angle of −∇f, the steepest descent.
    public double descent() {
        return Math.atan2(-dy, -dx);
    }

    /// The values at `samples` angles, 2πi/(samples − 1): the first and the last are the same direction.
    public double[] curve(int samples) {
        double[] curve = new double[samples];
        Arrays.setAll(curve, i -> along(angle(i, samples)));
        return curve;
    }

    /// The angle of sample `i` of [#curve].
    public static double angle(int i, int samples) {
        return 2 * Math.PI * i / (samples - 1);
    }
}
