package talweg.figure;

/// A typeset formula as one shape, to be filled in any colour (nonzero winding). The origin is the left end of the
/// baseline; y grows downwards; all numbers are in pixels at the size that was asked for.
///
/// @param path    SVG path data
/// @param width   from the origin to the right
/// @param ascent  above the baseline
/// @param descent below the baseline
public record FormulaOutline(String path, double width, double ascent, double descent) {
    /// ascent + descent.
    public double height() {
        return ascent + descent;
    }
}
