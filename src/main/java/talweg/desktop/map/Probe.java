package talweg.desktop.map;

import talweg.function.Demand;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

/// A point of the plane under the pointer, with what can be said there.
///
/// @param x where
/// @param y where
/// @param value f
/// @param gradientX ∂f/∂x
/// @param gradientY ∂f/∂y
record Probe(double x, double y, double value, double gradientX, double gradientY) {
    static Probe at(RealFunction plane, double[] parameters, double x, double y) {
        Result result = Result.allocate(Demand.VALUE_AND_GRADIENT, 2, 1);
        plane.evaluate(
                Demand.VALUE_AND_GRADIENT,
                new double[][] {{x}, {y}},
                parameters,
                Sample.NONE,
                0,
                1,
                result,
                new Workspace());
        return new Probe(x, y, result.value()[0], result.gradient()[0][0], result.gradient()[1][0]);
    }

    /// ‖∇f‖.
    double norm() {
        return Math.hypot(gradientX, gradientY);
    }

    /// Whether there is a direction of ∇f and so a tangent γ'.
    boolean hasDirection() {
        return norm() > 0 && Double.isFinite(norm());
    }

    /// γ'ₓ: the unit tangent of the level curve, ∇f turned by a right angle.
    double tangentX() {
        return -gradientY / norm();
    }

    /// γ'ᵧ.
    double tangentY() {
        return gradientX / norm();
    }

    /// ⟨∇f, γ'⟩ as computed, not as known.
    double product() {
        return gradientX * tangentX() + gradientY * tangentY();
    }
}
