package talweg.engine;

import java.util.List;
import talweg.method.Explanation;
import talweg.method.Method;
import talweg.method.Quantity;

/// A step of a run, opened: what was computed on the way from x_k to x_{k+1}, phase by phase, with everything that the
/// method held after each.
///
/// @param run whose step it is
/// @param k it leaves x_k
/// @param explanation its phases
public record OpenedStep(Run run, int k, Explanation explanation) {
    /// Opens the step from x_k, 0 ≤ k < [Run#last].
    public static OpenedStep of(Run run, int k) {
        return new OpenedStep(run, k, run.explain(k));
    }

    /// The phases in order, the evaluation of the function first.
    public List<Explanation.Line> phases() {
        return explanation.phases();
    }

    /// The method with the settings of this step.
    public Method method() {
        return run.request().method().at(k);
    }

    /// What of the method's state can be drawn in this step.
    public List<Quantity> quantities() {
        return method().quantities();
    }

    /// The row of x_k.
    public Row row() {
        return run.row(k);
    }

    /// x_k.
    public double[] from() {
        return row().point();
    }

    /// x_{k+1}.
    public double[] to() {
        return explanation.after();
    }
}
