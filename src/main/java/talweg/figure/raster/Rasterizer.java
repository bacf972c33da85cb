package talweg.figure.raster;

import talweg.figure.Outline;
import talweg.figure.Stroke;

/// Paints lines, discs and rings on bitmaps. Keeps its scratch for bitmaps of one size, and for one colour and width,
/// so that many dots of a kind cost little each.
public final class Rasterizer {
    /// Pixels between a circle and the sides of the polygon that stands for it.
    private static final double FLATNESS = 0.01;

    private final Coverage coverage = new Coverage();
    private final Edge edge = new Edge();
    private final Ink ink = new Ink();
    private final Dashes dashes = new Dashes();
    private final Dashes.Taker taker = (x0, y0, x1, y1) -> coverage.capsule(x0, y0, x1, y1, edge);
    private Bitmap bitmap;

    /// Everything is painted on `target` from now on, nothing outside it.
    public void on(Bitmap target) {
        bitmap = target;
        coverage.fit(target);
        clip(0, 0, target.width(), target.height());
    }

    /// Nothing is painted outside the columns [left, right) of the rows [top, bottom) from now on.
    public void clip(int left, int top, int right, int bottom) {
        coverage.clip(left, top, right, bottom);
    }

    /// Strokes all pieces of `outline` at once: where they cross, a translucent colour does not add up. Pieces of a
    /// single point are not seen.
    ///
    /// @param argb with straight alpha
    public void stroke(Outline outline, Stroke stroke, int argb) {
        edge.of(stroke.width() / 2);
        for (int piece = 0; piece < outline.pieces(); piece++) {
            if (stroke.isSolid()) {
                solid(outline, piece);
            } else {
                dashes.walk(outline, piece, stroke, taker);
            }
        }
        blend(argb);
    }

    private void solid(Outline outline, int piece) {
        for (int i = outline.start(piece) + 1; i < outline.end(piece); i++) {
            coverage.capsule(outline.x(i - 1), outline.y(i - 1), outline.x(i), outline.y(i), edge);
        }
    }

    /// Strokes the line through the points [from, to) of two arrays, with round caps and joins.
    public void line(double[] x, double[] y, int from, int to, double width, int argb) {
        edge.of(width / 2);
        for (int i = from + 1; i < to; i++) {
            coverage.capsule(x[i - 1], y[i - 1], x[i], y[i], edge);
        }
        blend(argb);
    }

    /// Fills a circle.
    public void disc(double centerX, double centerY, double radius, int argb) {
        edge.of(radius);
        coverage.capsule(centerX, centerY, centerX, centerY, edge);
        blend(argb);
    }

    /// Fills circles about the points [from, to) of two arrays, all at once: where they overlap, a translucent colour
    /// does not add up.
    public void discs(double[] x, double[] y, int from, int to, double radius, int argb) {
        edge.of(radius);
        for (int i = from; i < to; i++) {
            coverage.capsule(x[i], y[i], x[i], y[i], edge);
        }
        blend(argb);
    }

    /// Strokes a circle with a solid line.
    public void ring(double centerX, double centerY, double radius, double width, int argb) {
        edge.of(width / 2);
        int corners = Math.max(8, (int) Math.ceil(Math.PI / Math.sqrt(2 * FLATNESS / Math.max(radius, 1))));
        double turn = 2 * Math.PI / corners;
        for (int i = 0; i < corners; i++) {
            coverage.capsule(
                    centerX + radius * Math.cos(i * turn),
                    centerY + radius * Math.sin(i * turn),
                    centerX + radius * Math.cos((i + 1) * turn),
                    centerY + radius * Math.sin((i + 1) * turn),
                    edge);
        }
        blend(argb);
    }

    private void blend(int argb) {
        ink.of(argb);
        coverage.blend(bitmap, ink);
    }
}
