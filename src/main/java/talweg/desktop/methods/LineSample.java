package talweg.desktop.methods;

import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import talweg.figure.MethodStyle;
import talweg.figure.Palette;

/// A short piece of a method's line, with its colour and dash.
public final class LineSample extends Region {
    private static final double LENGTH = 26;
    private static final double WIDTH = 2.4;

    private MethodStyle shown;
    private int shownColour;
    private final Line line = new Line(0, 0, LENGTH, 0);

    /// A sample that shows nothing yet.
    public LineSample() {
        line.setStrokeWidth(WIDTH);
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        getChildren().add(line);
        setMinSize(LENGTH + WIDTH, WIDTH);
        setMaxSize(LENGTH + WIDTH, WIDTH);
    }

    /// Shows the line of `style`.
    public void show(MethodStyle style, Palette palette) {
        int argb = palette.colour(style.role());
        if (style.equals(shown) && argb == shownColour) {
            return;
        }
        shown = style;
        shownColour = argb;
        line.setStroke(Color.rgb(argb >>> 16 & 0xFF, argb >>> 8 & 0xFF, argb & 0xFF));
        line.getStrokeDashArray().clear();
        for (double length : style.dash().pattern(WIDTH)) {
            line.getStrokeDashArray().add(length);
        }
    }

    @Override
    protected void layoutChildren() {
        line.setTranslateX(WIDTH / 2);
        line.setTranslateY(getHeight() / 2);
    }
}
