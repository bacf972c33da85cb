package talweg.desktop.map;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import talweg.desktop.workbench.Subject;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.field.LevelCurveThrough;
import talweg.field.PlaneSection;
import talweg.figure.Box;
import talweg.figure.Ground;
import talweg.figure.Viewport;
import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.function.Workspace;
import talweg.session.Appearance;
import talweg.session.KnownPoint;
import talweg.session.MapPart;
import talweg.session.Point;
import talweg.session.Scene;

/// What the map shows and what a hand does on it.
public final class MapViewModel implements MapGestures.Target {
    private static final Box UNKNOWN = Box.size(1, 1);

    /// A map that is smaller is still being laid out: its width is set before its height.
    private static final double SMALLEST = 50;

    /// Nanoseconds after a scene was opened in which the rooms around the map may still change their size.
    private static final long SETTLING = 700_000_000L;

    private final Workbench workbench;
    private final Engine engine;
    private final ReadOnlyObjectWrapper<Viewport> view;
    private final ReadOnlyObjectWrapper<Optional<Ground>> ground = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Probe>> probe = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<LevelCurveThrough>> curve =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper captioned = new ReadOnlyBooleanWrapper(true);
    private GroundRequest requested;
    private Domain seen;
    private boolean pinned;
    private long opened = System.nanoTime();

    /// The map of `workbench`, whose landscapes are computed by `engine`.
    public MapViewModel(Workbench workbench, Engine engine) {
        this.workbench = workbench;
        this.engine = engine;
        Domain domain = plane(workbench.scene().get().view());
        this.view = new ReadOnlyObjectWrapper<>(Viewport.fit(UNKNOWN, domain, true));
        workbench.scene().subscribe(this::follow);
        workbench.function().subject().subscribe(this::compute);
        workbench.openings().subscribe(this::showWhole);
    }

    private void showWhole() {
        opened = System.nanoTime();
        captioned.set(true);
        seen = workbench.scene().get().view();
        view.set(fitted(view.get().frame(), workbench.scene().get()));
        compute();
    }

    /// Whether the scene's caption is still to be read: until a hand is laid on the map.
    ReadOnlyBooleanProperty captioned() {
        return captioned.getReadOnlyProperty();
    }

    /// A hand was laid on the map.
    void touch() {
        captioned.set(false);
        workbench.playback().pause();
    }

    Workbench workbench() {
        return workbench;
    }

    /// What is seen.
    ReadOnlyObjectProperty<Viewport> view() {
        return view.getReadOnlyProperty();
    }

    /// The ground, as far as it is computed.
    ReadOnlyObjectProperty<Optional<Ground>> ground() {
        return ground.getReadOnlyProperty();
    }

    /// The point under the pointer, or the one that was pinned.
    ReadOnlyObjectProperty<Optional<Probe>> probe() {
        return probe.getReadOnlyProperty();
    }

    /// The level curve through the probe.
    ReadOnlyObjectProperty<Optional<LevelCurveThrough>> curve() {
        return curve.getReadOnlyProperty();
    }

    /// The known minima of the function that is shown.
    ObservableValue<List<KnownPoint>> known() {
        return workbench
                .function()
                .subject()
                .map(_ -> workbench.knownPoints().stream()
                        .filter(point -> point.kind() == KnownPoint.Kind.MINIMUM)
                        .toList());
    }

    /// The map got another size: centre and scale stay.
    void resize(Box frame) {
        Box before = view.get().frame();
        boolean laidOut = Math.min(before.width(), before.height()) > SMALLEST && System.nanoTime() - opened > SETTLING;
        view.set(
                laidOut
                        ? view.get().withFrame(frame)
                        : fitted(frame, workbench.scene().get()));
        compute();
    }

    @Override
    public Viewport viewport() {
        return view.get();
    }

    @Override
    public Optional<Point> start() {
        return Optional.of(workbench.scene().get().start());
    }

    @Override
    public void see(Viewport viewport) {
        view.set(viewport);
        seen = viewport.visible();
        workbench.change(scene -> scene.withView(seen));
    }

