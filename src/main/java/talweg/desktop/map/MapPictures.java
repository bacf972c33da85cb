package talweg.desktop.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import talweg.desktop.instrument.InstrumentModel;
import talweg.desktop.workbench.Workbench;
import talweg.figure.Box;
import talweg.figure.Decoration;
import talweg.figure.Figure;
import talweg.figure.FlagPainter;
import talweg.figure.Furniture;
import talweg.figure.Ground;
import talweg.figure.Layer;
import talweg.figure.Mark;
import talweg.figure.Overlays;
import talweg.figure.Signpost;
import talweg.figure.Viewport;
import talweg.figure.graph.Graph;
import talweg.figure.instrument.Reading;
import talweg.session.Appearance;
import talweg.session.KnownPoint;
import talweg.session.MapPart;

/// The figures of which the map consists: the ground, and the paths with what stands upon them. With the curtain down
/// they show nothing of what comes.
final class MapPictures {
    /// Pixels around a marker that nothing covers.
    private static final double MARKER = 12;

    private final MapViewModel model;
    private final GroundPicture ground = new GroundPicture();
    private final LabelPicture labels = new LabelPicture();
    private final ObjectProperty<List<Box>> covered = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Insets> upon = new SimpleObjectProperty<>(Insets.EMPTY);
    private final RunPictures runs;

    MapPictures(MapViewModel model) {
        this.model = model;
        this.runs = new RunPictures(model);
    }

    /// Whether runs are being computed for so long that those on the map are shown as outdated.
    BooleanProperty waiting() {
        return runs.waiting();
    }

    /// Where controls stand upon the map: nothing that is to be read is put there.
    ObjectProperty<List<Box>> covered() {
        return covered;
    }

    /// How much of the map, in its own pixels, is below what stands upon its edges.
    ObjectProperty<Insets> upon() {
        return upon;
    }

    /// The part of the view that nothing stands upon: there are the axes and the colour bar.
    Viewport free() {
        Insets edges = upon.get();
        Box frame = view().frame();
        double most = frame.width() / 2;
        return view().within(frame.inset(Math.min(edges.getLeft(), most), 0, Math.min(edges.getRight(), most - 1), 0));
    }

    /// Heat, level curves and arrows, as far as they are computed.
    Optional<Figure> ground() {
        return graph().map(now -> GraphPicture.of(now, minima())).or(this::plain);
    }

    /// The graph that is shown in place of a map.
    private Optional<Graph> graph() {
        return model.ground().graph().get();
    }

    private Optional<Figure> plain() {
        return model.ground()
                .ground()
                .get()
                .map(now -> ground.of(
                        now,
                        look(),
                        minima(),
                        model.instruments().ground().get(),
                        model.basins().known().get()));
    }

    private List<KnownPoint> minima() {
        return isCurtained() ? List.of() : model.known().getValue();
    }

    /// The axes and the colour bar, on the view as it is now.
    List<Decoration> decorations() {
        if (graph().isPresent()) {
            return GraphPicture.decorations(graph().get());
        }
        List<Decoration> usual = model.ground()
                .ground()
                .get()
                .map(now -> GroundPicture.decorations(
                        now, free(), look(), model.basins().known().get().isPresent()))
                .orElse(List.of());
        return model.instruments()
                .ground()
                .get()
                .map(other -> other.around(usual))
                .orElse(usual);
    }

    /// The values on the level curves; the paths up to k, faintly beyond; the start, the heads and the flags.
    List<Layer> paths() {
        List<Layer> walking = runs.layers();
        List<Layer> layers = new ArrayList<>();
        if (look().parts().contains(MapPart.CONTOURS)) {
            model.ground().ground().get().ifPresent(now -> layers.add(labels(now, walking)));
        }
        layers.addAll(upon(walking));
        return layers;
    }

    /// What stands upon the ground: the runs, the start, the flags and what an instrument draws.
    List<Layer> actors() {
        return upon(runs.layers());
    }

    private List<Layer> upon(List<Layer> below) {
        List<Layer> layers = new ArrayList<>(below);
        workbench()
                .section()
                .map(plane -> Overlays.corners(look().section().corners(plane), view()))
                .ifPresent(layers::add);
        layers.add(Overlays.flags(model.predictions().marks()));
        layers.add(instrument());
        return layers;
    }

    private Layer instrument() {
        InstrumentModel instruments = model.instruments();
        List<Mark> marks =
                new ArrayList<>(instruments.reading().get().map(Reading::marks).orElse(List.of()));
        instruments.painted().forEach(handle -> marks.addAll(handle.marks()));
        return new Layer(Layer.Kind.PROBE, marks);
    }

    private Layer labels(Ground now, List<Layer> walking) {
        Furniture furniture = furniture();
        List<Box> plates = furniture.signposts(walking, view()).stream()
                .map(Signpost::plate)
                .toList();
        List<double[]> still = model.known().getValue().stream()
                .map(point -> point.at().toArray())
                .toList();
        List<double[]> moving = new ArrayList<>(runs.markers());
        model.instruments().reading().get().map(Reading::texts).ifPresent(moving::addAll);
        return labels.of(now, view(), furniture, still, moving, plates);
    }

    /// What stands upon the map and keeps its place.
    Furniture furniture() {
        return Furniture.of(decorations(), free()).and(covered.get());
    }

    /// Those of the heads that have left the view.
    List<Signpost> signposts() {
        return furniture().signposts(runs.layers(), view());
    }

    /// What a readout must not cover, in pixels.
    List<Box> taken() {
        List<Box> taken = new ArrayList<>(furniture().taken());
        taken.addAll(markerBoxes());
        model.curtain()
                .flags()
                .get()
                .forEach(flag -> taken.add(FlagPainter.reach(view().toPixelX(flag.x()), view().toPixelY(flag.y()))));
        signposts().forEach(post -> taken.add(post.plate()));
        taken.addAll(furniture().tagBoxes(runs.layers(), view()));
        return taken;
    }

    private Appearance look() {
        return workbench().scene().get().appearance();
    }

    private boolean isCurtained() {
        return model.curtain().isDown();
    }

    private Viewport view() {
        return model.view().get();
    }

    private Workbench workbench() {
        return model.workbench();
    }

    /// Around the start and then the heads, in pixels.
    List<Box> markerBoxes() {
        return runs.markers().stream()
                .map(p -> Box.around(view().toPixelX(p[0]), view().toPixelY(p[1]), MARKER))
                .toList();
    }
}
