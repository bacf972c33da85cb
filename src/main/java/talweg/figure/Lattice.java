package talweg.figure;

import talweg.function.Domain;
import talweg.function.Domain.Range;

/// Where the arrows of a vector field stand: points of the plane about `spacing` pixels apart, in rows that
/// alternate, so that no lines of arrows catch the eye. The distance is a power of two and the points are its
/// multiples: while the view is panned or zoomed they stay, and only double or halve.
public record Lattice(double[] x, double[] y) {
    /// More arrows than this say nothing; a lattice that would have more has none.
    private static final int MOST = 20_000;

    /// Pixels between arrows that neither crowd nor get lost.
    public static final double USUAL_SPACING = 56;

    /// The lattice of what `view` shows, with one more point on each side.
    public static Lattice of(Viewport view, double spacing) {
        double stepX = powerOfTwo(spacing / view.pixelsPerX());
        double stepY = powerOfTwo(spacing / view.pixelsPerY());
        Domain visible = view.visible();
        long left = first(visible.axis(0), stepX);
        long bottom = first(visible.axis(1), stepY);
        long columns = last(visible.axis(0), stepX) - left + 1;
        long rows = last(visible.axis(1), stepY) - bottom + 1;
        if (columns * rows > MOST) {
            return new Lattice(new double[0], new double[0]);
        }
        double[] x = new double[(int) (columns * rows)];
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            long row = bottom + i / columns;
            double shift = (row & 1) == 0 ? 0.25 : 0.75;
            x[i] = (left + i % columns + shift) * stepX;
            y[i] = (row + 0.5) * stepY;
        }
        return new Lattice(x, y);
    }

    private static long first(Range range, double step) {
        return (long) Math.floor(range.low() / step) - 1;
    }

    private static long last(Range range, double step) {
        return (long) Math.ceil(range.high() / step);
    }

    /// The power of two that is nearest in proportion.
    private static double powerOfTwo(double length) {
        return Math.scalb(1.0, (int) Math.round(Math.log(length) / Math.log(2)));
    }
}
