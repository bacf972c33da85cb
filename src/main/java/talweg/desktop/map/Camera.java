package talweg.desktop.map;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import talweg.desktop.workbench.Workbench;
import talweg.field.GraphRange;
import talweg.figure.Box;
import talweg.figure.Viewport;
import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.session.Scene;
import talweg.session.SectionChoice;

/// What is seen of the plane. The scene says it as a rectangle, a hand moves it, a command lets it fly there. When the
/// map gets another size, a rectangle that was fitted into it stays so; of a view that a hand has moved, centre and
/// scale
/// stay.
final class Camera {
    private static final Box UNKNOWN = Box.size(1, 1);

    /// A point this many pixels from the origin has no neighbours any more that doubles could tell apart.
    private static final double FARTHEST = 1e13;

    private final Workbench workbench;
    private final BooleanSupplier still;
    private final ReadOnlyObjectWrapper<Viewport> view;
    private final ReadOnlyBooleanWrapper flying = new ReadOnlyBooleanWrapper();
    private Optional<Flight> flight = Optional.empty();
    private double elapsed;
    private Domain seen;
    private SectionChoice section;
    private Optional<Domain> whole = Optional.empty();
    private Optional<RealFunction> graph = Optional.empty();

    /// @param still whether the view jumps instead of flying
    Camera(Workbench workbench, BooleanSupplier still) {
        this.workbench = workbench;
        this.still = still;
        this.section = workbench.scene().get().appearance().section();
        this.view = new ReadOnlyObjectWrapper<>(
                Viewport.fit(UNKNOWN, plane(workbench.scene().get().view()), true));
        workbench.scene().subscribe(this::follow);
        workbench.openings().subscribe(_ -> showWhole());
        workbench.function().subject().subscribe(_ -> fitAnew());
    }

    /// What is seen.
    ReadOnlyObjectProperty<Viewport> view() {
        return view.getReadOnlyProperty();
    }

    /// Whether the map has its size.
    boolean isLaidOut() {
        return !view.get().frame().equals(UNKNOWN);
    }

    /// Whether the view is on its way and wants to hear of the time that passes.
    ReadOnlyBooleanProperty flying() {
        return flying.getReadOnlyProperty();
    }

    /// The map got another size.
    void resize(Box frame) {
        land();
        view.set(whole.map(domain -> fitted(frame, domain))
                .orElseGet(() -> view.get().withFrame(frame)));
    }

    /// A pixel became `factor` times as large: the same part of the plane is seen under fewer of them.
    void magnify(double factor) {
        land();
        Box frame = view.get().frame();
        view.set(view.get().zoom(1 / factor, frame.centerX(), frame.centerY()));
    }

    /// The view was moved or zoomed by hand, which ends a flight where it is.
    void see(Viewport viewport) {
        stop();
        whole = Optional.empty();
        show(viewport);
    }

    /// The whole domain.
    void fit() {
        Domain domain = workbench.scene().get().domain();
        fly(fitted(view.get().frame(), domain));
        whole = Optional.of(domain);
    }

    /// A point of the plane in the middle, at the same scale.
    ///
    /// @return whether the point is near enough for that
    boolean centre(double x, double y) {
        Viewport now = view.get();
        boolean near = Math.abs(x) * now.pixelsPerX() < FARTHEST && Math.abs(y) * now.pixelsPerY() < FARTHEST;
        if (near) {
            fly(new Viewport(now.frame(), x, y, now.pixelsPerX(), now.pixelsPerY()));
            whole = Optional.empty();
        }
        return near;
    }

    /// Lets time pass for a flight.
    void pass(double seconds) {
        elapsed += seconds;
        double part = elapsed / Flight.SECONDS;
        flight.ifPresent(on -> show(on.at(part)));
        if (part >= 1) {
            stop();
        }
    }

    private void fly(Viewport there) {
        stop();
        if (still.getAsBoolean()) {
            show(there);
        } else {
            flight = Optional.of(new Flight(view.get(), there));
            elapsed = 0;
            flying.set(true);
        }
    }

    private void land() {
        Optional<Flight> on = flight;
        stop();
        on.map(Flight::to).ifPresent(this::show);
    }

    private void stop() {
        flight = Optional.empty();
        flying.set(false);
    }

    private void show(Viewport viewport) {
        view.set(viewport);
        seen = viewport.visible();
        workbench.change(scene -> scene.withView(seen));
    }

    private void showWhole() {
        stop();
        showWhole(workbench.scene().get().view());
    }

    private void showWhole(Domain domain) {
        seen = domain;
        whole = Optional.of(domain);
        view.set(fitted(view.get().frame(), domain));
    }

    private void follow(Scene scene) {
        SectionChoice now = scene.appearance().section();
        if (!scene.view().equals(seen) || !now.equals(section)) {
            section = now;
            stop();
            showWhole(scene.view());
        } else if (!isGraph() && scene.appearance().equalAspect() != view.get().equalAspect()) {
            stop();
            view.set(fitted(view.get().frame(), whole.orElse(scene.view())));
        }
    }

    /// Another function of one variable has other values: a graph that is seen whole is fitted to them.
    private void fitAnew() {
        Optional<RealFunction> now = Plane.of(workbench)
                .filter(Plane::isGraph)
                .map(plane -> plane.line().function());
        if (!now.equals(graph)) {
            graph = now;
            whole.filter(domain -> isGraph() && domain.axes().size() == 1).ifPresent(domain -> {
                stop();
                view.set(fitted(view.get().frame(), domain));
            });
        }
    }

    private boolean isGraph() {
        return workbench.scene().get().domain().axes().size() == 1;
    }

    private Viewport fitted(Box frame, Domain domain) {
        boolean equal = !isGraph() && workbench.scene().get().appearance().equalAspect();
        return Viewport.fit(frame, plane(domain), equal);
    }

    /// Two axes: those of the plane that is shown of more variables; a function of one variable gets a second one for
    /// its values.
    private Domain plane(Domain domain) {
        Domain.Range x = domain.axis(0);
        if (domain.axes().size() > 1) {
            return domain.axes().size() == 2 ? domain : section.range(domain);
        }
        return Plane.of(workbench)
                .filter(Plane::isGraph)
                .map(plane -> GraphRange.rectangle(plane.line(), domain))
                .orElseGet(() -> Domain.rectangle(x.low(), x.high(), -x.width() / 2, x.width() / 2));
    }
}
