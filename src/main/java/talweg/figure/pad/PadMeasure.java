package talweg.figure.pad;

import java.util.Locale;

/// What the colours of a pad tell.
public enum PadMeasure {
    /// k at which the run came to rest.
    ITERATIONS,
    /// f at the last iterate.
    VALUE;

    /// As on the command line.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
