package talweg.figure.instrument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import talweg.figure.Decoration;
import talweg.figure.MapStyle;
import talweg.figure.Mark;
import talweg.figure.Pen;

/// What an instrument shows all over the map.
///
/// @param marks from the bottom to the top
/// @param opaque whether it stands in place of the colours of f, and not upon them
/// @param bar what the colours of a colour map stand for, if it uses one
public record Survey(List<Mark> marks, boolean opaque, Optional<Bar> bar) {
    /// Keeps its own copies.
    public Survey {
        marks = List.copyOf(marks);
    }

    /// The style whose ink thin lines need upon it, where those of f have `colours`.
    public MapStyle under(MapStyle colours) {
        return opaque ? MapStyle.TALWEG : colours;
    }

    /// Whether it shows where the gradient points: arrows of it would only stand in its way, some against its own.
    public boolean standsForArrows() {
        return !opaque;
    }

    /// Lines along the gradient, upon the colours of f.
    static Survey upon(List<Mark> marks) {
        return new Survey(marks, false, Optional.empty());
    }

    /// In place of the colours of f.
    static Survey kinds(Mark tiles) {
        return new Survey(List.of(tiles), true, Optional.empty());
    }

    /// In place of the colours of f, in other colours, so that it is not taken for f.
    static Survey heat(Mark.Raster heat, Bar bar) {
        return new Survey(List.of(heat), true, Optional.of(bar));
    }

    /// What the colours of a map stand for.
    ///
    /// @param style the colours
    public record Bar(List<Decoration.Tick> ticks, String title, MapStyle style) {
        /// Keeps its own copy.
        public Bar {
            ticks = List.copyOf(ticks);
        }
    }

    /// What stands around a map of f, with another colour bar, or none, where f has no colours.
    public List<Decoration> around(List<Decoration> decorations) {
        return opaque ? decorations.stream().flatMap(this::replaced).toList() : decorations;
    }

    private Stream<Decoration> replaced(Decoration decoration) {
        return decoration instanceof Decoration.ColourBar of
                ? bar.stream()
                        .map(now -> new Decoration.ColourBar(
                                of.box(), now.style(), now.ticks(), List.of(), now.title(), of.plated()))
                : Stream.of(decoration);
    }

    /// A line or colour and what it means.
    public record Key(Pen pen, String words) {}
}
