package talweg.figure;

import java.util.Arrays;

/// Brings lines from the plane to pixels and cuts them at a rectangle (Liang and Barsky, 1984), so that no surface
/// meets a line of 10¹² pixels. Steps too small to see are merged. Each piece knows how far along its line it begins,
/// for the dashes.
final class Clipper {
    /// Pixels below which the next point of a line is left out.
    private static final double VISIBLE_STEP = 0.35;

    /// Far enough to keep every direction that shows, near enough that differences stay exact to a tenth of a
    /// pixel.
    private static final double FARTHEST = 1e14;

    private final Outline outline = new Outline();
    private double[] phases = new double[16];

    private Viewport view;
    private Box box;
    private double length;
    private boolean open;
    private double cutFrom;
    private double cutTo;

    /// The pieces found by the last [#clip].
    Outline outline() {
        return outline;
    }

    /// Pixels from the beginning of its line to the beginning of a piece.
    double phase(int piece) {
        return phases[piece];
    }

    /// Cuts all lines at the frame of `viewport`, grown by `margin` pixels.
    void clip(double[] x, double[] y, int[] offsets, Viewport viewport, double margin) {
        outline.clear();
        view = viewport;
        box = viewport.frame().grow(margin);
        for (int line = 0; line + 1 < offsets.length; line++) {
            cutLine(x, y, offsets[line], offsets[line + 1]);
        }
    }

    private void cutLine(double[] x, double[] y, int from, int to) {
        length = 0;
        open = false;
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int i = from; i < to; i++) {
            double px = pixel(view.toPixelX(x[i]));
            double py = pixel(view.toPixelY(y[i]));
            boolean last = i + 1 == to;
            if (Double.isNaN(px) || Double.isNaN(py)) {
                open = false;
            } else if (!Double.isNaN(lastX)) {
                if (!last && Math.abs(px - lastX) + Math.abs(py - lastY) < VISIBLE_STEP) {
                    continue;
                }
                cutSegment(lastX, lastY, px, py);
            }
            lastX = px;
            lastY = py;
        }
    }

    private static double pixel(double p) {
        return Double.isNaN(p) ? p : Math.clamp(p, -FARTHEST, FARTHEST);
    }

    private void cutSegment(double x0, double y0, double x1, double y1) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        cutFrom = 0;
        cutTo = 1;
        boolean seen = cut(-dx, x0 - box.x())
                && cut(dx, box.right() - x0)
                && cut(-dy, y0 - box.y())
                && cut(dy, box.bottom() - y0);
        double segment = Math.hypot(dx, dy);
        if (seen) {
            if (!open || cutFrom > 0) {
                begin(x0 + cutFrom * dx, y0 + cutFrom * dy, length + cutFrom * segment);
            }
            // The end itself, not x0 + 1 · dx, which rounding may put beside it.
            outline.lineTo(cutTo == 1 ? x1 : x0 + cutTo * dx, cutTo == 1 ? y1 : y0 + cutTo * dy);
        }
        open = seen && cutTo == 1;
        length += segment;
    }

    /// Narrows [cutFrom, cutTo] to where t · direction ≤ distance; false if nothing remains.
    private boolean cut(double direction, double distance) {
        if (direction == 0) {
            return distance >= 0;
        }
        double t = distance / direction;
        if (direction < 0) {
            cutFrom = Math.max(cutFrom, t);
        } else {
            cutTo = Math.min(cutTo, t);
        }
        return cutFrom <= cutTo;
    }

    private void begin(double px, double py, double phase) {
        if (outline.pieces() == phases.length) {
            phases = Arrays.copyOf(phases, 2 * phases.length);
        }
        phases[outline.pieces()] = phase;
        outline.moveTo(px, py);
    }
}
