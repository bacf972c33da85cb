package talweg.figure.surface;

/// How finely a surface is painted.
///
/// @param density pixels of the image along a pixel of the picture
/// @param samples rows and columns of samples in each of these, which smooth the edges
/// @param stride each so many nodes of the grid are used
public record Sharpness(double density, int samples, int stride) {
    /// While it turns.
    public static Sharpness coarse(double density) {
        return new Sharpness(density, 1, 2);
    }

    /// When it stands still.
    public static Sharpness fine(double density) {
        return new Sharpness(density, 2, 1);
    }
}
