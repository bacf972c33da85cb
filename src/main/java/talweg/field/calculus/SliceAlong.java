package talweg.field.calculus;

import java.util.Arrays;
import talweg.function.Demand;
import talweg.function.Result;
import talweg.function.Workspace;

/// α ↦ f(x + αd) in any number of variables, with what the derivatives at α = 0 predict:
/// f(x + αd) = f(x) + α⟨∇f, d⟩ + R(αd), and the quadratic model with ½α²dᵀHd besides.
///
/// @param point x
/// @param direction d, of any length
/// @param value f(x)
/// @param slope ⟨∇f(x), d⟩
/// @param bend dᵀH(x)d
/// @param alphas where the slice is sampled, ascending
/// @param values f(x + αd)
public record SliceAlong(
        double[] point, double[] direction, double value, double slope, double bend, double[] alphas, double[] values) {

    /// The slice for `samples` ≥ 2 values of α, evenly from `low` to `high`.
    ///
    /// @throws java.util.concurrent.CancellationException if the workspace's cancellation is requested
    public static SliceAlong of(
            Landscape landscape,
            double[] point,
            double[] direction,
            double low,
            double high,
            int samples,
            Workspace workspace) {
        double[] alphas = new double[samples];
        int last = samples - 1;
        // Both ends are exact, and a symmetric range has symmetric samples.
        Arrays.setAll(alphas, i -> low * ((double) (last - i) / last) + high * ((double) i / last));
        double[][] here = Landscape.lane(point);
        Result product = Result.allocate(Demand.HESSIAN_VECTOR, point.length, 1);
        for (int i = 0; i < point.length; i++) {
            product.direction()[i][0] = direction[i];
        }
        landscape.look(Demand.HESSIAN_VECTOR, here, 1, product, workspace);
        double slope = 0;
        double bend = 0;
        for (int i = 0; i < point.length; i++) {
            slope += product.gradient()[i][0] * direction[i];
            bend += product.product()[i][0] * direction[i];
        }
        double[] values = values(landscape, point, direction, alphas, workspace);
        double value = landscape.value(point, workspace);
        return new SliceAlong(point.clone(), direction.clone(), value, slope, bend, alphas, values);
    }

    /// f(x + αd) for some α, such as those of methods under way.
    public static double[] values(
            Landscape landscape, double[] point, double[] direction, double[] alphas, Workspace workspace) {
        double[][] points = new double[point.length][alphas.length];
        for (int i = 0; i < point.length; i++) {
            for (int lane = 0; lane < alphas.length; lane++) {
                points[i][lane] = point[i] + alphas[lane] * direction[i];
            }
        }
        return landscape.values(points, workspace);
    }

    /// f(x) + α⟨∇f, d⟩.
    public double linear(double alpha) {
        return value + alpha * slope;
    }

    /// f(x) + α⟨∇f, d⟩ + ½α²dᵀHd.
    public double quadratic(double alpha) {
        return value + alpha * (slope + alpha * bend / 2);
    }

    /// R(αd) = f(x + αd) − f(x) − α⟨∇f, d⟩ at each α.
    public double[] remainders() {
        double[] remainders = new double[alphas.length];
        Arrays.setAll(remainders, i -> values[i] - value - alphas[i] * slope);
        return remainders;
    }

    /// The α at which the quadratic model is least; NaN where it does not bend up.
    public double modelMinimiser() {
        return bend > 0 ? -slope / bend : Double.NaN;
    }
}
