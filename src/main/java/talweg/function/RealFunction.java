package talweg.function;

import java.util.List;
import java.util.Optional;

/// A real function f of n variables and p parameters. Immutable and thread-safe; scratch lives in the
/// workspace of the caller.
///
/// The result of a lane depends on that lane's point, the parameters and the sample alone: not on the other lanes, the
/// block boundaries, the thread, or whether the code is interpreted or compiled. To the bit.
public interface RealFunction {
    /// The names of the variables, in the order of the coordinates; at least one.
    List<String> variables();

    /// The parameters, in the order of the `parameters` array; may be empty.
    List<Parameter> parameters();

    /// n, the number of variables.
    default int dimension() {
        return variables().size();
    }

    /// The parameters' own values.
    default double[] defaults() {
        return parameters().stream().mapToDouble(Parameter::value).toArray();
    }

    /// Evaluates the lanes from ≤ lane < to.
    ///
    /// @param demand what to compute
    /// @param points one array per coordinate, indexed by lane
    /// @param parameters one value for each of [#parameters()]
    /// @param sample what chooses a mini-batch or a noise
    /// @param out where the results go, at the same lanes
    /// @param workspace scratch of the calling task; its cancellation is looked at per block
    void evaluate(
            Demand demand,
            double[][] points,
            double[] parameters,
            Sample sample,
            int from,
            int to,
            Result out,
            Workspace workspace);

    /// The same function evaluated in single precision: inputs, parameters, constants and the result of every
    /// operation are rounded to `float`. Its values come as doubles, so that the two can be compared. Empty if how
    /// the function is computed is not known.
    default Optional<RealFunction> inSinglePrecision() {
        return Optional.empty();
    }

    /// Values along a row of a grid in the plane: out[i] = f(xs[i], y) for all i; only for n = 2. The same bits as
    /// [#evaluate], which see; a compiled function overrides this to compute what depends on y alone once.
    default void evaluateRow(double[] xs, double y, double[] parameters, double[] out, Workspace workspace) {
        double[] row = new double[xs.length];
        java.util.Arrays.fill(row, y);
        Result result = new Result(out, null, null, null, null);
        evaluate(Demand.VALUE, new double[][] {xs, row}, parameters, Sample.NONE, 0, xs.length, result, workspace);
    }

    /// Values on a grid in the plane: out[j][i] = f(xs[i], ys[j]); only for n = 2. The same bits as [#evaluate],
    /// which see; a compiled function overrides this to compute what depends on x alone once per column.
    default void evaluateGrid(double[] xs, double[] ys, double[] parameters, double[][] out, Workspace workspace) {
        for (int row = 0; row < ys.length; row++) {
            workspace.cancellation().check();
            evaluateRow(xs, ys[row], parameters, out[row], workspace);
        }
    }
}
