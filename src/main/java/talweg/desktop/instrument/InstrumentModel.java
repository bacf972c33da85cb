package talweg.desktop.instrument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.engine.Relay;
import talweg.figure.instrument.Control;
import talweg.figure.instrument.Handle;
import talweg.figure.instrument.Instrument;
import talweg.figure.instrument.Instruments;
import talweg.figure.instrument.Reading;
import talweg.figure.instrument.Settings;
import talweg.figure.instrument.Site;
import talweg.figure.instrument.Survey;
import talweg.function.Workspace;
import talweg.session.Held;
import talweg.session.Point;
import talweg.session.Scene;

/// The instrument in the hand. Where it stands belongs to the scene, as the folded panes do; what it reads is computed
/// in the background whenever the scene, the view or k changes, and the last reading stays until the next is there.
public final class InstrumentModel {
    private final Workbench workbench;
    private final Engine engine;
    private final Supplier<Optional<Site>> site;
    private final ObservableValue<Optional<Held>> held;
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final InstrumentGround ground;
    private final ReadOnlyObjectWrapper<List<Handle>> handles = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Instrument>> instrument =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Boolean> searching = new ReadOnlyObjectWrapper<>(false);
    private final Relay readings;
    private final Relay typesetting;
    private final Object deeds = new Object();

    /// The instruments for `workbench`.
    ///
    /// @param site where they are used; empty while there is no function
    public InstrumentModel(Workbench workbench, Engine engine, Supplier<Optional<Site>> site) {
        this.workbench = workbench;
        this.engine = engine;
        this.site = site;
        this.readings = new Relay(engine);
        this.typesetting = new Relay(engine);
        this.ground = new InstrumentGround(engine);
        this.held = workbench.scene().map(InstrumentModel::held);
        held.subscribe(now -> instrument.set(now.flatMap(one -> Instruments.named(one.id()))));
        workbench.playback().iteration().subscribe(_ -> {
            if (instrument.get().filter(Instrument::followsRuns).isPresent()) {
                read();
            }
        });
    }

    /// One for maps rests while a graph is shown, and the other way round.
    private static Optional<Held> held(Scene scene) {
        boolean graph = scene.start().dimension() == 1;
        return scene.arrangement()
                .instrument()
                .filter(one -> Instruments.named(one.id())
                        .filter(known -> known.isForGraphs() == graph)
                        .isPresent());
    }

    /// Which instrument is held.
    public ReadOnlyObjectProperty<Optional<Instrument>> instrument() {
        return instrument.getReadOnlyProperty();
    }

    /// Its name, by which the help knows it.
    public Optional<String> name() {
        return instrument.get().map(Instrument::name);
    }

    /// What it says.
    public ReadOnlyObjectProperty<Optional<Reading>> reading() {
        return reading.getReadOnlyProperty();
    }

    /// Sets formulas in the background and then shows them; of several in a row the newest.
    void typeset(Runnable setting, Runnable showing) {
        typesetting.submit(
                (_, _) -> {
                    setting.run();
                    return showing;
                },
                Runnable::run);
    }

    /// What it shows all over the map.
    public ReadOnlyObjectProperty<Optional<Survey>> ground() {
        return ground.survey();
    }

    /// What of it can be taken hold of, the uppermost first.
    public ReadOnlyObjectProperty<List<Handle>> handles() {
        return handles.getReadOnlyProperty();
    }

    /// Whether something is being looked for that was asked for.
    ReadOnlyObjectProperty<Boolean> searching() {
        return searching.getReadOnlyProperty();
    }

    /// What is set beside its numbers.
    List<Control> controls() {
        return use((one, now, where) -> one.controls(now, where)).orElse(List.of());
    }

    /// Puts down what is held and picks up `other`, at (x, y).
    public void pickUp(Instrument other, double x, double y) {
        site.get().ifPresent(where -> hold(other, other.begin(where, x, y)));
    }

    /// Where a hand has put it, if it stands anywhere.
    public Optional<Point> place() {
        return held.getValue()
                .map(Held::numbers)
                .filter(numbers -> numbers.containsKey(Settings.X) && numbers.containsKey(Settings.Y))
                .map(Settings::new)
                .map(put -> Point.of(put.putX(), put.putY()));
    }

    /// Puts it down.
    public void putDown() {
        change(Optional.empty());
    }

    /// A handle is dragged to (x, y).
    public void drag(String handle, double x, double y) {
        use((one, now, where) -> one.drag(handle, now, x, y, where)).ifPresent(this::set);
    }

    /// One of its numbers is set.
    void set(String key, double number) {
        use((_, now, _) -> now.with(key, number)).ifPresent(this::set);
    }

    /// Does what one of its controls is for.
    void act(String deed) {
        Optional<Held> asked = held.getValue();
        use((one, now, where) -> {
            searching.set(true);
            return engine.submit(
                    deeds, (cancelled, _) -> one.done(deed, now, where, new Workspace(cancelled)), found -> {
                        searching.set(false);
                        if (held.getValue().equals(asked)) {
                            set(found);
                        }
                    });
        });
    }

    private void set(Settings settings) {
        instrument.get().ifPresent(one -> hold(one, settings));
    }

    private void hold(Instrument one, Settings settings) {
        change(Optional.of(new Held(one.id(), settings.numbers())));
    }

    private void change(Optional<Held> now) {
        workbench.change(scene -> scene.withArrangement(scene.arrangement().withInstrument(now)));
    }

    /// The scene, the function, the view or the runs have changed.
    public void refresh() {
        read();
        survey();
    }

    private void read() {
        handles.set(use((one, now, where) -> one.handles(now, where)).orElse(List.of()));
        if (held.getValue().isEmpty()) {
            readings.cancel();
            typesetting.cancel();
            reading.set(Optional.empty());
            return;
        }
        use((one, now, where) -> {
            readings.submit(
                    (cancelled, _) -> one.say(now, where, new Workspace(cancelled)),
                    said -> reading.set(Optional.of(said)));
            return one;
        });
    }

    private void survey() {
        if (held.getValue().isEmpty()) {
            ground.clear();
            return;
        }
        use((one, _, where) -> {
            ground.show(one, where);
            return one;
        });
    }

    /// The handles from the lowest to the uppermost.
    public List<Handle> painted() {
        List<Handle> all = new ArrayList<>(handles.get());
        Collections.reverse(all);
        return all;
    }

    private interface Use<T> {
        T with(Instrument instrument, Settings settings, Site site);
    }

    /// Does something with what is held, if anything is and there is a function.
    private <T> Optional<T> use(Use<T> use) {
        return instrument
                .get()
                .flatMap(one -> site.get()
                        .filter(where -> where.isGraph() == one.isForGraphs())
                        .map(where -> use.with(one, settings(one, where), where)));
    }

    /// What a file or the command line did not say is as when the instrument is picked up.
    private Settings settings(Instrument one, Site where) {
        Settings chosen = new Settings(held.getValue().map(Held::numbers).orElseThrow());
        return one.completed(chosen, where, where.view().centerX(), where.view().centerY());
    }
}
