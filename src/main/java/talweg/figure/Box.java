package talweg.figure;

/// A rectangle in pixels; y grows downwards.
public record Box(double x, double y, double width, double height) {
    /// The rectangle with its corner at the origin.
    public static Box size(double width, double height) {
        return new Box(0, 0, width, height);
    }

    /// x + width.
    public double right() {
        return x + width;
    }

    /// y + height.
    public double bottom() {
        return y + height;
    }

    /// Midpoint.
    public double centerX() {
        return x + width / 2;
    }

    /// Midpoint.
    public double centerY() {
        return y + height / 2;
    }

    /// Whether the point lies inside or on the border.
    public boolean contains(double px, double py) {
        return x <= px && px <= right() && y <= py && py <= bottom();
    }

    /// This rectangle with its sides moved inwards.
    public Box inset(double left, double top, double right, double bottom) {
        return new Box(x + left, y + top, Math.max(0, width - left - right), Math.max(0, height - top - bottom));
    }

    /// Whether both have more than a border in common.
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /// Whether all of `other` lies inside.
    public boolean contains(Box other) {
        return contains(other.x, other.y) && contains(other.right(), other.bottom());
    }

    /// The square with its middle at a pixel.
    public static Box around(double px, double py, double reach) {
        return new Box(px - reach, py - reach, 2 * reach, 2 * reach);
    }

    /// This rectangle with all sides moved outwards.
    public Box grow(double margin) {
        return inset(-margin, -margin, -margin, -margin);
    }
}
