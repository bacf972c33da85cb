package talweg.desktop.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;
import talweg.desktop.control.Numbers;
import talweg.export.Fonts;
import talweg.figure.Argb;
import talweg.figure.Face;
import talweg.figure.MethodStyle;
import talweg.figure.Palette;
import talweg.figure.Role;
import talweg.figure.TextStyle;

/// Data profiles: curves in steps from 0 to at most 1, over what was spent. No frame, no ground, a few hairlines, as
/// the charts over k.
public final class ProfileChart {
    private static final double FONT_SIZE = 10;
    private static final double WIDTH = 1.8;

    /// Pixels between two numbers on the axis below, at least.
    private static final double APART = 70;

    /// Room beyond 0 and 1 for lines that run there.
    private static final double SLACK = 0.03;

    private static final double FIFTH = 0.2;

    /// One curve.
    ///
    /// @param points costs and parts: two arrays
    public record Curve(MethodStyle style, double[][] points) {}

    private final NumberAxis cost = new NumberAxis();
    private final NumberAxis solved = new NumberAxis();
    private final XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, false);
    private final XYPlot plot = new XYPlot(null, cost, solved, lines);
    private final JFreeChart chart = new JFreeChart(null, null, plot, false);

    /// A chart that shows nothing yet.
    public ProfileChart() {
        chart.setBackgroundPaint(null);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        lines.setDrawSeriesLineAsPath(true);
        for (NumberAxis axis : List.of(cost, solved)) {
            axis.setAxisLineVisible(false);
            axis.setTickMarksVisible(false);
            axis.setNumberFormatOverride(new PlainNumber());
        }
        solved.setRange(-SLACK, 1 + SLACK);
        solved.setTickUnit(new NumberTickUnit(FIFTH));
    }

    /// The chart to be drawn.
    public JFreeChart chart() {
        return chart;
    }

    /// Shows `curves`, the last on top.
    ///
    /// @param budget where the axis ends
    /// @param factor by how much everything is larger than usual
    /// @param width in pixels
    public void show(List<Curve> curves, double budget, Palette palette, double factor, double width) {
        chart.setNotify(false);
        dress(palette, factor);
        DefaultXYDataset data = new DefaultXYDataset();
        for (int i = 0; i < curves.size(); i++) {
            Curve curve = curves.get(i);
            double thick = WIDTH * factor;
            data.addSeries(i, curve.points());
            lines.setSeriesPaint(i, new Color(palette.colour(curve.style().role()), true));
            lines.setSeriesStroke(i, LinePen.stroke(thick, curve.style().dash().pattern(thick)));
        }
        plot.setDataset(data);
        double end = Math.max(1, budget);
        cost.setRange(0, end);
        cost.setTickUnit(new NumberTickUnit(Numbers.nextNice(end * APART * factor / Math.max(1, width), 1)));
        chart.setNotify(true);
    }

    private void dress(Palette palette, double factor) {
        chart.setPadding(new RectangleInsets(4 * factor, 4 * factor, 2 * factor, 18 * factor));
        plot.setRangeGridlineStroke(new BasicStroke((float) Math.max(0.6, 0.6 * factor)));
        plot.setRangeGridlinePaint(new Color(palette.colour(Role.LINE), true));
        label(cost, palette, FONT_SIZE * factor, 0.98);
        label(solved, palette, FONT_SIZE * factor + 0.01, 0.99);
    }

    /// Never quite the same for both axes, see [CourseChart].
    private static void label(ValueAxis axis, Palette palette, double size, double ink) {
        axis.setTickLabelFont(Fonts.of(TextStyle.left(Face.TEXT, size)));
        axis.setTickLabelPaint(new Color(Argb.fade(palette.colour(Role.MUTED), ink), true));
    }
}
