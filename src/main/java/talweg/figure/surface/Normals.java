package talweg.figure.surface;

/// How squarely light falls on a surface, by central differences of its heights.
final class Normals {
    private final Heights heights;
    private final int columns;
    private final int rows;
    private final double perX;
    private final double perY;
    private final double[] light;

    Normals(Heights heights, Camera camera) {
        this.heights = heights;
        columns = heights.grid().columns();
        rows = heights.grid().rows();
        perX = camera.height() * (columns - 1) / (2 * camera.halfX());
        perY = camera.height() * (rows - 1) / (2 * camera.halfY());
        light = camera.light();
    }

    /// The cosine of the angle between the normal that points upwards and the light; level ground at a border of which
    /// nothing is known.
    float bright(int column, int row) {
        double dx = slope(column, row, 1, 0) * perX;
        double dy = slope(column, row, 0, 1) * perY;
        return (float) ((light[2] - dx * light[0] - dy * light[1]) / Math.sqrt(1 + dx * dx + dy * dy));
    }

    /// Change of height from node to node.
    private double slope(int column, int row, int right, int up) {
        float own = heights.nodes()[row * columns + column];
        float before = node(column - right, row - up);
        float after = node(column + right, row + up);
        if (!Float.isNaN(before) && !Float.isNaN(after)) {
            return (after - before) / 2;
        }
        if (!Float.isNaN(after)) {
            return after - own;
        }
        return !Float.isNaN(before) ? own - before : 0;
    }

    private float node(int column, int row) {
        boolean inside = column >= 0 && column < columns && row >= 0 && row < rows;
        return inside ? heights.nodes()[row * columns + column] : Float.NaN;
    }
}
