package talweg.engine.basins;

import talweg.function.Words;

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

    private static final Words WORDS = new Words("engine");

    private Fate() {}

    /// One of them in a few words.
    ///
    /// @param steps of a run, at most
    public static String words(int fate, int steps) {
        return switch (fate) {
            case ELSEWHERE -> WORDS.say("fate.elsewhere");
            case UNDER_WAY -> WORDS.say("fate.under-way", steps);
            case DIVERGED -> WORDS.say("fate.diverged");
            case UNDEFINED -> WORDS.say("fate.undefined");
            default -> throw new IllegalArgumentException("a limit has a kind: " + fate);
        };
    }

    /// So many further limits.
    public static String more(int limits) {
        return WORDS.say("fate.more", limits);
    }
}
