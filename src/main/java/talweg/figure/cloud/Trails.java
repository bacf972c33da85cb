package talweg.figure.cloud;

/// The fading ways of one cloud: at each pixel the strongest of the lines that pass it, so that it does not matter
/// which
/// was drawn first, and crowds do not become blots. Mutable, owned by one task.
final class Trails {
    private final int columns;
    private final int rows;
    private final float[] ink;

    Trails(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        this.ink = new float[columns * rows];
    }

    /// A line as thin as a pixel, smoothed across its course: X. Wu (1991), "An efficient antialiasing technique".
    void line(double x0, double y0, double x1, double y1, float strength) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        boolean steep = Math.abs(dy) > Math.abs(dx);
        double length = steep ? Math.abs(dy) : Math.abs(dx);
        if (!(length < 3.0 * (columns + rows))) {
            return;
        }
        int steps = (int) Math.ceil(length);
        for (int i = 0; i <= steps; i++) {
            double part = steps == 0 ? 0 : (double) i / steps;
            double x = x0 + part * dx - 0.5;
            double y = y0 + part * dy - 0.5;
            if (steep) {
                int column = (int) Math.floor(x);
                float right = (float) (x - column);
                int row = (int) Math.rint(y);
                put(column, row, strength * (1 - right));
                put(column + 1, row, strength * right);
            } else {
                int row = (int) Math.floor(y);
                float below = (float) (y - row);
                int column = (int) Math.rint(x);
                put(column, row, strength * (1 - below));
                put(column, row + 1, strength * below);
            }
        }
    }

    private void put(int column, int row, float strength) {
        if (column >= 0 && column < columns && row >= 0 && row < rows) {
            int pixel = row * columns + column;
            ink[pixel] = Math.max(ink[pixel], strength);
        }
    }

    void paint(Canvas canvas, int argb) {
        for (int pixel = 0; pixel < ink.length; pixel++) {
            if (ink[pixel] > 0) {
                canvas.over(pixel, argb, ink[pixel]);
            }
        }
    }
}
