package talweg.engine;

import talweg.function.Words;

/// What the ground is like where a run ended, or else how the point was moving.
public enum Situation {
    /// All eigenvalues of H are positive, and the minimum is near.
    MINIMUM,
    /// The same, but f is known to be lower elsewhere.
    LOCAL_MINIMUM,
    /// H has positive and negative eigenvalues, and the saddle is near.
    SADDLE,
    /// All eigenvalues of H are negative, and the maximum is near.
    MAXIMUM,
    /// ∇f is 0 but for rounding, and so is an eigenvalue of H.
    DEGENERATE,
    /// Gradient and curvature are far too small to explain how much lower f is elsewhere.
    PLATEAU,
    /// f goes up and down.
    SWINGING,
    /// f goes up.
    RISING,
    /// f goes down.
    FALLING;

    /// In a few words: `at a saddle`.
    public String words() {
        Words words = new Words("engine");
        return switch (this) {
            case MINIMUM -> words.say("situation.minimum");
            case LOCAL_MINIMUM -> words.say("situation.local-minimum");
            case SADDLE -> words.say("situation.saddle");
            case MAXIMUM -> words.say("situation.maximum");
            case DEGENERATE -> words.say("situation.degenerate");
            case PLATEAU -> words.say("situation.plateau");
            case SWINGING -> words.say("situation.swinging");
            case RISING -> words.say("situation.rising");
            case FALLING -> words.say("situation.falling");
        };
    }
}
