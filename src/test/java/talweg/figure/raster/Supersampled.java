package talweg.figure.raster;

import talweg.figure.Outline;

/// How much of each pixel a solid stroke covers, found by asking 16 × 16 points of every pixel whether they are near
/// enough to any of its lines.
final class Supersampled {
    private static final int SAMPLES = 16;

    private Supersampled() {}

    static double[] cover(Outline outline, double width, int columns, int rows) {
        double[] covered = new double[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int hits = 0;
                for (int i = 0; i < SAMPLES * SAMPLES; i++) {
                    double x = column + (i % SAMPLES + 0.5) / SAMPLES;
                    double y = row + (i / SAMPLES + 0.5) / SAMPLES;
                    hits += distance(outline, x, y) <= width / 2 ? 1 : 0;
                }
                covered[row * columns + column] = (double) hits / (SAMPLES * SAMPLES);
            }
        }
        return covered;
    }

    private static double distance(Outline outline, double x, double y) {
        double least = Double.POSITIVE_INFINITY;
        for (int piece = 0; piece < outline.pieces(); piece++) {
            for (int i = outline.start(piece) + 1; i < outline.end(piece); i++) {
                least = Math.min(
                        least,
                        java.awt.geom.Line2D.ptSegDist(
                                outline.x(i - 1), outline.y(i - 1), outline.x(i), outline.y(i), x, y));
            }
        }
        return least;
    }
}
