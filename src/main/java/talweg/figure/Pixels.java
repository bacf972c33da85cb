package talweg.figure;

/// An image: rows from top to bottom, 0xAARRGGBB with straight alpha. A painter hands the same instance out while the
/// picture behind it is the same, so that a surface may keep what it made of it.
public record Pixels(int columns, int rows, int[] argb) {}
