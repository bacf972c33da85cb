package talweg.field.calculus;

import talweg.function.Demand;
import talweg.function.Result;
import talweg.function.Workspace;

/// How much f changes when x does: absolutely ‖∇f‖, and relatively, as a factor between the relative error of
/// the input and that of the value. A factor of 10^k costs k decimal digits (Higham 2002, section 1.6).
///
/// @param absolute κ = ‖∇f‖₂
/// @param euclidean κ_rel = ‖x‖₂ ‖∇f‖₂ / |f|
/// @param componentwise κ_rel = Σ|xᵢ ∂ᵢf| / |f|, which for a ± b is (|a| + |b|)/|a ± b|; never more than the
/// Euclidean one, and exact when every coordinate is rounded on its own
public record Condition(double absolute, double euclidean, double componentwise) {
    /// u = 2⁻²⁴: rounding to single precision changes a number by at most this part of it.
    public static final double SINGLE_UNIT = 0x1p-24;

    /// In any number of variables. Where f = 0 the relative condition is +∞, or NaN if x or ∇f is 0 besides.
    public static Condition at(Landscape landscape, double[] point, Workspace workspace) {
        double[][] lane = Landscape.lane(point);
        return of(lane, landscape.look(Demand.VALUE_AND_GRADIENT, lane, workspace), 0);
    }

    static Condition of(double[][] points, Result result, int lane) {
        double size = 0;
        double slope = 0;
        for (int i = 0; i < points.length; i++) {
            double x = points[i][lane];
            size = Math.hypot(size, x);
            slope = Math.hypot(slope, result.gradient()[i][lane]);
        }
        double value = Math.abs(result.value()[lane]);
        return new Condition(slope, size / value * slope, componentwise(points, result, lane));
    }

    /// That one alone, without the lengths of vectors, which take longer than all the rest.
    static double componentwise(double[][] points, Result result, int lane) {
        double products = 0;
        for (int i = 0; i < points.length; i++) {
            products += Math.abs(points[i][lane] * result.gradient()[i][lane]);
        }
        return products / Math.abs(result.value()[lane]);
    }

    /// What rounding x to single precision can change of f, relative to |f|, to first order: u·κ_rel with u =
    /// 2⁻²⁴. The operations inside f are rounded too, and add errors of their own that this bound does not
    /// cover.
    public double singleBound() {
        return SINGLE_UNIT * componentwise;
    }
}
