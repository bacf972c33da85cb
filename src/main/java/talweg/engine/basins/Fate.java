package talweg.engine.basins;

/// What becomes of a lane, as a number: that of a [Limit] from 0 on, or one of these.
public final class Fate {
    /// At rest at a stationary point that is none of the limits.
    public static final int ELSEWHERE = -1;

    /// At no limit after the last step, or stuck where there is none.
    public static final int UNDER_WAY = -2;

    /// It passed all bounds.
    public static final int DIVERGED = -3;

    /// f, ∇f or a number of the rule is not defined.
    public static final int UNDEFINED = -4;

    private Fate() {}
}
