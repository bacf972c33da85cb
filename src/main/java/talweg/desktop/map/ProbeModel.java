package talweg.desktop.map;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.field.LevelCurveThrough;
import talweg.figure.Viewport;
import talweg.function.Domain;
import talweg.function.Workspace;

/// The probe: the point under the pointer, or one that was pinned, with its gradient and the level curve through it.
final class ProbeModel {
    private final Workbench workbench;
    private final Engine engine;
    private final ReadOnlyObjectWrapper<Optional<Probe>> probe = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<LevelCurveThrough>> curve =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper pinned = new ReadOnlyBooleanWrapper();

    ProbeModel(Workbench workbench, Engine engine) {
        this.workbench = workbench;
        this.engine = engine;
    }

    /// The point with its numbers.
    ReadOnlyObjectProperty<Optional<Probe>> probe() {
        return probe.getReadOnlyProperty();
    }

    /// The level curve through it, once it has been followed.
    ReadOnlyObjectProperty<Optional<LevelCurveThrough>> curve() {
        return curve.getReadOnlyProperty();
    }

    /// The pointer is at (x, y).
    void point(double x, double y, Viewport view) {
        if (!pinned.get()) {
            look(x, y, view);
        }
    }

    /// The pointer has gone.
    void leave() {
        if (!pinned.get()) {
            drop();
        }
    }

    /// Stays where it is, or follows the pointer again.
    void pin() {
        pinned.set(!pinned.get() && probe.get().isPresent());
        if (!pinned.get()) {
            drop();
        }
    }

    /// Whether it stays where it is.
    ReadOnlyBooleanProperty pinned() {
        return pinned.getReadOnlyProperty();
    }

    /// Stays at (x, y).
    void hold(double x, double y, Viewport view) {
        look(x, y, view);
        pinned.set(probe.get().isPresent());
    }

    /// The function or the view has changed under a pinned probe.
    void refresh(Viewport view) {
        probe.get().ifPresent(old -> look(old.x(), old.y(), view));
    }

    private void look(double x, double y, Viewport view) {
        Optional<Plane> plane = Plane.of(workbench);
        if (plane.filter(Plane::isGraph).isPresent()) {
            lookAtGraph(plane.get(), x);
            return;
        }
        probe.set(plane.map(p -> Probe.at(p.function(), p.parameters(), x, y)));
        plane.ifPresent(p -> trace(p, x, y, view.visible()));
    }

    /// The probe stands on the graph, above or below the pointer.
    private void lookAtGraph(Plane plane, double x) {
        engine.cancel(this);
        curve.set(Optional.empty());
        probe.set(Optional.of(Probe.at(plane.function(), plane.parameters(), x, Plane.height(workbench, x))));
    }

    /// The level curve is followed in the background; until it is there, the one before would be wrong.
    private void trace(Plane plane, double x, double y, Domain visible) {
        curve.set(Optional.empty());
        engine.submit(
                this,
                (cancelled, _) -> LevelCurveThrough.point(
                        plane.function(), plane.parameters(), x, y, visible, new Workspace(cancelled)),
                traced -> curve.set(Optional.of(traced)));
    }

    private void drop() {
        engine.cancel(this);
        probe.set(Optional.empty());
        curve.set(Optional.empty());
    }
}
