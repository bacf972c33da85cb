package talweg.desktop.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talweg.desktop.workbench.MethodRun;
import talweg.desktop.workbench.Workbench;
import talweg.field.LevelCurveThrough;
import talweg.figure.Box;
import talweg.figure.Decoration;
import talweg.figure.Figure;
import talweg.figure.Furniture;
import talweg.figure.Ground;
import talweg.figure.Layer;
import talweg.figure.Layers;
import talweg.figure.Mark;
import talweg.figure.Overlays;
import talweg.figure.ProbeLayer;
import talweg.figure.Trajectory;
import talweg.figure.Viewport;
import talweg.session.Appearance;
import talweg.session.MapPart;
import talweg.session.Point;

/// The figures of which the map consists: the ground, the paths, and the probe.
final class MapPictures {
    private final MapViewModel model;
    private final GroundPicture ground = new GroundPicture();
    private final LabelPicture labels = new LabelPicture();

    MapPictures(MapViewModel model) {
        this.model = model;
    }

    /// Heat, level curves, arrows and axes, as far as they are computed.
    Optional<Figure> ground() {
        return model.ground()
                .ground()
                .get()
                .map(now -> ground.of(now, look(), model.known().getValue()));
    }

    /// The axes and the colour bar, on the view as it is now.
    List<Decoration> decorations() {
        return model.ground()
                .ground()
                .get()
                .map(now -> GroundPicture.decorations(now, view(), look()))
                .orElse(List.of());
    }

    /// The values on the level curves; the paths up to k, faintly beyond; the start and the heads.
    List<Layer> paths() {
        List<Trajectory> trajectories = trajectories();
        List<Layer> layers = new ArrayList<>();
        if (look().parts().contains(MapPart.CONTOURS)) {
            model.ground().ground().get().ifPresent(now -> layers.add(labels(now)));
        }
        if (look().parts().contains(MapPart.PATHS)) {
            layers.add(Overlays.ghosts(ghosts()));
            layers.add(Layers.paths(trajectories, workbench().future().get()));
            layers.add(trajectories.isEmpty() ? start() : Layers.heads(trajectories));
        }
        return layers;
    }

    private Layer labels(Ground now) {
        Furniture furniture = Furniture.of(decorations(), view());
        List<double[]> still = model.known().getValue().stream()
                .map(point -> point.at().toArray())
                .toList();
        return labels.of(now, view(), furniture, still, markers());
    }

    private Appearance look() {
        return workbench().scene().get().appearance();
    }

    /// Where nothing runs, because f is not defined there, the start can still be taken hold of.
    private Layer start() {
        Point start = workbench().scene().get().start();
        double y = start.dimension() > 1 ? start.coordinate(1) : 0;
        return Layer.of(Layer.Kind.POINTS, new Mark.Start(start.coordinate(0), y));
    }

    /// The probe and what belongs to it.
    List<Layer> probe() {
        return model.probe().probe().get().stream()
                .map(probe -> ProbeLayer.of(curve(probe), probe.gradientX(), probe.gradientY(), view()))
                .toList();
    }

    /// Until the curve has been followed, it is the point alone.
    private LevelCurveThrough curve(Probe probe) {
        return model.probe()
                .curve()
                .get()
                .orElseGet(() -> new LevelCurveThrough(
                        new double[] {probe.x()},
                        new double[] {probe.y()},
                        0,
                        LevelCurveThrough.End.LIMIT,
                        LevelCurveThrough.End.LIMIT));
    }

    /// The numbers of the probe; empty if there is none.
    String readout() {
        return model.probe().probe().get().map(ProbeText::of).orElse("");
    }

    /// Whether neither the start nor a head stands in `box`, so that a readout may.
    boolean isFree(Box box) {
        return markers().stream().noneMatch(p -> box.contains(view().toPixelX(p[0]), view().toPixelY(p[1])));
    }

    private Viewport view() {
        return model.view().get();
    }

    private Workbench workbench() {
        return model.workbench();
    }

    private List<Trajectory> trajectories() {
        double shown = workbench().playback().shown().get();
        return workbench().runs().runs().get().stream()
                .filter(MethodRun::visible)
                .filter(method -> method.run().filter(run -> run.last() >= 0).isPresent())
                .map(method -> Glide.at(method, shown))
                .toList();
    }

    private List<Trajectory> ghosts() {
        return workbench().runs().runs().get().stream()
                .filter(MethodRun::visible)
                .flatMap(method ->
                        method.ghost().stream().filter(past -> past.last() >= 0).map(past -> Glide.ghost(method, past)))
                .toList();
    }

    /// The start and the heads: points of the plane that nothing covers.
    private List<double[]> markers() {
        List<double[]> points = new ArrayList<>();
        for (Trajectory t : trajectories()) {
            points.add(new double[] {t.x()[0], t.y()[0]});
            points.add(new double[] {t.x()[t.head()], t.y()[t.head()]});
        }
        return points;
    }
}
