package talweg.field.calculus;

import talweg.function.Demand;
import talweg.function.Result;
import talweg.function.Workspace;

/// A function of two variables at a point: value, gradient and Hessian, and what follows from them.
///
/// @param x the point
/// @param y the point
/// @param value f
/// @param dx ∂f/∂x
/// @param dy ∂f/∂y
/// @param xx ∂²f/∂x²
/// @param xy ∂²f/∂x∂y
/// @param yy ∂²f/∂y²
public record LocalModel(double x, double y, double value, double dx, double dy, double xx, double xy, double yy) {

    /// At (x, y).
    public static LocalModel at(Landscape landscape, double x, double y, Workspace workspace) {
        return of(new double[][] {{x}, {y}}, landscape.plane().look(Demand.ALL, Landscape.lane(x, y), workspace), 0);
    }

    /// One lane of an evaluation of everything.
    static LocalModel of(double[][] points, Result all, int lane) {
        return new LocalModel(
                points[0][lane],
                points[1][lane],
                all.value()[lane],
                all.gradient()[0][lane],
                all.gradient()[1][lane],
                all.hessian()[Result.packed(0, 0)][lane],
                all.hessian()[Result.packed(1, 0)][lane],
                all.hessian()[Result.packed(1, 1)][lane]);
    }

    /// Whether value, gradient and Hessian are all finite.
    public boolean finite() {
        return Double.isFinite(value) && Double.isFinite(gradientNorm()) && Double.isFinite(xx + xy + yy);
    }

    /// ‖∇f‖₂.
    public double gradientNorm() {
        return Math.hypot(dx, dy);
    }

    /// Eigenvalues and eigenvectors of the Hessian.
    public Curvatures curvatures() {
        return Curvatures.of(xx, xy, yy);
    }

    /// The Newton step −H⁻¹∇f, which leads to the stationary point of the second-order model; not finite where
    /// H is singular.
    public double[] newtonStep() {
        return curvatures().solve(-dx, -dy);
    }

    /// f + ⟨∇f, s⟩, the first-order model at the displacement s from the point.
    public double linear(double sx, double sy) {
        return value + (dx * sx + dy * sy);
    }

    /// f + ⟨∇f, s⟩ + ½ sᵀHs, the second-order model at the displacement s from the point.
    public double quadratic(double sx, double sy) {
        return value + (dx * sx + dy * sy + bend(sx, sy) / 2);
    }

    /// sᵀHs.
    public double bend(double sx, double sy) {
        return xx * sx * sx + 2 * xy * sx * sy + yy * sy * sy;
    }
}
