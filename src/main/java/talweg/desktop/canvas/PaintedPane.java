package talweg.desktop.canvas;

import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import talweg.desktop.control.TextGauge;
import talweg.figure.Box;
import talweg.figure.Surface;

/// A small picture among controls: as wide as its room, and sharp whatever size texts have.
public abstract class PaintedPane extends Region {
    private final Canvas canvas = new Canvas();
    private final CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D());
    private final TextGauge gauge = new TextGauge(this::requestLayout);

    /// A pane without a picture.
    ///
    /// @param style its style class
    protected PaintedPane(String style) {
        getStyleClass().add(style);
        getChildren().setAll(canvas, gauge);
        setMinSize(0, USE_PREF_SIZE);
    }

    /// Paints everything anew.
    ///
    /// @param box the room, in the pixels of a figure; wider than a pixel
    protected abstract void paint(Surface surface, Box box);

    /// By how much texts are larger here than usual, and with them the pixels of the figure.
    protected final double factor() {
        return gauge.factor();
    }

    /// Paints now.
    protected final void repaint() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
        }
        double factor = gauge.factor();
        surface.clear(factor);
        if (getWidth() > 1) {
            paint(surface, Box.size(getWidth() / factor, getHeight() / factor));
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        repaint();
    }
}
