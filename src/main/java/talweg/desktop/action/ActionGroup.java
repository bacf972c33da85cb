package talweg.desktop.action;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A menu, or a submenu in another.
///
/// @param name of the menu
/// @param entries from the top down
public record ActionGroup(String name, List<? extends Entry> entries) implements Entry {
    /// Keeps its own copy.
    public ActionGroup {
        entries = List.copyOf(entries);
    }

    /// All actions of the menu as they are now, those of its submenus under the submenu's name.
    public Stream<Action> actions() {
        return actions(UnaryOperator.identity());
    }

    private Stream<Action> actions(UnaryOperator<Action> named) {
        return entries.stream().flatMap(entry -> switch (entry) {
            case Action action -> Stream.of(named.apply(action));
            case ActionGroup inner -> inner.actions(action -> under(inner.name, action));
            case Choice(String name, List<Action> options) -> options.stream().map(option -> under(name, option));
            case Gathering(String name, var actions) -> actions.get().stream().map(found -> under(name, found));
            case Entry.Gap _ -> Stream.empty();
        });
    }

    private static Action under(String name, Action action) {
        return new Action(name + ": " + action.name(), action.shortcut(), action.on(), action.possible(), action.run());
    }
}
