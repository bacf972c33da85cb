package talweg.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import talweg.desktop.action.Action;
import talweg.desktop.action.ActionGroup;
import talweg.desktop.action.Entry;
import talweg.desktop.action.Shortcut;
import talweg.desktop.map.MapViewModel;
import talweg.figure.instrument.Instrument;
import talweg.figure.instrument.Instruments;
import talweg.function.Words;

/// The instruments, as the menu and the button on the map offer them.
final class InstrumentActions {
    private static final Words WORDS = new Words("desktop");

    private InstrumentActions() {}

    static ActionGroup of(MapViewModel map) {
        List<Entry> entries = new ArrayList<>();
        Instruments.ALL.forEach(instrument -> entries.add(Action.of(instrument.name(), () -> map.toggle(instrument))
                .switching(map.instruments()
                        .instrument()
                        .map(held -> held.filter(instrument::equals).isPresent()))
                .onlyIf(map.graphs().map(graph -> graph == instrument.isForGraphs()))));
        return new ActionGroup(WORDS.say("menu.instruments"), entries);
    }

    /// Esc puts down what is held.
    static List<Action> keys(MapViewModel map) {
        ObservableValue<Boolean> held = map.instruments().instrument().map(Optional<Instrument>::isPresent);
        return List.of(
                Action.of(WORDS.say("instrument.close"), Shortcut.plain(KeyCode.ESCAPE), map.instruments()::putDown)
                        .onlyIf(held));
    }
}
