package talweg.figure;

/// Shapes of a point.
public enum Marker {
    DISC,
    SQUARE(4, 45, 1, 1.18),
    DIAMOND(4, 0, 1, 1.25),
    TRIANGLE_UP(3, 90, 1, 1.3),
    TRIANGLE_DOWN(3, -90, 1, 1.3),
    PENTAGON(5, 90, 1, 1.12),
    HEXAGON(6, 0, 1, 1.1),
    STAR(5, 90, 0.45, 1.4),
    FOUR_STAR(4, 90, 0.38, 1.5),
    PLUS,
    CROSS,
    RING;

    private final double[] x;
    private final double[] y;

    /// No polygon: painted from circles or strokes.
    Marker() {
        x = new double[0];
        y = new double[0];
    }

    /// A regular polygon, or a star whose inner corners lie at `waist` of the radius; `size` evens out the areas.
    Marker(int corners, double firstDegrees, double waist, double size) {
        int count = waist < 1 ? 2 * corners : corners;
        x = new double[count];
        y = new double[count];
        for (int i = 0; i < count; i++) {
            double angle = Math.toRadians(firstDegrees + 360.0 * i / count);
            double radius = size * (waist < 1 && i % 2 == 1 ? waist : 1);
            x[i] = radius * Math.cos(angle);
            y[i] = -radius * Math.sin(angle);
        }
    }

    /// Whether this is a polygon; otherwise it consists of circles or strokes.
    public boolean isPolygon() {
        return x.length > 0;
    }

    /// Adds the polygon about a pixel to `outline`.
    void outline(double centerX, double centerY, double radius, Outline outline) {
        for (int i = 0; i <= x.length; i++) {
            double px = centerX + radius * x[i % x.length];
            double py = centerY + radius * y[i % x.length];
            if (i == 0) {
                outline.moveTo(px, py);
            } else {
                outline.lineTo(px, py);
            }
        }
    }
}
