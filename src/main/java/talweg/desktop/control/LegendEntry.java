package talweg.desktop.control;

import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.Shape;
import talweg.figure.Palette;
import talweg.figure.Pen;

/// What a line or a colour of a small picture means: a sample and words.
public final class LegendEntry extends Label {
    private static final double LINE = 16;

    private LegendEntry(String words, Shape sample) {
        super(words, sample);
        getStyleClass().add("slice-entry");
    }

    /// A line drawn with `pen`.
    public static LegendEntry line(String words, Pen pen, Palette palette) {
        Line sample = new Line(0, 0, LINE, 0);
        sample.setStroke(Paints.of(palette.colour(pen.role())));
        sample.setStrokeWidth(pen.width());
        for (double length : pen.dash().pattern(pen.width())) {
            sample.getStrokeDashArray().add(length);
        }
        return new LegendEntry(words, sample);
    }
}
