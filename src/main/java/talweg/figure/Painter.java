package talweg.figure;

import java.util.List;

/// Paints figures on surfaces in the colours of one palette. Keeps the pixels of the last rasters, so that a map that
/// has not changed is not coloured again for each frame; belongs to one thread.
public final class Painter {
    private final Palette palette;
    private final RasterPainter rasters = new RasterPainter();
    private final BasinsPainter basins = new BasinsPainter();
    private final ShadingPainter shadings = new ShadingPainter(this);

    /// A painter with these colours.
    public Painter(Palette palette) {
        this.palette = palette;
    }

    /// Paints the whole figure: ground, layers inside the frame, decorations.
    public void paint(Figure figure, Surface surface) {
        surface.fillRectangle(Box.size(figure.width(), figure.height()), palette.colour(Role.PANE));
        Furniture furniture = Furniture.of(figure.decorations(), figure.viewport());
        paintLayers(figure.layers(), furniture, figure.viewport(), surface);
        paintDecorations(figure.decorations(), figure.viewport(), surface);
    }

    /// Paints layers alone, for a screen that keeps some of them on a canvas of their own.
    public void paintLayers(List<Layer> layers, Viewport view, Surface surface) {
        paintLayers(layers, Furniture.of(List.of(), view), view, surface);
    }

    /// Paints layers; what is written upon the map keeps clear of `furniture`, which is painted apart.
    public void paintLayers(List<Layer> layers, Furniture furniture, Viewport view, Surface surface) {
        Easel easel = new Easel(surface, palette, view);
        surface.clip(view.frame(), () -> {
            paint(layers, easel);
            furniture.signposts(layers, view).forEach(post -> HeadPainter.paint(post, easel));
            furniture.tags(layers, view).forEach(tag -> tag.paint(easel));
        });
    }

    /// Paints decorations alone.
    public void paintDecorations(List<Decoration> decorations, Viewport view, Surface surface) {
        Easel easel = new Easel(surface, palette, view);
        decorations.forEach(decoration -> paint(decoration, easel));
    }

    /// Neighbours that consist of lines are painted together.
    private void paint(List<Layer> layers, Easel easel) {
        int from = 0;
        while (from < layers.size()) {
            boolean lines = isLines(layers.get(from));
            int to = from + 1;
            while (to < layers.size() && isLines(layers.get(to)) == lines) {
                to++;
            }
            List<Layer> alike = layers.subList(from, to);
            Runnable painting = () -> alike.forEach(layer -> layer.marks().forEach(mark -> paint(mark, easel)));
            if (lines) {
                easel.surface().lines(painting);
            } else {
                painting.run();
            }
            from = to;
        }
    }

    private static boolean isLines(Layer layer) {
        return switch (layer.kind()) {
            case CONTOURS, GRADIENTS, PATHS -> true;
            case HEAT, POINTS, PROBE -> false;
        };
    }

    /// Paints marks alone.
    void paintMarks(List<Mark> marks, Viewport view, Surface surface) {
        Easel easel = new Easel(surface, palette, view);
        marks.forEach(mark -> paint(mark, easel));
    }

    /// The image of a surface in space, with straight alpha.
    public Pixels shaded(Mark.Shading shading) {
        return shadings.colour(shading, palette);
    }

    private void paint(Mark mark, Easel easel) {
        switch (mark) {
            case Mark.Raster raster -> rasters.paint(raster, easel);
            case Mark.Tiles tiles -> rasters.paint(tiles, easel);
            case Mark.Attraction attraction -> basins.paint(attraction, easel);
            case Mark.Shading shading -> shadings.paint(shading, easel);
            case Mark.Polylines lines -> LinePainter.paint(lines, easel);
            case Mark.Arrows arrows -> LinePainter.paint(arrows, easel);
            case Mark.Vector vector -> LinePainter.paint(vector, easel);
            case Mark.Ellipse ellipse -> LinePainter.paint(ellipse, easel);
            case Mark.Region region -> LinePainter.paint(region, easel);
            case Mark.Points points -> PointPainter.paint(points, easel);
            case Mark.Cloud cloud -> CloudPainter.paint(cloud, easel);
            case Mark.Kink kink -> KinkPainter.paint(kink, easel);
            case Mark.Start start -> PointPainter.paint(start, easel);
            case Mark.Flag flag -> FlagPainter.paint(flag, easel);
            case Mark.Head head -> HeadPainter.paint(head, easel);
            case Mark.Label label -> LabelPainter.paint(label, easel);
        }
    }

    private void paint(Decoration decoration, Easel easel) {
        switch (decoration) {
            case Decoration.Axes axes -> AxesPainter.paint(axes, easel);
            case Decoration.ColourBar bar -> ColourBarPainter.paint(bar, easel);
            case Decoration.Legend legend -> LegendPainter.paint(legend, easel);
            case Decoration.Swatches swatches -> SwatchesPainter.paint(swatches, easel);
            case Decoration.Caption caption ->
                easel.surface()
                        .text(
                                caption.text(),
                                caption.x(),
                                caption.y(),
                                0,
                                caption.style(),
                                easel.colour(caption.role()));
            case Decoration.Rule rule -> LinePainter.paint(rule, easel);
            case Decoration.Inset inset -> paint(inset, easel.surface());
            case Decoration.Formula formula ->
                easel.surface()
                        .formula(
                                formula.outline(),
                                formula.text(),
                                formula.x(),
                                formula.y(),
                                easel.colour(formula.role()));
        }
    }

    private void paint(Decoration.Inset inset, Surface surface) {
        Figure figure = inset.figure();
        paintLayers(figure.layers(), figure.viewport(), surface);
        paintDecorations(figure.decorations(), figure.viewport(), surface);
    }
}
