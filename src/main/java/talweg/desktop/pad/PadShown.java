package talweg.desktop.pad;

import java.util.Optional;
import talweg.engine.pad.Pad;
import talweg.engine.pad.Theory;
import talweg.figure.MapStyle;
import talweg.figure.pad.PadGround;
import talweg.figure.pad.PadMeasure;
import talweg.method.Kind;

/// What has been computed.
///
/// @param kind of the method
/// @param measure what the colours tell
/// @param style the colour map
/// @param ground the cells
/// @param best what theory says where the best of the cells ends
public record PadShown(Kind kind, PadMeasure measure, MapStyle style, PadGround ground, Optional<Theory> best) {
    /// Whether it has the same sides as a pad of a method of this kind.
    boolean isLike(Kind other, Pad pad) {
        Pad own = ground.table().pad();
        return kind.equals(other) && own.x().equals(pad.x()) && own.y().equals(pad.y());
    }
}
