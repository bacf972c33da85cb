package talweg.figure;

/// Face, size and alignment of a line of text.
///
/// @param size      in pixels
/// @param alignment which point of the text stands at the given x; y is always the baseline
public record TextStyle(Face face, double size, Alignment alignment) {
    /// Where the given x is.
    public enum Alignment {
        LEFT,
        CENTER,
        RIGHT
    }

    /// Distance from the baseline to the middle of a capital letter, as a part of the size. Inter and JetBrains
    /// Mono both have capitals 0.73 high.
    public static final double HALF_CAPITAL = 0.365;

    /// Text that begins at x.
    public static TextStyle left(Face face, double size) {
        return new TextStyle(face, size, Alignment.LEFT);
    }

    /// Text with x in its middle.
    public static TextStyle center(Face face, double size) {
        return new TextStyle(face, size, Alignment.CENTER);
    }

    /// Text that ends at x.
    public static TextStyle right(Face face, double size) {
        return new TextStyle(face, size, Alignment.RIGHT);
    }

    /// How far the baseline lies below a line on which capitals are centred.
    public double drop() {
        return HALF_CAPITAL * size;
    }
}
