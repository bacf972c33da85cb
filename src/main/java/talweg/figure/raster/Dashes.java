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

    /// Hands the dashes of a piece on, part by part.
    void walk(Outline outline, int piece, Stroke stroke, Taker taker) {
        begin(stroke);
        for (int i = outline.start(piece) + 1; i < outline.end(piece); i++) {
            segment(outline.x(i - 1), outline.y(i - 1), outline.x(i), outline.y(i), taker);
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
        left = pattern[place] - rest;
    }

    private void segment(double x0, double y0, double x1, double y1, Taker taker) {
        double length = Math.hypot(x1 - x0, y1 - y0);
        double ux = length > 0 ? (x1 - x0) / length : 0;
        double uy = length > 0 ? (y1 - y0) / length : 0;
        double done = 0;
        while (length - done > left) {
            double end = done + left;
            take(x0 + done * ux, y0 + done * uy, x0 + end * ux, y0 + end * uy, taker);
            done = end;
            next();
            left = pattern[place];
        }
        take(x0 + done * ux, y0 + done * uy, x1, y1, taker);
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
