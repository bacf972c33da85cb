package talweg.figure.raster;

import talweg.figure.Outline;
import talweg.figure.Stroke;

/// Walks along lines and finds their dashes.
final class Dashes {
    /// Takes the straight parts of dashes.
    @FunctionalInterface
    interface Taker {
        /// From (x0, y0) to (x1, y1).
        void take(double x0, double y0, double x1, double y1);
    }

    private double[] pattern;
    private int place;
    private double left;
    private double scale;

    /// Hands the dashes of a piece on, part by part.
    ///
    /// @param factor by which coordinates and lengths are taken
    void walk(Outline outline, int piece, Stroke stroke, double factor, Taker taker) {
        scale = factor;
        begin(stroke);
        for (int i = outline.start(piece) + 1; i < outline.end(piece); i++) {
            segment(
                    scale * outline.x(i - 1),
                    scale * outline.y(i - 1),
                    scale * outline.x(i),
                    scale * outline.y(i),
                    taker);
        }
    }

    private void begin(Stroke stroke) {
        pattern = stroke.dash();
        double period = 0;
        for (double length : pattern) {
            period += length;
        }
        if (!(period > 0)) {
            throw new IllegalArgumentException("a pattern of no length would never end");
        }
        double rest = stroke.offset() % period;
        place = 0;
        while (rest >= pattern[place]) {
            rest -= pattern[place];
            next();
        }
        left = scale * (pattern[place] - rest);
    }

    private void segment(double x0, double y0, double x1, double y1, Taker taker) {
        double length = Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
        double ux = length > 0 ? (x1 - x0) / length : 0;
        double uy = length > 0 ? (y1 - y0) / length : 0;
        double done = 0;
        double x = x0;
        double y = y0;
        while (length - done > left) {
            done += left;
            double nextX = x0 + done * ux;
            double nextY = y0 + done * uy;
            take(x, y, nextX, nextY, taker);
            x = nextX;
            y = nextY;
            next();
            left = scale * pattern[place];
        }
        take(x, y, x1, y1, taker);
        left -= length - done;
    }

    /// Dashes stand at even places.
    private void take(double x0, double y0, double x1, double y1, Taker taker) {
        if (place % 2 == 0) {
            taker.take(x0, y0, x1, y1);
        }
    }

    private void next() {
        place = (place + 1) % pattern.length;
    }
}
