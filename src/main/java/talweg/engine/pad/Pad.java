package talweg.engine.pad;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import talweg.engine.RunRequest;
import talweg.engine.Status;
import talweg.function.Demand;
import talweg.function.Result;
import talweg.function.Workspace;
import talweg.method.Method;
import talweg.method.Objective;
import talweg.method.Rate;
import talweg.method.Setting;

/// One method from one start with many settings: two of its hyperparameters, or one, take a number in each cell.
///
/// @param run function, method, start, number of steps and the tolerance ε at which a cell is done
/// @param x what goes to the right
/// @param y what goes upwards; empty for a strip
public record Pad(RunRequest run, PadAxis x, Optional<PadAxis> y) {
    /// Of ‖∇f(x₀)‖, or of the width of the domain: the usual ε is the power of ten below.
    private static final double USUAL = 1e-3;

    /// Insists on a tolerance and on different axes.
    public Pad {
        if (run.tolerance().isEmpty()
                || y.filter(other -> other.key().equals(x.key())).isPresent()) {
            throw new IllegalArgumentException("a pad needs a tolerance and two different hyperparameters");
        }
    }

    /// The number of cells from left to right.
    public int columns() {
        return x.cells();
    }

    /// The number of cells from the bottom to the top; 1 in a strip.
    public int rows() {
        return y.map(PadAxis::cells).orElse(1);
    }

    /// ε.
    public double tolerance() {
        return run.tolerance().orElseThrow();
    }

    /// The method of a cell.
    public Method method(int column, int row) {
        return method(x.number(column), y.map(axis -> axis.number(row)).orElse(0.0));
    }

    /// The method with these numbers.
    ///
    /// @param second of no meaning in a strip
    public Method method(double first, double second) {
        Method method = x.set(run.method(), first);
        return y.isPresent() ? y.get().set(method, second) : method;
    }

    /// The run of a cell.
    public RunRequest request(int column, int row) {
        return run.withMethod(method(column, row));
    }

    /// Where `method` stands along the first axis, as a number; empty for a rate without one.
    public static OptionalDouble number(Method method, PadAxis axis) {
        return switch (method.setting(axis.key())) {
            case Setting.Number(double value) -> OptionalDouble.of(value);
            case Rate rate ->
                rate.numbers().stream().mapToDouble(number -> number).findFirst();
            case Setting.Choice _ -> OptionalDouble.empty();
        };
    }

    /// Whether both have the same cells, whatever their methods' settings along the axes.
    public boolean sameCells(Pad other) {
        return x.equals(other.x)
                && y.equals(other.y)
                && run.objective().function() == other.run.objective().function()
                && Arrays.equals(
                        run.objective().parameters(), other.run.objective().parameters())
                && run.objective().seed() == other.run.objective().seed()
                && Arrays.deepEquals(run.starts(), other.run.starts())
                && run.steps() == other.run.steps()
                && run.tolerance().equals(other.run.tolerance())
                && run.domain().equals(other.run.domain())
                && method(0, 0).equals(other.method(0, 0));
    }

    /// An ε that suits the function: the power of ten at or below a thousandth of ‖∇f(x₀)‖. A method that sees
    /// values alone says by ε how far it still reaches: for it, of the domain's width. 0.001 where that is not
    /// a number.
    public static double usualTolerance(Objective objective, Method method, double... start) {
        double size = method.seesValuesAlone() ? objective.domain().width() : steepness(objective, start);
        double epsilon = Math.pow(10, Math.floor(Math.log10(USUAL * size)));
        return epsilon > 0 && Double.isFinite(epsilon) ? Double.parseDouble("1e" + exponent(epsilon)) : USUAL;
    }

    /// 10^−3 computed by a power is a rounding beside 0.001.
    private static int exponent(double power) {
        return (int) Math.rint(Math.log10(power));
    }

    private static double steepness(Objective objective, double... start) {
        double[][] lane = new double[start.length][];
        Arrays.setAll(lane, i -> new double[] {start[i]});
        Result result = Result.allocate(Demand.VALUE_AND_GRADIENT, start.length, 1);
        objective
                .function()
                .evaluate(
                        Demand.VALUE_AND_GRADIENT,
                        lane,
                        objective.parameters(),
                        objective.sample(0, 0),
                        0,
                        1,
                        result,
                        new Workspace());
        double norm = 0;
        for (double[] slope : result.gradient()) {
            norm = Math.hypot(norm, slope[0]);
        }
        return norm;
    }

    /// What a status means on a pad, where only four are told apart.
    static PadStatus status(Status status) {
        return switch (status) {
            case CONVERGED -> PadStatus.CONVERGED;
            case STEP_LIMIT, STALLED -> PadStatus.UNDER_WAY;
            case DIVERGED -> PadStatus.DIVERGED;
            case UNDEFINED, SINGULAR_HESSIAN, NOT_LEAST_SQUARES -> PadStatus.UNDEFINED;
        };
    }
}
