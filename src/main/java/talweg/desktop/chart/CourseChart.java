package talweg.desktop.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import talweg.export.Fonts;
import talweg.figure.Argb;
import talweg.figure.Face;
import talweg.figure.MethodStyle;
import talweg.figure.Palette;
import talweg.figure.Role;
import talweg.figure.TextStyle;

/// Values over k on a logarithmic axis: no frame, no ground, a few hairlines, the present k as a dashed line.
final class CourseChart {
    /// How faint the path beyond k is, here as on the map.
    static final double FUTURE = 0.15;

    private static final double FONT_SIZE = 10;
    private static final float LINE = 1.6f;

    private final NumberAxis iterations = new NumberAxis();
    private final LogAxis values = new LogAxis();
    private final XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, false);
    private final ValueMarker present = new ValueMarker(0);
    private final XYPlot plot = new XYPlot(null, iterations, values, lines);
    private final JFreeChart chart = new JFreeChart(null, null, plot, false);

    CourseChart() {
        // The last number on the axis reaches beyond it by half its width.
        chart.setPadding(new RectangleInsets(2, 0, 0, 26));
        chart.setBackgroundPaint(null);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlineStroke(new BasicStroke(0.6f));
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.addDomainMarker(present);
        present.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, new float[] {3, 3}, 0));
        lines.setDrawSeriesLineAsPath(true);
        iterations.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        values.setSmallestValue(DecimatedDataset.FLOOR / 10);
        values.setMinorTickMarksVisible(false);
        values.setNumberFormatOverride(new PowerOfTen());
        for (ValueAxis axis : new ValueAxis[] {iterations, values}) {
            axis.setAxisLineVisible(false);
            axis.setTickMarksVisible(false);
        }
    }

    /// FXGraphics2D skips a font or paint that it thinks is set already, although the canvas has dropped it with
    /// the last clip. So the axes and the mark of k, drawn one after the other, never have quite the same.
    private void styleLabels(Palette palette) {
        int ink = palette.colour(Role.MUTED);
        iterations.setTickLabelFont(Fonts.of(TextStyle.left(Face.TEXT, FONT_SIZE)));
        values.setTickLabelFont(Fonts.of(TextStyle.left(Face.TEXT, FONT_SIZE + 0.01)));
        iterations.setTickLabelPaint(colour(Argb.fade(ink, 0.98)));
        values.setTickLabelPaint(colour(Argb.fade(ink, 0.99)));
    }

    /// The chart to be drawn.
    JFreeChart chart() {
        return chart;
    }

    /// Takes the theme's colours.
    void paint(Palette palette) {
        plot.setRangeGridlinePaint(colour(palette.colour(Role.LINE)));
        present.setPaint(colour(palette.colour(Role.MUTED)));
        styleLabels(palette);
    }

    /// Shows `course` on about `columns` pixels.
    void show(Course course, Palette palette, int columns) {
        chart.setNotify(false);
        for (int i = 0; i < course.lines().size(); i++) {
            MethodStyle style = course.lines().get(i).style();
            int argb = palette.colour(style.role());
            style(2 * i, style, argb);
            style(2 * i + 1, style, Argb.fade(argb, FUTURE));
        }
        DecimatedDataset data = new DecimatedDataset(course, columns);
        plot.setDataset(data);
        iterations.setRange(0, Math.max(1, course.steps()));
        scaleValues(course);
        present.setValue(course.k());
        chart.setNotify(true);
    }

    private void style(int series, MethodStyle style, int argb) {
        double[] pattern = style.dash().pattern(LINE);
        float[] dashes = new float[pattern.length];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = (float) Math.max(0.1, pattern[i]);
        }
        lines.setSeriesPaint(series, colour(argb));
        lines.setSeriesStroke(
                series,
                dashes.length == 0
                        ? new BasicStroke(LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                        : new BasicStroke(LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dashes, 0));
    }

    /// The axis spans all finite values, in whole powers of ten, at most twenty of them: what diverges leaves the
    /// chart.
    private void scaleValues(Course course) {
        double low = Double.POSITIVE_INFINITY;
        double high = DecimatedDataset.FLOOR;
        for (Course.Line line : course.lines()) {
            for (double value : line.values()) {
                if (Double.isFinite(value)) {
                    low = Math.min(low, Math.max(value, DecimatedDataset.FLOOR));
                    high = Math.max(high, value);
                }
            }
        }
        high = Math.min(high, 1e6 * Math.max(1, firstValue(course)));
        int top = (int) Math.ceil(Math.log10(Math.max(high, DecimatedDataset.FLOOR * 10)));
        int bottom = (int) Math.floor(Math.log10(Math.min(low, high)));
        bottom = Math.max(Math.min(bottom, top - 1), top - 20);
        values.setRange(Math.pow(10, bottom), Math.pow(10, top));
        values.setTickUnit(new NumberTickUnit(Math.max(1, Math.ceil((top - bottom) / 5.0))));
    }

    private static double firstValue(Course course) {
        return course.lines().stream()
                .filter(line -> line.values().length > 0)
                .mapToDouble(line -> line.values()[0])
                .filter(Double::isFinite)
                .findFirst()
                .orElse(1);
    }

    private static Color colour(int argb) {
        return new Color(argb, true);
    }
}
