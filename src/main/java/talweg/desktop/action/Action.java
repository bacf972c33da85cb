package talweg.desktop.action;

import java.util.Optional;
import javafx.beans.value.ObservableValue;

/// Something that the window can be told to do.
///
/// @param name as the menu says it
/// @param shortcut the key that does it
/// @param on whether it is switched on, of an action that switches something
/// @param possible whether it can be done now; where it cannot, it is not offered
/// @param run does it
public record Action(
        String name,
        Optional<Shortcut> shortcut,
        Optional<ObservableValue<Boolean>> on,
        Optional<ObservableValue<Boolean>> possible,
        Runnable run)
        implements Entry {
    /// An action without a key.
    public static Action of(String name, Runnable run) {
        return new Action(name, Optional.empty(), Optional.empty(), Optional.empty(), run);
    }

    /// An action with a key.
    public static Action of(String name, Shortcut shortcut, Runnable run) {
        return of(name, run).at(shortcut);
    }

    /// The same with a key.
    public Action at(Shortcut key) {
        return new Action(name, Optional.of(key), on, possible, run);
    }

    /// The same as a switch that is on while `state` is true.
    public Action switching(ObservableValue<Boolean> state) {
        return new Action(name, shortcut, Optional.of(state), possible, run);
    }

    /// The same, possible only while `state` is true.
    public Action onlyIf(ObservableValue<Boolean> state) {
        return new Action(name, shortcut, on, Optional.of(state), run);
    }

    /// Whether it can be done now.
    public boolean isPossible() {
        return possible.map(ObservableValue::getValue).orElse(true);
    }
}
