package talweg.engine.pad;

import java.util.Locale;

/// What became of a cell.
public enum PadStatus {
    /// At rest within ε.
    CONVERGED,
    /// At the last step and not at rest.
    UNDER_WAY,
    /// Beyond all bounds.
    DIVERGED,
    /// f, ∇f or a number of the rule was not defined.
    UNDEFINED;

    /// As in files and on the command line, such as `under_way`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether f has a value at the end of the run that says something.
    public boolean hasValue() {
        return this == CONVERGED || this == UNDER_WAY;
    }
}
