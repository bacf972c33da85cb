package talweg.figure.surface;

import java.util.Arrays;
import talweg.figure.Mark;
import talweg.figure.Pen;
import talweg.figure.Viewport;
import talweg.figure.surface.Camera.Spot;

/// Lays lines on the surface, or at the height of their level: follows them in small steps and tells what is seen from
/// what is hidden. NaN lies between
/// one piece and the next.
final class DrapedLine {
    /// Pixels of the map from step to step.
    private static final double STEP = 1.5;

    /// Nobody sees more steps between two points, however far they are apart.
    private static final int MOST = 800;

    /// Points nearer together than so many pixels of the map are one.
    private static final double SAME = 0.3;

    private final Heights heights;
    private final Relief relief;
    private final Viewport plan;
    private final Points shown = new Points();
    private final Points hidden = new Points();
    private double level = Double.NaN;
    private boolean wasShown;
    private Spot last;

    DrapedLine(Heights heights, Relief relief, Viewport plan) {
        this.heights = heights;
        this.relief = relief;
        this.plan = plan;
    }

    /// Adds the lines of a mark.
    DrapedLine add(Mark.Polylines lines) {
        level = lines.level();
        for (int line = 0; line + 1 < lines.offsets().length; line++) {
            add(lines.x(), lines.y(), lines.offsets()[line], lines.offsets()[line + 1]);
        }
        return this;
    }

    private void add(double[] x, double[] y, int from, int to) {
        lift();
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int i = from; i < to; i++) {
            double distance = Math.hypot((x[i] - lastX) * plan.pixelsPerX(), (y[i] - lastY) * plan.pixelsPerY());
            if (distance < SAME && i + 1 < to) {
                continue;
            }
            // At the beginning and after a gap there is nothing to come from.
            int steps = Double.isFinite(distance) ? (int) Math.clamp(Math.ceil(distance / STEP), 1, MOST) : 1;
            for (int step = 1; step < steps; step++) {
                double part = (double) step / steps;
                point(lastX + part * (x[i] - lastX), lastY + part * (y[i] - lastY));
            }
            point(x[i], y[i]);
            lastX = x[i];
            lastY = y[i];
        }
    }

    private void point(double x, double y) {
        double height = Double.isNaN(level) ? heights.at(x, y) : heights.of(level, x, y);
        if (Double.isNaN(height)) {
            lift();
            return;
        }
        Spot spot = relief.camera().project(x, y, height);
        boolean now = relief.isVisible(spot);
        if (last != null && now != wasShown) {
            // Both pieces reach the place where the line disappears.
            (now ? hidden : shown).add(spot);
            (now ? hidden : shown).gap();
            (now ? shown : hidden).add(last);
        }
        (now ? shown : hidden).add(spot);
        wasShown = now;
        last = spot;
    }

    /// The next point begins another piece.
    private void lift() {
        shown.gap();
        hidden.gap();
        last = null;
    }

    /// What is seen.
    Mark.Polylines shown(Pen pen) {
        return shown.mark(pen);
    }

    /// What is behind the surface.
    Mark.Polylines hidden(Pen pen) {
        return hidden.mark(pen);
    }

    private static final class Points {
        private double[] x = new double[64];
        private double[] y = new double[64];
        private int count;

        void add(Spot spot) {
            add(spot.x(), -spot.y());
        }

        void gap() {
            if (count > 0 && !Double.isNaN(x[count - 1])) {
                add(Double.NaN, Double.NaN);
            }
        }

        private void add(double atX, double atY) {
            if (count == x.length) {
                x = Arrays.copyOf(x, 2 * count);
                y = Arrays.copyOf(y, 2 * count);
            }
            x[count] = atX;
            y[count++] = atY;
        }

        Mark.Polylines mark(Pen pen) {
            return Mark.Polylines.one(Arrays.copyOf(x, count), Arrays.copyOf(y, count), pen);
        }
    }
}
