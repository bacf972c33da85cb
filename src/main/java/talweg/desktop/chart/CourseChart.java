package talweg.desktop.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLabelLocation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import talweg.desktop.control.Numbers;
import talweg.export.Fonts;
import talweg.figure.Argb;
import talweg.figure.Face;
import talweg.figure.Palette;
import talweg.figure.Role;
import talweg.figure.TextStyle;

/// Values over k: no frame, no ground, a few hairlines, the present k as a dashed line. The room for the numbers beside
/// the axes is always the same, so that charts that stand above each other share their axis of k.
final class CourseChart {
    private static final double FONT_SIZE = 10;

    /// Pixels at the left for the numbers, and at the right for the half of the last k that reaches beyond its axis.
    private static final double LEFT = 54;

    private static final double RIGHT = 18;

    /// At the top for the half of the highest number that reaches beyond its axis.
    private static final double TOP = 9;

    private static final double BOTTOM = 28;
    private static final double BARE_BOTTOM = 5;

    /// Pixels between two numbers on the axis of values, at least.
    private static final double APART = 22;

    private final NumberAxis iterations = new NumberAxis();
    private final LogAxis powers = new LogAxis();
    private final NumberAxis evenly = new NumberAxis();
    private final XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, false);
    private final BandRenderer bands = new BandRenderer();
    private final MarkRenderer points = new MarkRenderer();
    private final ValueMarker present = new ValueMarker(0);
    private final XYPlot plot = new XYPlot(null, iterations, powers, bands);
    private final JFreeChart chart = new JFreeChart(null, null, plot, false);
    private final CourseDataset.Thinned thinned = new CourseDataset.Thinned();

    CourseChart() {
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.setBackgroundPaint(null);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setRenderer(1, lines);
        plot.setRenderer(2, points);
        plot.addDomainMarker(present);
        lines.setDrawSeriesLineAsPath(true);
        iterations.setLabelLocation(AxisLabelLocation.HIGH_END);
        iterations.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        iterations.setNumberFormatOverride(new PlainNumber());
        evenly.setNumberFormatOverride(new PlainNumber());
        powers.setSmallestValue(Double.MIN_NORMAL);
        powers.setMinorTickMarksVisible(false);
        powers.setNumberFormatOverride(new PowerOfTen());
        for (ValueAxis axis : List.of(iterations, powers, evenly)) {
            axis.setAxisLineVisible(false);
            axis.setTickMarksVisible(false);
            axis.setLabelInsets(RectangleInsets.ZERO_INSETS);
        }
    }

    /// The chart to be drawn.
    JFreeChart chart() {
        return chart;
    }

    /// What a chart looks like where it stands.
    ///
    /// @param palette the theme's colours
    /// @param factor by how much everything is larger than usual
    /// @param width in pixels
    /// @param height in pixels
    /// @param numbered whether the axis of k has numbers; the lowest of several charts has them for all
    record Setting(Palette palette, double factor, double width, double height, boolean numbered) {
        private double plotHeight() {
            return height - (TOP + (numbered ? BOTTOM : BARE_BOTTOM)) * factor;
        }
    }

    /// Where pixels become iterations.
    ///
    /// @param left the pixel of k = 0
    /// @param right the pixel of the last k
    /// @param top of the room between the axes
    /// @param bottom of the room between the axes
    /// @param steps the last k
    record Frame(double left, double right, double top, double bottom, int steps) {
        /// The iteration nearest to a pixel.
        int k(double x) {
            return Math.clamp(Math.round((x - left) / (right - left) * steps), 0, steps);
        }

        /// The pixel of an iteration.
        double x(int k) {
            return left + (right - left) * k / Math.max(1, steps);
        }
    }

    /// The room between the axes.
    static Frame frame(Setting setting, int steps) {
        double top = TOP * setting.factor();
        return new Frame(
                LEFT * setting.factor(),
                setting.width() - RIGHT * setting.factor(),
                top,
                top + setting.plotHeight(),
                Math.max(1, steps));
    }

    /// Shows `course` and its `marks`.
    void show(Course course, List<Mark> marks, Setting setting) {
        chart.setNotify(false);
        dress(setting);
        for (int i = 0; i < course.lines().size(); i++) {
            LinePen pen = LinePen.of(course.lines().get(i), setting);
            style(2 * i, pen);
            style(2 * i + 1, pen.faint());
        }
        points.dress(marks, setting.palette(), setting.factor());
        bands.dress(course, setting.palette());
        plot.setDataset(0, new BandDataset(course));
        plot.setDataset(1, new CourseDataset(course, thinned, (int) Math.max(1, setting.width())));
        plot.setDataset(2, new MarkDataset(marks));
        iterations.setRange(0, Math.max(1, course.steps()));
        scale(course.range(), setting);
        powers.setLabel(course.symbol());
        evenly.setLabel(course.symbol());
        iterations.setLabel(setting.numbered() ? "k" : null);
        present.setValue(course.k());
        chart.setNotify(true);
    }

    private void style(int series, LinePen pen) {
        lines.setSeriesPaint(series, pen.colour());
        lines.setSeriesStroke(series, pen.stroke());
    }

    private void dress(Setting setting) {
        double factor = setting.factor();
        chart.setPadding(new RectangleInsets(TOP * factor, 0, 0, RIGHT * factor));
        AxisSpace left = new AxisSpace();
        left.setLeft(LEFT * factor);
        plot.setFixedRangeAxisSpace(left);
        AxisSpace below = new AxisSpace();
        below.setBottom((setting.numbered() ? BOTTOM : BARE_BOTTOM) * factor);
        plot.setFixedDomainAxisSpace(below);
        iterations.setTickLabelsVisible(setting.numbered());
        plot.setRangeGridlineStroke(new BasicStroke((float) Math.max(0.6, 0.6 * factor)));
        plot.setRangeGridlinePaint(new Color(setting.palette().colour(Role.LINE), true));
        present.setPaint(new Color(setting.palette().colour(Role.MUTED), true));
        float dash = (float) (3 * factor);
        present.setStroke(new BasicStroke(
                (float) factor, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, new float[] {dash, dash}, 0));
        styleLabels(setting);
    }

    /// FXGraphics2D skips a font or paint that it thinks is set already, although the canvas has dropped it with
    /// the last clip. So the axes and the mark of k, drawn one after the other, never have quite the same.
    private void styleLabels(Setting setting) {
        int ink = setting.palette().colour(Role.MUTED);
        double size = FONT_SIZE * setting.factor();
        iterations.setTickLabelFont(Fonts.of(TextStyle.left(Face.TEXT, size)));
        iterations.setTickLabelPaint(new Color(Argb.fade(ink, 0.98), true));
        iterations.setLabelFont(Fonts.of(TextStyle.left(Face.VARIABLE, size + 1)));
        iterations.setLabelPaint(new Color(Argb.fade(ink, 0.97), true));
        for (ValueAxis axis : List.of(powers, evenly)) {
            axis.setTickLabelFont(Fonts.of(TextStyle.left(Face.TEXT, size + 0.01)));
            axis.setTickLabelPaint(new Color(Argb.fade(ink, 0.99), true));
            axis.setLabelFont(Fonts.of(TextStyle.left(Face.TEXT, size + 0.02)));
            axis.setLabelPaint(new Color(Argb.fade(ink, 0.96), true));
        }
    }

    private void scale(ValueRange range, Setting setting) {
        int labels = (int) Math.max(2, setting.plotHeight() / (APART * setting.factor()));
        if (range.logarithmic()) {
            plot.setRangeAxis(powers);
            powers.setRange(range.low(), range.high());
            powers.setTickUnit(new NumberTickUnit(Math.max(1, Math.ceil((double) range.decades() / labels))));
        } else {
            plot.setRangeAxis(evenly);
            evenly.setRange(range.low(), range.high());
            evenly.setTickUnit(new NumberTickUnit(Numbers.nextNice(range.high() / labels, 1)));
        }
    }
}
