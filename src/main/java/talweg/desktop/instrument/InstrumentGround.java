package talweg.desktop.instrument;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import talweg.engine.Engine;
import talweg.engine.Relay;
import talweg.figure.instrument.Instrument;
import talweg.figure.instrument.Site;
import talweg.figure.instrument.Survey;
import talweg.function.Workspace;

/// What an instrument shows all over the map. It stays while a handle is dragged, since it is the same wherever that
/// stands; while the view moves, the last one is seen until the next is there.
final class InstrumentGround {
    private final Relay relay;
    private final ReadOnlyObjectWrapper<Optional<Survey>> survey = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Asked> asked = Optional.empty();

    private record Asked(Instrument instrument, Site site) {
        boolean isSame(Asked other) {
            return instrument.equals(other.instrument) && site.sameGround(other.site);
        }
    }

    InstrumentGround(Engine engine) {
        this.relay = new Relay(engine);
    }

    ReadOnlyObjectProperty<Optional<Survey>> survey() {
        return survey.getReadOnlyProperty();
    }

    /// Computes it, unless that has been asked for already.
    void show(Instrument instrument, Site site) {
        Asked now = new Asked(instrument, site);
        if (asked.filter(now::isSame).isEmpty()) {
            asked = Optional.of(now);
            relay.submit((cancelled, _) -> instrument.survey(site, new Workspace(cancelled)), survey::set);
        }
    }

    /// Nothing is held.
    void clear() {
        asked = Optional.empty();
        relay.cancel();
        survey.set(Optional.empty());
    }
}
