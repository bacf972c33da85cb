package talweg.desktop.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import talweg.desktop.workbench.MethodRun;
import talweg.desktop.workbench.Workbench;
import talweg.figure.Layer;
import talweg.figure.Layers;
import talweg.figure.Mark;
import talweg.figure.Overlays;
import talweg.figure.Trajectory;
import talweg.figure.Viewport;
import talweg.figure.graph.Graph;
import talweg.figure.graph.GraphRuns;
import talweg.function.Workspace;
import talweg.session.Appearance;
import talweg.session.MapPart;

/// The runs as they stand on the map or the graph. With the curtain down they show nothing of what comes.
final class RunPictures {
    private final MapViewModel model;
    private final BooleanProperty waiting = new SimpleBooleanProperty();

    RunPictures(MapViewModel model) {
        this.model = model;
    }

    /// Whether runs are being computed for so long that those on the map are shown as outdated.
    BooleanProperty waiting() {
        return waiting;
    }

    /// The paths up to k, faintly beyond; the start and the heads; what is inside a step.
    List<Layer> layers() {
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
        double x = model.start().x();
        double y = model.start().y();
        return model.swarm()
                .handle(x, y)
                .map(handle -> graph().isPresent() ? GraphRuns.reach(x, handle) : Overlays.circle(x, y, handle));
    }

    /// Where nothing runs, because f is not defined there, the start can still be taken hold of.
    private Layer start() {
        return Layer.of(
                Layer.Kind.POINTS,
                new Mark.Start(model.start().x(), model.start().y()));
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

    /// The start and the heads: points of the plane that nothing covers.
    List<double[]> markers() {
        List<double[]> points = new ArrayList<>();
        points.add(new double[] {model.start().x(), model.start().y()});
        for (Trajectory t : trajectories()) {
            points.add(new double[] {t.x()[t.head()], t.y()[t.head()]});
        }
        return points;
    }

    private Optional<Graph> graph() {
        return model.ground().graph().get();
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
}
