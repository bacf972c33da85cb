package talweg.desktop.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.value.ObservableValue;
import talweg.desktop.workbench.Workbench;
import talweg.field.FieldMistake;
import talweg.field.LevelChoice;
import talweg.field.Spacing;
import talweg.figure.Box;
import talweg.figure.Ground;
import talweg.figure.Layer;
import talweg.figure.Viewport;
import talweg.figure.surface.SeenPart;
import talweg.figure.surface.SurfacePicture;
import talweg.function.Cancellation;
import talweg.function.Domain;
import talweg.session.KnownPoint;
import talweg.session.Outlook;
import talweg.session.Scene;

/// What a surface takes from the map: the function over the part that is seen, everything that lies or stands on the
/// map, the pointer and the start.
public final class SurfaceSource {
    /// Length of the map under the surface, in pixels: as far apart as arrows are there, they are on the surface.
    private static final double SIDE = 380;

    /// Of these pixels between two nodes.
    private static final double STEP = 1.2;

    private final MapViewModel model;
    private final MapPictures pictures;
    private final ProbePicture probing;
    private final GroundPicture ground = new GroundPicture();

    /// Of `model`.
    public SurfaceSource(MapViewModel model) {
        this.model = model;
        this.pictures = new MapPictures(model);
        this.probing = new ProbePicture(model);
    }

    /// What the heights depend on.
    public static final class Request {
        private final GroundRequest ground;
        private final Optional<Spacing> height;
        private final boolean equal;

        private Request(GroundRequest ground, Optional<Spacing> height, boolean equal) {
            this.ground = ground;
            this.height = height;
            this.equal = equal;
        }

        /// Whether both make the same surface.
        public boolean sameSurface(Request other) {
            return ground.sameGround(other.ground) && height.equals(other.height) && equal == other.equal;
        }

        /// Computes it, seen from its clearest side.
        public SurfacePicture compute(Cancellation cancellation) throws FieldMistake {
            Ground.Wish wish = new Ground.Wish(ground.scale().spacing(), LevelChoice.AUTOMATIC, ground.lowest(), STEP);
            Plane plane = ground.plane();
            Ground computed = Ground.of(plane.function(), plane.parameters(), ground.view(), wish, cancellation);
            return SurfacePicture.of(computed, height, ground.lowest(), equal)
                    .from(OptionalDouble.empty(), Outlook.STANDARD.elevation(), 1);
        }
    }

    /// What is wanted now; empty while a function that was just typed has no start of its own.
    public Optional<Request> request() {
        Scene scene = model.workbench().scene().get();
        boolean equal = scene.appearance().equalAspect();
        Domain part = SeenPart.of(scene.seen(), scene.range());
        Box frame = Box.size(SIDE, SIDE);
        return Plane.of(model.workbench())
                .map(plane -> new GroundRequest(
                        plane,
                        Viewport.fit(frame, part, false),
                        scene.appearance().scale(),
                        model.workbench().knownMinimum()))
                .map(request -> new Request(request, outlook().height().spacing(), equal));
    }

    /// Whether map or surface is seen, and from where.
    public Outlook outlook() {
        return model.outlook().get();
    }

    /// What is on the scene.
    public Workbench workbench() {
        return model.workbench();
    }

    /// Looks from elsewhere; without an azimuth, from the clearest side.
    public void look(OptionalDouble azimuth, double elevation, double zoom) {
        model.outlook().look(outlook -> outlook.from(azimuth, elevation, zoom));
    }

    /// The colours, curves and arrows of the map.
    public List<Layer> ground(Ground computed) {
        List<KnownPoint> minima =
                model.curtain().isDown() ? List.of() : model.known().getValue();
        return ground.of(
                        computed,
                        model.workbench().scene().get().appearance(),
                        minima,
                        model.instruments().ground().get(),
                        model.basins().known().get())
                .layers();
    }

    /// Changes when [#ground] does.
    public List<ObservableValue<?>> groundChanges() {
        return List.of(
                model.basins().known(),
                model.instruments().ground(),
                model.known(),
                model.curtain().down(),
                model.workbench().scene().map(Scene::appearance));
    }

    /// The swarm, the runs, the start, and whatever else stands on the map.
    public List<Layer> actors() {
        List<Layer> layers = new ArrayList<>();
        model.swarm()
                .picture()
                .get()
                .ifPresent(swarm -> layers.add(new Layer(Layer.Kind.PATHS, List.copyOf(swarm.sample()))));
        layers.addAll(pictures.actors());
        return layers;
    }

    /// The probe with its level curve.
    public List<Layer> probe() {
        return probing.layers();
    }

    /// Changes when [#actors] or [#probe] do.
    public List<ObservableValue<?>> actorChanges() {
        Workbench workbench = model.workbench();
        return List.of(
                workbench.scene(),
                workbench.runs().runs(),
                workbench.playback().shown(),
                workbench.phases().place(),
                workbench.runs().selected(),
                workbench.future(),
                model.curtain().down(),
                model.curtain().flags(),
                model.predictions().verdicts(),
                model.startSelected(),
                model.nameTags(),
                model.instruments().reading(),
                model.instruments().handles(),
                model.swarm().picture(),
                model.probe().probe(),
                model.probe().pinned(),
                model.instruments().instrument(),
                model.probe().curve());
    }

    /// The numbers of the probe; empty if there is none.
    public String readout() {
        return probing.readout();
    }

    /// The pointer is over (x, y).
    public void point(double x, double y) {
        model.probe().point(x, y, model.view().get());
    }

    /// The pointer has gone.
    public void leave() {
        model.probe().leave();
    }

    /// Where the runs start.
    public double[] start() {
        return new double[] {model.start().x(), model.start().y()};
    }

    /// The start was dragged to a point, give or take `tolerance`.
    public void start(double x, double y, double tolerance) {
        model.start().put(Snap.shortest(x, tolerance), Snap.shortest(y, tolerance));
    }

    /// A hand was laid on the surface.
    public void touch() {
        model.touch();
    }
}