    @Override
    public void start(double x, double y, boolean done) {
        workbench.change(scene -> {
            double[] point = scene.start().toArray();
            point[0] = x;
            if (point.length > 1) {
                point[1] = y;
            }
            return scene.withStart(Point.of(point));
        });
    }

    /// The whole domain.
    public void fit() {
        Scene scene = workbench.scene().get();
        see(fitted(view.get().frame(), scene.withView(scene.domain())));
    }

    /// Shows a part of the map or leaves it out.
    public void toggle(MapPart part) {
        workbench.change(scene -> {
            Set<MapPart> parts = EnumSet.copyOf(scene.appearance().parts());
            if (!parts.remove(part)) {
                parts.add(part);
            }
            return scene.withAppearance(scene.appearance().withParts(parts));
        });
    }

    /// The pointer is over this pixel.
    void point(double px, double py) {
        if (!pinned) {
            probe.set(plane().map(f -> probe(f, view.get().toX(px), view.get().toY(py))));
            probe.get().ifPresent(this::traceCurve);
        }
    }

    /// The pointer has left the map.
    void leave() {
        if (!pinned) {
            dropProbe();
        }
    }

    private void dropProbe() {
        engine.cancel(probe);
        probe.set(Optional.empty());
        curve.set(Optional.empty());
    }

    /// The level curve is followed in the background; until it is there, the one before would be wrong.
    private void traceCurve(Probe at) {
        curve.set(Optional.empty());
        RealFunction plane = plane().orElseThrow();
        double[] parameters = workbench.function().subject().get().orElseThrow().parameters();
        Domain visible = view.get().visible();
        engine.submit(
                probe,
                (cancelled, _) ->
                        LevelCurveThrough.point(plane, parameters, at.x(), at.y(), visible, new Workspace(cancelled)),
                traced -> curve.set(Optional.of(traced)));
    }

    /// Keeps the probe where it is, or lets it follow the pointer again.
    public void pinProbe() {
        pinned = !pinned && probe.get().isPresent();
        if (!pinned) {
            dropProbe();
        }
    }

    private Probe probe(RealFunction plane, double x, double y) {
        return Probe.at(
                plane, workbench.function().subject().get().orElseThrow().parameters(), x, y);
    }

    /// The function of two variables that the map shows.
    private Optional<RealFunction> plane() {
        return fittingSubject().map(s -> PlaneSection.of(s.function(), base()));
    }

    private double[] base() {
        return workbench.scene().get().start().toArray();
    }

    /// The function, unless it has just been typed and the start still belongs to the one before.
    private Optional<Subject> fittingSubject() {
        return workbench.function().subject().get().filter(s -> s.function().dimension() == base().length);
    }

    private void follow(Scene scene) {
        Appearance look = scene.appearance();
        boolean moved = !scene.view().equals(seen);
        if (moved || look.equalAspect() != view.get().equalAspect()) {
            seen = scene.view();
            view.set(fitted(view.get().frame(), scene));
        }
        compute();
    }

    private static Viewport fitted(Box frame, Scene scene) {
        return Viewport.fit(frame, plane(scene.view()), scene.appearance().equalAspect());
    }

    /// The first two axes; a function of one variable gets a second one of the same width.
    private static Domain plane(Domain domain) {
        Domain.Range x = domain.axis(0);
        if (domain.axes().size() > 1) {
            return new Domain(domain.axes().subList(0, 2));
        }
        return Domain.rectangle(x.low(), x.high(), -x.width() / 2, x.width() / 2);
    }

    private void compute() {
        if (view.get().frame().equals(UNKNOWN)) {
            return;
        }
        Scene scene = workbench.scene().get();
        fittingSubject()
                .map(s -> new GroundRequest(
                        s, base(), view.get(), scene.appearance().scale(), workbench.knownMinimum()))
                .filter(request -> requested == null || !request.sameGround(requested))
                .ifPresent(request -> {
                    requested = request;
                    engine.submit(
                            this,
                            (cancelled, _) -> request.compute(cancelled),
                            computed -> ground.set(Optional.of(computed)));
                });
    }
}
