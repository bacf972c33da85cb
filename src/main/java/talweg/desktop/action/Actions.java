package talweg.desktop.action;

import java.util.List;
import java.util.stream.Stream;

/// All that the window can be told to do.
///
/// @param menus in the order of the menu bar
/// @param keys actions that only keys do, such as showing the third method
public record Actions(List<ActionGroup> menus, List<Action> keys) {
    /// Keeps its own copies.
    public Actions {
        menus = List.copyOf(menus);
        keys = List.copyOf(keys);
    }

    /// Every action as it is now.
    public Stream<Action> all() {
        return Stream.concat(menus.stream().flatMap(ActionGroup::actions), keys.stream());
    }
}
