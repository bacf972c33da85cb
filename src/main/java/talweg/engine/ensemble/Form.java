package talweg.engine.ensemble;

import java.util.Locale;

/// How the starts of an ensemble are arranged.
public enum Form {
    /// The nodes of a grid over the domain.
    GRID,
    /// Evenly on a circle about the start.
    CIRCLE,
    /// At random, evenly over the domain.
    UNIFORM,
    /// At random, normally distributed about the start.
    NORMAL;

    /// Whether they lie about the start, so that a radius says how far.
    public boolean isAboutTheStart() {
        return this == CIRCLE || this == NORMAL;
    }

    /// Whether a seed chooses them.
    public boolean isRandom() {
        return this == UNIFORM || this == NORMAL;
    }

    /// As in files and on the command line.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
