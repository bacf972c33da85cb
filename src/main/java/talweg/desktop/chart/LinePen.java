package talweg.desktop.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import talweg.figure.Argb;

/// How a line is drawn.
///
/// @param argb its colour
/// @param stroke its width and dash
record LinePen(int argb, BasicStroke stroke) {
    /// How faint the path beyond k is, here as on the map.
    private static final double FUTURE = 0.15;

    private static final double WIDTH = 1.6;

    /// A run before a change is thin and pale.
    private static final double GHOST_WIDTH = 1;

    private static final double GHOST = 0.6;

    static LinePen of(Course.Line line, CourseChart.Setting setting) {
        int argb = setting.palette().colour(line.style().role());
        double width = (line.ghost() ? GHOST_WIDTH : WIDTH) * setting.factor();
        return new LinePen(
                line.ghost() ? Argb.fade(Argb.paled(argb, 0.6), GHOST) : argb,
                stroke(width, line.style().dash().pattern(width)));
    }

    static BasicStroke stroke(double width, double[] pattern) {
        if (pattern.length == 0) {
            return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        float[] dashes = new float[pattern.length];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = (float) Math.max(0.1, pattern[i]);
        }
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }

    /// The same beyond k.
    LinePen faint() {
        return new LinePen(Argb.fade(argb, FUTURE), stroke);
    }

    Color colour() {
        return new Color(argb, true);
    }
}
