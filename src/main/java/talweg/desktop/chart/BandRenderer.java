package talweg.desktop.chart;

import java.awt.Color;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import talweg.figure.Argb;
import talweg.figure.Palette;

/// Draws bands: areas in the colour of their method, without borders.
final class BandRenderer extends DeviationRenderer {
    private static final long serialVersionUID = 1;

    /// How much of its colour a band keeps beyond k.
    private static final double FUTURE = 0.35;

    BandRenderer() {
        super(true, false);
        setAlpha(1);
        setDrawSeriesLineAsPath(true);
    }

    /// Dresses the series of `course`: two for each band, up to k and beyond. Their middles are not drawn.
    void dress(Course course, Palette palette) {
        for (int i = 0; i < course.bands().size(); i++) {
            Course.Band band = course.bands().get(i);
            int argb = Argb.fade(palette.colour(band.style().role()), band.alpha());
            setSeriesFillPaint(2 * i, new Color(argb, true));
            setSeriesFillPaint(2 * i + 1, new Color(Argb.fade(argb, FUTURE), true));
            setSeriesLinesVisible(2 * i, false);
            setSeriesLinesVisible(2 * i + 1, false);
        }
    }
}
