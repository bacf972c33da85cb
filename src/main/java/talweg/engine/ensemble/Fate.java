package talweg.engine.ensemble;

/// Whether a lane still goes on.
enum Fate {
    /// It does.
    MOVING,
    /// It has converged and stays.
    RESTED,
    /// It has passed all bounds.
    DIVERGED,
    /// A number that its method depends on is not defined.
    UNDEFINED
}
