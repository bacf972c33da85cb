package talweg.figure;

/// Something to draw on: what a JavaFX canvas, a bitmap, an SVG and a PDF can all do. All numbers are pixels, y grows
/// downwards; all colours are 0xAARRGGBB with straight alpha; lines have round caps and joins.
public interface Surface {
    /// Fills a rectangle.
    void fillRectangle(Box box, int argb);

    /// Fills the pieces of `outline` as polygons.
    void fill(Outline outline, int argb);

    /// Strokes the pieces of `outline`, all at once: where they cross, a translucent colour does not add up.
    void stroke(Outline outline, Stroke stroke, int argb);

    /// Fills a circle.
    void fillCircle(double centerX, double centerY, double radius, int argb);

    /// Strokes a circle.
    void strokeCircle(double centerX, double centerY, double radius, Stroke stroke, int argb);

    /// Stretches an image over `box`, smoothly.
    void image(Pixels pixels, Box box);

    /// Writes one line of text with its anchor at (x, y) on the baseline, turned counterclockwise by `angle`
    /// radians about the anchor.
    void text(String text, double x, double y, double angle, TextStyle style, int argb);

    /// Fills a typeset formula, the left end of whose baseline is at (x, y).
    ///
    /// @param text what is found and copied in its place, where a file knows texts; may be empty
    void formula(FormulaOutline outline, String text, double x, double y, int argb);

    /// Strokes the outline of a text, `width` pixels wide in all; a halo, if the text is written over it.
    void textHalo(String text, double x, double y, double angle, TextStyle style, double width, int argb);

    /// Pixels that a text takes.
    double textWidth(String text, TextStyle style);

    /// Runs `painting`, which paints lines and dots in great number. A surface that has a quicker way for these takes
    /// it; the picture is the same.
    default void lines(Runnable painting) {
        painting.run();
    }

    /// Runs `painting`, of which only what lies inside `box` shows.
    void clip(Box box, Runnable painting);
}
