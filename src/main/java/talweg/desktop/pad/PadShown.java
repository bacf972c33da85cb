package talweg.desktop.pad;

import java.util.Optional;
import talweg.engine.pad.Theory;
import talweg.figure.pad.PadGround;
import talweg.figure.pad.PadMeasure;
import talweg.method.Kind;

/// What has been computed.
///
/// @param kind of the method
/// @param measure what the colours tell
/// @param ground the cells
/// @param best what theory says where the best of the cells ends
public record PadShown(Kind kind, PadMeasure measure, PadGround ground, Optional<Theory> best) {}
