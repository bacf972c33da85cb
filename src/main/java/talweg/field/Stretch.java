package talweg.field;

/// A piece of a curve as long as a text, in pixels with y upwards.
///
/// @param fromX where it begins
/// @param fromY where it begins
/// @param middleX its middle along the curve
/// @param middleY its middle along the curve
/// @param toX where it ends
/// @param toY where it ends
/// @param straying how far the curve strays from the chord, at most
record Stretch(double fromX, double fromY, double middleX, double middleY, double toX, double toY, double straying) {
    /// The number of discs, of the diameter `height`, that cover the text.
    int discs(double height) {
        return Math.max(2, (int) Math.ceil(Math.hypot(toX - fromX, toY - fromY) / height) + 1);
    }

    /// The middle of disc `i` of `count`.
    double discX(int i, int count) {
        return fromX + (toX - fromX) * i / (count - 1);
    }

    /// The middle of disc `i` of `count`.
    double discY(int i, int count) {
        return fromY + (toY - fromY) * i / (count - 1);
    }
}
