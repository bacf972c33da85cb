package talweg.figure;

import java.util.Arrays;
import talweg.function.Domain;

/// Brings lines from the plane to pixels and cuts them at a rectangle (Liang and Barsky, 1984; [FarSegment] where
/// pixels
/// have become too coarse), so that no surface meets a line of 10¹² pixels. Steps too small to see are merged. Each
/// piece knows how far along its line it begins,
/// for the dashes.
final class Clipper {
    /// Pixels below which the next point of a line is left out.
    private static final double VISIBLE_STEP = 0.35;

    /// Pixels up to which differences stay exact to a thousandth of a pixel.
    private static final double NEAR = 1e9;

    /// Pixels after which nobody counts dashes any more.
    private static final double LONGEST = 1e14;

    /// Stands for what has left the numbers.
    private static final double FARTHEST = 1e300;

    private final Outline outline = new Outline();
    private double[] phases = new double[16];

    private Viewport view;
    private Box box;
    private Domain plane;
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
        plane = viewport.within(box).visible();
        for (int line = 0; line + 1 < offsets.length; line++) {
            cutLine(x, y, offsets[line], offsets[line + 1]);
        }
    }

    private void cutLine(double[] x, double[] y, int from, int to) {
        length = 0;
        open = false;
        int last = -1;
        for (int i = from; i < to; i++) {
            if (Double.isNaN(x[i]) || Double.isNaN(y[i])) {
                open = false;
                last = -1;
                continue;
            }
            if (last >= 0) {
                double px = view.toPixelX(x[i]);
                double py = view.toPixelY(y[i]);
                double lastX = view.toPixelX(x[last]);
                double lastY = view.toPixelY(y[last]);
                if (i + 1 < to && Math.abs(px - lastX) + Math.abs(py - lastY) < VISIBLE_STEP) {
                    continue;
                }
                if (isNear(lastX, lastY) && isNear(px, py)) {
                    cutSegment(lastX, lastY, px, py);
                } else {
                    cutFar(number(x[last]), number(y[last]), number(x[i]), number(y[i]));
                }
            }
            last = i;
        }
    }

    private static boolean isNear(double px, double py) {
        return Math.abs(px) < NEAR && Math.abs(py) < NEAR;
    }

    private static double number(double t) {
        return Math.clamp(t, -FARTHEST, FARTHEST);
    }

    private void cutFar(double x0, double y0, double x1, double y1) {
        boolean beside = FarSegment.isBeside(plane.axis(0), x0, x1) || FarSegment.isBeside(plane.axis(1), y0, y1);
        FarSegment segment = new FarSegment(x0, y0, x1, y1, plane);
        double[] in = beside ? null : segment.entry(x0, y0);
        double[] out = beside ? null : segment.entry(x1, y1);
        boolean seen = in != null && out != null;
        if (seen) {
            if (!open || in[0] != x0 || in[1] != y0) {
                begin(view.toPixelX(in[0]), view.toPixelY(in[1]), along(distance(x0, y0, in[0], in[1])));
            }
            outline.lineTo(view.toPixelX(out[0]), view.toPixelY(out[1]));
        }
        open = seen && out[0] == x1 && out[1] == y1;
        length = along(distance(x0, y0, x1, y1));
    }

    private double along(double more) {
        return Math.min(length + more, LONGEST);
    }

    private double distance(double x0, double y0, double x1, double y1) {
        return Math.hypot((x1 - x0) * view.pixelsPerX(), (y1 - y0) * view.pixelsPerY());
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
