package talweg.figure.surface;

import java.util.List;
import talweg.figure.Layer;
import talweg.figure.Mark;
import talweg.figure.Viewport;

/// The colours of the map as they lie on the surface.
///
/// @param marks that are areas of colour, from the bottom to the top
/// @param plan the map
record Texture(List<Mark> marks, Viewport plan) {
    /// Those of a map's layers.
    static Texture of(List<Layer> layers, Viewport plan) {
        return new Texture(
                layers.stream()
                        .flatMap(layer -> layer.marks().stream())
                        .filter(Texture::isArea)
                        .toList(),
                plan);
    }

    private static boolean isArea(Mark mark) {
        return mark instanceof Mark.Raster || mark instanceof Mark.Tiles || mark instanceof Mark.Attraction;
    }

    /// Where on the map's frame x lies, from 0 on the left to 1.
    float across(double x) {
        return (float) ((plan.toPixelX(x) - plan.frame().x()) / plan.frame().width());
    }

    /// Where on the map's frame y lies, from 0 at the top to 1.
    float down(double y) {
        return (float) ((plan.toPixelY(y) - plan.frame().y()) / plan.frame().height());
    }
}
