package talweg.desktop.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talweg.desktop.workbench.MethodRun;
import talweg.desktop.workbench.Workbench;
import talweg.figure.Box;
import talweg.figure.Figure;
import talweg.figure.Layer;
import talweg.figure.Layers;
import talweg.figure.Trajectory;
import talweg.figure.Viewport;
import talweg.session.KnownPoint;
import talweg.session.MapPart;

/// The figures of which the map consists: the ground, the paths, and the probe.
final class MapPictures {
    private final MapViewModel model;
    private final GroundPicture ground = new GroundPicture();

    MapPictures(MapViewModel model) {
        this.model = model;
    }

    /// Heat, level curves, arrows and axes, as far as they are computed.
    Optional<Figure> ground() {
        return model.landscape()
                .get()
                .map(landscape -> ground.of(landscape, workbench().scene().get().appearance(), minima()));
    }

    private List<KnownPoint> minima() {
        return workbench().knownPoints().stream()
                .filter(point -> point.kind() == KnownPoint.Kind.MINIMUM)
                .toList();
    }

    /// The paths up to k, faintly beyond, the start and the heads.
    List<Layer> paths() {
        List<Trajectory> trajectories = trajectories();
        List<Layer> layers = new ArrayList<>();
        if (workbench().scene().get().appearance().parts().contains(MapPart.PATHS)) {
            layers.add(Layers.paths(trajectories, workbench().future().get()));
            layers.add(Layers.heads(trajectories));
        }
        return layers;
    }

    /// The probe and what belongs to it.
    List<Layer> probe() {
        return model.probe().get().map(p -> ProbePicture.layer(p, model.curve().get(), view())).stream()
                .toList();
    }

    /// The numbers of the probe; empty if there is none.
    String readout() {
        return model.probe().get().map(ProbePicture::text).orElse("");
    }

    /// Whether neither the start nor a head stands in `box`, so that a readout may.
    boolean isFree(Box box) {
        return occupied().stream().noneMatch(pixel -> box.contains(pixel[0], pixel[1]));
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

    /// Pixels of the start and the heads, which no readout covers.
    private List<double[]> occupied() {
        List<double[]> pixels = new ArrayList<>();
        for (Trajectory t : trajectories()) {
            pixels.add(pixel(t.x()[0], t.y()[0]));
            pixels.add(pixel(t.x()[t.head()], t.y()[t.head()]));
        }
        return pixels;
    }

    private double[] pixel(double x, double y) {
        return new double[] {view().toPixelX(x), view().toPixelY(y)};
    }
}
