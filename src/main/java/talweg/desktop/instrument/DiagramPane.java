package talweg.desktop.instrument;

import javafx.geometry.Orientation;
import talweg.desktop.canvas.PaintedPane;
import talweg.figure.Box;
import talweg.figure.Figure;
import talweg.figure.Painter;
import talweg.figure.Palette;
import talweg.figure.Surface;
import talweg.figure.instrument.Diagram;

/// A small picture in the panel.
final class DiagramPane extends PaintedPane {
    private Diagram shown;
    private Palette palette;

    DiagramPane() {
        super("diagram");
    }

    void show(Diagram diagram, Palette colours) {
        double width = getWidth() / factor();
        boolean grows = shown == null || shown.height(width) != diagram.height(width);
        shown = diagram;
        palette = colours;
        setAccessibleText(diagram.y().name() + " / " + diagram.x().name());
        if (grows) {
            requestLayout();
        } else {
            repaint();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return shown == null ? 0 : Math.ceil(shown.height(width / factor()) * factor());
    }

    @Override
    protected void paint(Surface surface, Box box) {
        if (shown != null) {
            Figure figure = shown.figure(0, 0, box.width());
            Painter painter = new Painter(palette);
            painter.paintLayers(figure.layers(), figure.viewport(), surface);
            painter.paintDecorations(figure.decorations(), figure.viewport(), surface);
        }
    }
}
