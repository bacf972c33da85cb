package talweg.figure;

/// Patterns of a line. Lengths are in pixels at a width of 2 and grow with the width.
public enum Dash {
    SOLID,
    DASHED(7, 4),
    DOTTED(0.1, 4.5),
    DASH_DOT(8, 4, 0.1, 4),
    LONG(14, 4.5),
    DASH_DOT_DOT(8, 4, 0.1, 4, 0.1, 4),
    SHORT(3.5, 3.5),
    LONG_SHORT(13, 4, 4, 4);

    private final double[] pattern;

    Dash(double... pattern) {
        this.pattern = pattern;
    }

    /// On, off, on, off, … for a line of `width` pixels; empty if solid. Caps are round and lengthen each dash by
    /// the width.
    public double[] pattern(double width) {
        double[] scaled = pattern.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= Math.max(width, 1) / 2;
        }
        return scaled;
    }
}
