package talweg.desktop.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import talweg.desktop.instrument.InstrumentModel;
import talweg.desktop.workbench.MethodRun;
import talweg.desktop.workbench.Workbench;
import talweg.figure.Box;
import talweg.figure.Decoration;
import talweg.figure.Figure;
import talweg.figure.FlagPainter;
import talweg.figure.Furniture;
import talweg.figure.Ground;
import talweg.figure.Layer;
import talweg.figure.Layers;
import talweg.figure.Mark;
import talweg.figure.Overlays;
import talweg.figure.Signpost;
import talweg.figure.Trajectory;
import talweg.figure.Viewport;
import talweg.figure.graph.Graph;
import talweg.figure.graph.GraphRuns;
import talweg.figure.instrument.Reading;
import talweg.function.Workspace;
import talweg.session.Appearance;
import talweg.session.KnownPoint;
import talweg.session.MapPart;
import talweg.session.SectionChoice;

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
    private final BooleanProperty waiting = new SimpleBooleanProperty();

    MapPictures(MapViewModel model) {
        this.model = model;
    }

    /// Whether runs are being computed for so long that those on the map are shown as outdated.
    BooleanProperty waiting() {
        return waiting;
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
        List<Layer> runs = runs();
        List<Layer> layers = new ArrayList<>();
        if (look().parts().contains(MapPart.CONTOURS)) {
            model.ground().ground().get().ifPresent(now -> layers.add(labels(now, runs)));
        }
        layers.addAll(upon(runs));
        return layers;
    }

    /// What stands upon the ground: the runs, the start, the flags and what an instrument draws.
    List<Layer> actors() {
        return upon(runs());
    }

    private List<Layer> upon(List<Layer> runs) {
        List<Layer> layers = new ArrayList<>(runs);
        layers.add(Overlays.corners(corners()));
        layers.add(Overlays.flags(model.predictions().marks()));
        layers.add(instrument());
        return layers;
    }

    /// The feet of the points that a plane was laid through.
    private List<double[]> corners() {
        return look().section() instanceof SectionChoice.Points chosen
                ? workbench().section().stream()
                        .flatMap(plane -> chosen.points().stream().map(point -> plane.foot(point.toArray())))
                        .toList()
                : List.of();
    }

    private Layer instrument() {
        InstrumentModel instruments = model.instruments();
        List<Mark> marks =
                new ArrayList<>(instruments.reading().get().map(Reading::marks).orElse(List.of()));
        instruments.painted().forEach(handle -> marks.addAll(handle.marks()));
        return new Layer(Layer.Kind.PROBE, marks);
    }

    private List<Layer> runs() {
        List<Layer> layers = new ArrayList<>();
        if (!look().parts().contains(MapPart.PATHS)) {
            return layers;
        }
        List<Trajectory> trajectories = trajectories();
        if (!isCurtained()) {
            layers.add(Overlays.ghosts(ghosts()));
        }
        boolean beyond = workbench().future().get() && !isCurtained();
        layers.add(graph().isPresent() ? GraphRuns.paths(trajectories, beyond) : Layers.paths(trajectories, beyond));
        layers.add(trajectories.isEmpty() ? start() : heads(trajectories));
        PhasePicture.of(workbench(), graph(), view()).ifPresent(layers::add);
        circle().ifPresent(layers::add);
        if (model.startSelected().get()) {
            layers.add(Overlays.focus(model.start().x(), model.start().y()));
        }
        return layers;
    }

    private Layer heads(List<Trajectory> trajectories) {
        return graph().map(now -> GraphRuns.heads(trajectories, now.landscape(), view()))
                .orElseGet(() -> Layers.heads(trajectories));
    }

    /// The circle of a swarm about the start, with the handle by which it is pulled larger.
    private Optional<Layer> circle() {
        return model.swarm()
                .handle()
                .map(handle -> graph().isPresent()
                        ? GraphRuns.reach(model.start().x(), handle)
                        : Overlays.circle(model.start().x(), model.start().y(), handle));
    }

    private Layer labels(Ground now, List<Layer> runs) {
        Furniture furniture = furniture();
        List<Box> plates =
                furniture.signposts(runs, view()).stream().map(Signpost::plate).toList();
        List<double[]> still = model.known().getValue().stream()
                .map(point -> point.at().toArray())
                .toList();
        return labels.of(now, view(), furniture, still, markers(), plates);
    }

    /// What stands upon the map and keeps its place.
    Furniture furniture() {
        return Furniture.of(decorations(), free()).and(covered.get());
    }

    /// Those of the heads that have left the view.
    List<Signpost> signposts() {
        return furniture().signposts(runs(), view());
    }

    /// Where nothing runs, because f is not defined there, the start can still be taken hold of.
    private Layer start() {
        return Layer.of(
                Layer.Kind.POINTS,
                new Mark.Start(model.start().x(), model.start().y()));
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
        taken.addAll(furniture().tagBoxes(runs(), view()));
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

    private List<Trajectory> trajectories() {
        double shown = workbench().playback().shown().get();
        Glide glide = glide();
        return workbench().runs().runs().get().stream()
                .filter(MethodRun::visible)
                .filter(method -> method.run().filter(run -> run.last() >= 0).isPresent())
                .map(method -> dressed(glide.at(method, shown), method))
                .toList();
    }

    private Glide glide() {
        return new Glide(workbench().section(), height());
    }

    /// How high the graph is at x, if there is one.
    private Optional<DoubleUnaryOperator> height() {
        return graph().map(Graph::landscape).map(line -> x -> line.value(new double[] {x}, new Workspace()));
    }

    private Trajectory dressed(Trajectory trajectory, MethodRun method) {
        Trajectory named = model.nameTags().get() ? trajectory.named(method.name()) : trajectory;
        return waiting.get() && method.computing() || isBeside(method) ? named.outdated() : named;
    }

    /// While somebody looks into a step of another method.
    private boolean isBeside(MethodRun method) {
        return workbench().phases().place().get().isPresent()
                && method.index() != workbench().runs().selected().get();
    }

    private List<Trajectory> ghosts() {
        Glide glide = glide();
        return workbench().runs().runs().get().stream()
                .filter(MethodRun::visible)
                .flatMap(method ->
                        method.ghost().stream().filter(past -> past.last() >= 0).map(past -> glide.ghost(method, past)))
                .toList();
    }

    /// Around the start and then the heads, in pixels.
    List<Box> markerBoxes() {
        return markers().stream()
                .map(p -> Box.around(view().toPixelX(p[0]), view().toPixelY(p[1]), MARKER))
                .toList();
    }

    /// The start and the heads: points of the plane that nothing covers.
    private List<double[]> markers() {
        List<double[]> points = new ArrayList<>();
        points.add(new double[] {model.start().x(), model.start().y()});
        for (Trajectory t : trajectories()) {
            points.add(new double[] {t.x()[t.head()], t.y()[t.head()]});
        }
        return points;
    }
}
