package talweg.desktop.pad;

import java.util.OptionalDouble;
import talweg.engine.Arrival;
import talweg.engine.pad.Pad;

/// How the run with the settings as they are ends.
///
/// @param pad its request is that run
/// @param rate α where the method's rate has no number of its own
/// @param arrival how it ends
record PadPoint(Pad pad, OptionalDouble rate, Arrival arrival) {
    /// Whether it has the sides of `other` and the same kind of method.
    boolean isLike(Pad other) {
        return pad.x().equals(other.x())
                && pad.y().equals(other.y())
                && pad.run().method().kind().equals(other.run().method().kind());
    }
}
