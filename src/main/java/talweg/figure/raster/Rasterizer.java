package talweg.figure.raster;

import talweg.figure.Outline;
import talweg.figure.Stroke;

/// Paints lines, discs and rings on bitmaps. Keeps its scratch for bitmaps of one size, and for the last colours and
/// widths, so that many dots of a kind cost little each.
public final class Rasterizer {
    /// Pixels between a circle and the sides of the polygon that stands for it.
    private static final double FLATNESS = 0.01;

    private final Coverage coverage = new Coverage();
    private final Chords chords = new Chords(coverage);
    private final Dashes dashes = new Dashes();
    private final Case box = new Case();
    private Bitmap bitmap;
    private double scale = 1;

    /// A rasterizer for any bitmap.
    public Rasterizer() {}

    /// Everything is painted on `target` from now on, nothing outside it.
    public void on(Bitmap target) {
        bitmap = target;
        coverage.fit(target);
        clip(0, 0, target.width(), target.height());
    }

    /// Coordinates, widths and dashes are taken `factor` times from now on.
    public void magnify(double factor) {
        scale = factor;
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
        chords.begin(box.edge(scale * stroke.width() / 2));
        for (int piece = 0; piece < outline.pieces(); piece++) {
            if (stroke.isSolid()) {
                solid(outline, piece);
            } else {
                dashes.walk(outline, piece, stroke, scale, chords);
            }
        }
        blend(argb);
    }

    private void solid(Outline outline, int piece) {
        for (int i = outline.start(piece) + 1; i < outline.end(piece); i++) {
            line(outline.x(i - 1), outline.y(i - 1), outline.x(i), outline.y(i));
        }
    }

    /// Strokes the line through the points [from, to) of two arrays, with round caps and joins.
    public void line(double[] x, double[] y, int from, int to, double width, int argb) {
        chords.begin(box.edge(scale * width / 2));
        for (int i = from + 1; i < to; i++) {
            line(x[i - 1], y[i - 1], x[i], y[i]);
        }
        blend(argb);
    }

    /// Fills a circle.
    public void disc(double centerX, double centerY, double radius, int argb) {
        chords.begin(box.edge(scale * radius));
        line(centerX, centerY, centerX, centerY);
        blend(argb);
    }

    /// Fills circles about the points [from, to) of two arrays, all at once: where they overlap, a translucent colour
    /// does not add up.
    public void discs(double[] x, double[] y, int from, int to, double radius, int argb) {
        chords.begin(box.edge(scale * radius));
        for (int i = from; i < to; i++) {
            line(x[i], y[i], x[i], y[i]);
        }
        blend(argb);
    }

    /// Strokes a circle with a solid line.
    public void ring(double centerX, double centerY, double radius, double width, int argb) {
        chords.begin(box.edge(scale * width / 2));
        double flatness = FLATNESS / Math.max(scale * radius, 1);
        int corners = Math.max(8, (int) Math.ceil(Math.PI / Math.sqrt(2 * flatness)));
        double x = centerX + radius;
        double y = centerY;
        for (int i = 1; i <= corners; i++) {
            double turn = 2 * Math.PI * i / corners;
            double nextX = centerX + radius * Math.cos(turn);
            double nextY = centerY + radius * Math.sin(turn);
            line(x, y, nextX, nextY);
            x = nextX;
            y = nextY;
        }
        blend(argb);
    }

    private void line(double x0, double y0, double x1, double y1) {
        chords.take(scale * x0, scale * y0, scale * x1, scale * y1);
    }

    private void blend(int argb) {
        chords.end();
        coverage.blend(bitmap, box.ink(argb));
    }
}
