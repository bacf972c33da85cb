package talweg.desktop.map;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import talweg.desktop.workbench.MethodRun;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.engine.Ticket;
import talweg.engine.basins.Basins;
import talweg.engine.basins.BasinsCount;
import talweg.engine.basins.BasinsRequest;
import talweg.figure.Viewport;
import talweg.function.Words;
import talweg.session.MapPart;

/// The basins of attraction of the chosen method: computed in the background, coarse first and then ever finer, always
/// for the newest view; the old ones stay until the coarse new ones are there.
final class BasinsModel {
    private static final Words WORDS = new Words("desktop");

    /// Basins with what is counted in them.
    record Known(Basins basins, BasinsCount count) {}

    private final Workbench workbench;
    private final Engine engine;
    private final ReadOnlyObjectWrapper<Optional<Known>> known = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Optional<BasinsKey> requested = Optional.empty();
    private Optional<Ticket> ticket = Optional.empty();

    BasinsModel(Workbench workbench, Engine engine) {
        this.workbench = workbench;
        this.engine = engine;
    }

    /// The basins, as finely as they are known; empty while there are none or they are not wanted.
    ReadOnlyObjectProperty<Optional<Known>> known() {
        return known.getReadOnlyProperty();
    }

    /// Whose basins they are.
    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// Why there are none; empty if all is well.
    ReadOnlyStringProperty remark() {
        return remark.getReadOnlyProperty();
    }

    /// Whether they are wanted.
    ReadOnlyBooleanProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /// Whether they become finer.
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// The part of the pixels that is known, from 0 to 1.
    double fraction() {
        return ticket.map(Ticket::fraction).orElse(0.0);
    }

    /// Stops where they are; a change of anything begins anew.
    void stop() {
        engine.cancel(this);
        busy.set(false);
    }

    /// Computes what `view` shows, unless that has been asked for already.
    void show(Viewport view) {
        boolean wanted = workbench.scene().get().appearance().parts().contains(MapPart.BASINS)
                && !workbench.scene().get().arrangement().curtain();
        shown.set(wanted);
        Optional<Plane> plane = Plane.of(workbench);
        Optional<MethodRun> method = workbench.runs().chosen();
        if (!wanted) {
            forget("");
        } else if (plane.filter(now -> now.dimension() != 2).isPresent()) {
            forget(WORDS.say("basins.plane", plane.get().dimension()));
        } else if (method.isEmpty()) {
            forget(WORDS.say("basins.method"));
        } else {
            plane.map(now -> new BasinsKey(
                            now, method.get().method(), workbench.scene().get(), view))
                    .filter(key -> requested.filter(key::sameBasins).isEmpty())
                    .ifPresent(key -> begin(key, method.get().name()));
        }
    }

    private void forget(String why) {
        if (requested.isPresent()) {
            stop();
            requested = Optional.empty();
        }
        known.set(Optional.empty());
        remark.set(why);
    }

    private void begin(BasinsKey key, String name) {
        requested = Optional.of(key);
        title.set(name);
        remark.set("");
        busy.set(true);
        BasinsRequest request = key.request();
        submit((cancelled, progress) -> counted(Basins.coarse(request, cancelled, progress)));
    }

    private void submit(Engine.Work<Known> work) {
        ticket = Optional.of(engine.submit(this, work, this::publish));
    }

    private static Known counted(Basins basins) {
        return new Known(basins, BasinsCount.of(basins));
    }

    private void publish(Known finer) {
        known.set(Optional.of(finer));
        if (finer.basins().isComplete()) {
            busy.set(false);
        } else if (busy.get()) {
            submit((cancelled, progress) -> counted(finer.basins().refined(cancelled, progress)));
        }
    }
}
