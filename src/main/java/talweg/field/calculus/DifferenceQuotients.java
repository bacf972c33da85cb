package talweg.field.calculus;

import java.util.Arrays;
import talweg.function.Demand;
import talweg.function.Result;
import talweg.function.Workspace;

/// Difference quotients of t ↦ f(x + td) at t = 0 against the exact derivative, for smaller and smaller h:
/// truncation shrinks with h, the rounding of f grows with 1/h, and the best h lies where they meet (Higham
/// 2002, section 1.14).
///
/// @param steps h, descending
/// @param forward (f(x + hd) − f(x))/h
/// @param central (f(x + hd) − f(x − hd))/(2h)
/// @param value f(x)
/// @param first the exact derivative ⟨∇f, d⟩
/// @param second the exact second derivative dᵀHd
/// @param third the third derivative, a central difference of dᵀHd
public record DifferenceQuotients(
        double[] steps, double[] forward, double[] central, double value, double first, double second, double third) {
    /// The rounding of one value: half a unit in the last place.
    private static final double UNIT = 0x1p-53;

    /// For h = 10^0, …, 10^−16, `perDecade` ≥ 1 of them in each decade.
    public static DifferenceQuotients of(
            Landscape landscape, double[] point, double[] direction, int perDecade, Workspace workspace) {
        double[] steps = new double[16 * perDecade + 1];
        Arrays.setAll(steps, i -> Math.pow(10, -(double) i / perDecade));
        return at(landscape, point, direction, steps, workspace);
    }

    /// For given h ≠ 0, such as one that a slider chooses.
    public static DifferenceQuotients at(
            Landscape landscape, double[] point, double[] direction, double[] steps, Workspace workspace) {
        double[] opposite = Arrays.stream(steps).map(h -> -h).toArray();
        double[] ahead = SliceAlong.values(landscape, point, direction, steps, workspace);
        double[] behind = SliceAlong.values(landscape, point, direction, opposite, workspace);
        double value = landscape.value(point, workspace);
        double[] forward = new double[steps.length];
        double[] central = new double[steps.length];
        for (int i = 0; i < steps.length; i++) {
            forward[i] = (ahead[i] - value) / steps[i];
            central[i] = (ahead[i] - behind[i]) / (2 * steps[i]);
        }
        // The cube root of the rounding unit balances the two errors of a central difference.
        double shift = 0x1p-17 * scale(point, direction);
        double[][] derivatives = derivatives(landscape, point, direction, shift, workspace);
        double third = (derivatives[1][2] - derivatives[1][0]) / (2 * shift);
        return new DifferenceQuotients(
                steps.clone(), forward, central, value, derivatives[0][1], derivatives[1][1], third);
    }

    private static double scale(double[] point, double[] direction) {
        double size = Arrays.stream(point).map(Math::abs).max().orElse(0);
        double length = Arrays.stream(direction).map(Math::abs).max().orElse(0);
        return length == 0 ? 1 : Math.max(1, size) / length;
    }

    /// First and second derivative at −shift, 0 and shift.
    private static double[][] derivatives(
            Landscape landscape, double[] point, double[] direction, double shift, Workspace workspace) {
        int n = point.length;
        double[][] points = new double[n][3];
        Result result = Result.allocate(Demand.HESSIAN_VECTOR, n, 3);
        for (int i = 0; i < n; i++) {
            for (int lane = 0; lane < 3; lane++) {
                points[i][lane] = point[i] + (lane - 1) * shift * direction[i];
                result.direction()[i][lane] = direction[i];
            }
        }
        landscape.look(Demand.HESSIAN_VECTOR, points, 3, result, workspace);
        double[][] derivatives = new double[2][3];
        for (int i = 0; i < n; i++) {
            for (int lane = 0; lane < 3; lane++) {
                derivatives[0][lane] += result.gradient()[i][lane] * direction[i];
                derivatives[1][lane] += result.product()[i][lane] * direction[i];
            }
        }
        return derivatives;
    }

    /// |forward − exact|.
    public double[] forwardErrors() {
        return Arrays.stream(forward)
                .map(quotient -> Math.abs(quotient - first))
                .toArray();
    }

    /// |central − exact|.
    public double[] centralErrors() {
        return Arrays.stream(central)
                .map(quotient -> Math.abs(quotient - first))
                .toArray();
    }

    /// What Taylor's theorem leaves of the forward quotient: h|f″|/2 to first order.
    public double forwardTruncation(double h) {
        return h * Math.abs(second) / 2;
    }

    /// What Taylor's theorem leaves of the central quotient: h²|f‴|/6 to first order.
    public double centralTruncation(double h) {
        return h * h * Math.abs(third) / 6;
    }

    /// What rounding two values of f by half a unit in the last place can do to the forward quotient: 2u|f|/h
    /// with u = 2⁻⁵³. Rounding inside f and of x + hd adds its own.
    public double forwardRounding(double h) {
        return 2 * UNIT * Math.abs(value) / h;
    }

    /// The same for the central quotient, which divides by 2h: u|f|/h.
    public double centralRounding(double h) {
        return UNIT * Math.abs(value) / h;
    }

    /// The h at which the two branches of the forward quotient cross: 2√(u|f|/|f″|). 0 or +∞ where one of them
    /// is missing.
    public double bestForward() {
        return 2 * Math.sqrt(UNIT * Math.abs(value) / Math.abs(second));
    }

    /// The h at which the sum of the two branches of the central quotient is least: ∛(3u|f|/|f‴|).
    public double bestCentral() {
        return Math.cbrt(3 * UNIT * Math.abs(value) / Math.abs(third));
    }
}
