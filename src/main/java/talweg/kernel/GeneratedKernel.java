package talweg.kernel;

import talweg.function.Workspace;

/// What the compiler generates a hidden class for. `table` holds the arrays by their number in the [Plan], `scalars`
/// the
/// numbers that are the same in all lanes.
interface GeneratedKernel {
    /// Computes the scalars that depend on parameters alone.
    void fixed(double[] parameters, double[] scalars);

    /// Computes the scalars that depend on the row's y.
    void row(double y, double[] scalars);

    /// Computes the arrays that depend on x alone.
    void columns(double[][] table, double[] scalars, int from, int to, Workspace scratch);

    /// Computes everything else for the lanes from ≤ lane < to.
    void lanes(double[][] table, double[] scalars, int from, int to, Workspace scratch);
}
