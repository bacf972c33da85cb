package talweg.desktop.instrument;

import javafx.geometry.Orientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import talweg.desktop.control.TextGauge;
import talweg.desktop.map.CanvasSurface;
import talweg.figure.Figure;
import talweg.figure.Painter;
import talweg.figure.Palette;
import talweg.figure.instrument.Diagram;

/// A small picture in the panel, as wide as its room.
final class DiagramPane extends Region {
    private final Canvas canvas = new Canvas();
    private final CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D());
    private final TextGauge gauge = new TextGauge(this::requestLayout);
    private Diagram shown;
    private Palette palette;

    DiagramPane() {
        getStyleClass().add("diagram");
        getChildren().setAll(canvas, gauge);
        setMinSize(0, USE_PREF_SIZE);
    }

    void show(Diagram diagram, Palette colours) {
        boolean grows = shown == null || shown.height(width()) != diagram.height(width());
        shown = diagram;
        palette = colours;
        setAccessibleText(diagram.y().name() + " / " + diagram.x().name());
        if (grows) {
            requestLayout();
        } else {
            paint();
        }
    }

    private double width() {
        return getWidth() / gauge.factor();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return shown == null ? 0 : Math.ceil(shown.height(width / gauge.factor()) * gauge.factor());
    }

    @Override
    protected void layoutChildren() {
        paint();
    }

    private void paint() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
        }
        surface.clear(gauge.factor());
        if (shown != null && getWidth() > 1) {
            Figure figure = shown.figure(0, 0, width());
            Painter painter = new Painter(palette);
            painter.paintLayers(figure.layers(), figure.viewport(), surface);
            painter.paintDecorations(figure.decorations(), figure.viewport(), surface);
        }
    }
}
