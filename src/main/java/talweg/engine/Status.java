package talweg.engine;

import java.util.Locale;

/// Why a run ended.
public enum Status {
    /// k = N.
    STEP_LIMIT,
    /// ‖∇f‖ ≤ ε, and nothing moves the point on.
    CONVERGED,
    /// The iterates passed all bounds.
    DIVERGED,
    /// f, ∇f or a number of the rule is not defined.
    UNDEFINED,
    /// The Hessian has no inverse, so that there is no Newton step.
    SINGULAR_HESSIAN,
    /// f is not a sum of squares of affine terms, so that its minimum has no such formula.
    NOT_LEAST_SQUARES,
    /// The point no longer moves, or goes to and fro, where the gradient is not 0.
    STALLED;

    /// As in files and on the command line, such as `step_limit`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
