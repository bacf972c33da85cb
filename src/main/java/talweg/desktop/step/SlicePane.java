package talweg.desktop.step;

import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import talweg.desktop.control.TextGauge;
import talweg.desktop.map.CanvasSurface;
import talweg.figure.Box;
import talweg.figure.Layer;
import talweg.figure.Painter;
import talweg.figure.Palette;
import talweg.figure.inside.SlicePicture;

/// The small picture of the landscape along a step.
final class SlicePane extends Region {
    /// Pixels of its height where texts have their usual size.
    private static final double HEIGHT = 128;

    private final Canvas canvas = new Canvas();
    private final CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D());
    private final TextGauge gauge = new TextGauge(this::requestLayout);
    private Optional<StepViewModel.SliceOf> shown = Optional.empty();
    private Palette palette;

    SlicePane() {
        getStyleClass().add("slice");
        getChildren().setAll(canvas, gauge);
        setMinSize(0, USE_PREF_SIZE);
    }

    void show(Optional<StepViewModel.SliceOf> slice, Palette colours) {
        shown = slice;
        palette = colours;
        paint();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT * gauge.factor();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        paint();
    }

    private void paint() {
        double factor = gauge.factor();
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
        }
        surface.clear(factor);
        if (palette != null && getWidth() > 1 && shown.isPresent()) {
            Box frame = Box.size(getWidth() / factor, getHeight() / factor);
            SlicePicture picture =
                    new SlicePicture(shown.get().slice(), shown.get().role(), frame);
            Layer layer = picture.layer();
            new Painter(palette).paintLayers(List.of(layer), picture.view(), surface);
        }
    }
}
