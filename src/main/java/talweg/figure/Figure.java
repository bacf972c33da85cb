package talweg.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A picture as a value.
///
/// @param width    in pixels
/// @param height   in pixels
/// @param viewport the part of the plane and its frame on the picture
/// @param layers   from the bottom to the top
/// @param decorations around and upon the map, painted last
/// @param imprint what files say about themselves
public record Figure(
        double width,
        double height,
        Viewport viewport,
        List<Layer> layers,
        List<Decoration> decorations,
        Imprint imprint) {
    /// What a file says about itself where nobody looks: its title, and the command that makes it again.
    public record Imprint(String title, String command) {
        /// Nothing.
        public static final Imprint NONE = new Imprint("", "");
    }

    /// Keeps its own copies.
    public Figure {
        layers = List.copyOf(layers);
        decorations = List.copyOf(decorations);
    }

    /// The same figure with only the layers of the given kinds.
    public Figure only(Set<Layer.Kind> kinds) {
        List<Layer> kept =
                layers.stream().filter(layer -> kinds.contains(layer.kind())).toList();
        return layered(kept);
    }

    /// The same figure with other layers.
    public Figure layered(List<Layer> other) {
        return new Figure(width, height, viewport, other, decorations, imprint);
    }

    /// The same figure with more layers above its own.
    public Figure below(Layer... more) {
        List<Layer> all = new ArrayList<>(layers);
        all.addAll(List.of(more));
        return layered(all);
    }

    /// The same figure seen through another viewport.
    public Figure seen(Viewport other) {
        return new Figure(width, height, other, layers, decorations, imprint);
    }

    /// The same figure with other things around its map.
    public Figure around(List<Decoration> other) {
        return new Figure(width, height, viewport, layers, other, imprint);
    }
}
