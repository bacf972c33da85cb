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
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.figure.Box;
import talweg.figure.Viewport;
import talweg.function.Domain;
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
    private final ReadOnlyObjectWrapper<Viewport> view;
    private final GroundModel ground;
    private final ProbeModel probe;
    private final ReadOnlyBooleanWrapper captioned = new ReadOnlyBooleanWrapper(true);
    private Domain seen;
    private long opened = System.nanoTime();

    /// The map of `workbench`, whose work is done by `engine`.
    public MapViewModel(Workbench workbench, Engine engine) {
        this.workbench = workbench;
        this.ground = new GroundModel(workbench, engine);
        this.probe = new ProbeModel(workbench, engine);
        Domain domain = plane(workbench.scene().get().view());
        this.view = new ReadOnlyObjectWrapper<>(Viewport.fit(UNKNOWN, domain, true));
        workbench.scene().subscribe(this::follow);
        workbench.function().subject().subscribe(_ -> functionChanged());
        workbench.openings().subscribe(_ -> showWhole());
    }

    private void functionChanged() {
        compute();
        probe.refresh(view.get());
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

    /// The ground of the map.
    GroundModel ground() {
        return ground;
    }

    /// The probe on it.
    ProbeModel probe() {
        return probe;
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
        probe.refresh(viewport);
        seen = viewport.visible();
        workbench.change(scene -> scene.withView(seen));
    }

    @Override
    public void start(double x, double y) {
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
        probe.point(view.get().toX(px), view.get().toY(py), view.get());
    }

    /// Keeps the probe where it is, or lets it follow the pointer again.
    public void pinProbe() {
        probe.pin();
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
        if (!view.get().frame().equals(UNKNOWN)) {
            ground.show(view.get());
        }
    }
}
