package talweg.figure;

import java.util.ArrayList;
import java.util.List;

/// Where things may stand upon the map that are not in the plane, and where decorations stand already.
///
/// @param room the frame without the numbers of axes inside it
/// @param taken the places of other decorations
public record Furniture(Box room, List<Box> taken) {
    /// Keeps its own copy.
    public Furniture {
        taken = List.copyOf(taken);
    }

    /// What `decorations` leave of `view`.
    public static Furniture of(List<Decoration> decorations, Viewport view) {
        Box room = view.frame();
        List<Box> taken = new ArrayList<>();
        for (Decoration decoration : decorations) {
            switch (decoration) {
                case Decoration.Axes axes -> {
                    room = AxesPainter.room(axes, view);
                    AxesPainter.plate(axes, view).ifPresent(taken::add);
                }
                case Decoration.ColourBar bar -> taken.add(ColourBarPainter.plate(bar));
                case Decoration.Swatches swatches -> taken.add(swatches.box());
                case Decoration.Legend _,
                        Decoration.Caption _,
                        Decoration.Formula _,
                        Decoration.Rule _,
                        Decoration.Inset _ -> {}
            }
        }
        return new Furniture(room, taken);
    }

    /// With further places that are taken.
    public Furniture and(List<Box> others) {
        List<Box> all = new ArrayList<>(taken);
        all.addAll(others);
        return new Furniture(room, all);
    }

    /// The signposts of the heads in `layers`, where the painter puts them.
    public List<Signpost> signposts(List<Layer> layers, Viewport view) {
        List<Box> occupied = new ArrayList<>(taken);
        marks(layers, Mark.Start.class).forEach(start -> occupied.add(around(start.x(), start.y(), view)));
        List<Mark.Head> heads = marks(layers, Mark.Head.class);
        heads.forEach(head -> occupied.add(around(head.x(), head.y(), view)));
        return Signpost.of(heads, view, room, occupied);
    }

    /// Where the name tags of the heads in `layers` stand.
    public List<Box> tagBoxes(List<Layer> layers, Viewport view) {
        return tags(layers, view).stream().map(NameTag::box).toList();
    }

    /// The name tags of the heads in `layers`, clear of everything else.
    List<NameTag> tags(List<Layer> layers, Viewport view) {
        Occupied occupied = new Occupied();
        taken.forEach(occupied::take);
        marks(layers, Mark.Start.class).forEach(start -> occupied.take(around(start.x(), start.y(), view)));
        List<Mark.Head> heads = marks(layers, Mark.Head.class);
        heads.forEach(head -> occupied.take(around(head.x(), head.y(), view)));
        signposts(layers, view).forEach(post -> occupied.take(post.plate()));
        return NameTag.of(heads, view, room, occupied);
    }

    private static Box around(double x, double y, Viewport view) {
        return Box.around(view.toPixelX(x), view.toPixelY(y), HeadPainter.RADIUS + 2);
    }

    private static <M extends Mark> List<M> marks(List<Layer> layers, Class<M> kind) {
        return layers.stream()
                .flatMap(layer -> layer.marks().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
