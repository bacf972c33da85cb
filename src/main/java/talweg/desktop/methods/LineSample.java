package talweg.desktop.methods;

import java.util.stream.DoubleStream;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import talweg.desktop.control.Paints;
import talweg.desktop.control.TextGauge;
import talweg.figure.MethodStyle;
import talweg.figure.Palette;

/// A short piece of a method's line, with its colour and dash.
public final class LineSample extends Region {
    private static final double LENGTH = 22;
    private static final double WIDTH = 2.4;

    private final Line line = new Line();
    private final TextGauge gauge = new TextGauge(this::restyle);
    private MethodStyle style;
    private int colour;
    private double factor;

    /// A sample that shows nothing yet.
    public LineSample() {
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        getChildren().addAll(line, gauge);
    }

    /// Shows the line of `style`.
    public void show(MethodStyle style, Palette palette) {
        int argb = palette.colour(style.role());
        if (!style.equals(this.style) || argb != colour || factor != gauge.factor()) {
            this.style = style;
            this.colour = argb;
            restyle();
        }
    }

    private void restyle() {
        if (style == null) {
            return;
        }
        factor = gauge.factor();
        double width = WIDTH * factor;
        line.setEndX(LENGTH * factor);
        line.setStrokeWidth(width);
        line.setStroke(Paints.of(colour));
        line.getStrokeDashArray()
                .setAll(DoubleStream.of(style.dash().pattern(width)).boxed().toList());
        setMinSize(line.getEndX() + width, width);
        setMaxSize(line.getEndX() + width, width);
    }

    @Override
    protected void layoutChildren() {
        line.setTranslateX(line.getStrokeWidth() / 2);
        line.setTranslateY(getHeight() / 2);
    }
}
