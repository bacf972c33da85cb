package talweg.figure;

/// A pen as a surface understands it: a width and a dash pattern in pixels; caps and joins are round.
///
/// @param width  in pixels
/// @param dash   on, off, on, off, …; empty if solid
/// @param offset pixels into the pattern at which the line begins
public record Stroke(double width, double[] dash, double offset) {
    private static final double[] SOLID = {};

    /// A line without a pattern.
    public static Stroke solid(double width) {
        return new Stroke(width, SOLID, 0);
    }

    /// Whether there is no pattern.
    public boolean isSolid() {
        return dash.length == 0;
    }
}
