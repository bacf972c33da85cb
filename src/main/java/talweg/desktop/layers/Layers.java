package talweg.desktop.layers;

import java.util.List;
import java.util.stream.Stream;
import talweg.desktop.action.Action;
import talweg.desktop.action.ActionGroup;
import talweg.desktop.action.Choice;
import talweg.desktop.action.Entry;

/// What can be chosen about the map.
///
/// @param shown what is shown or left out
/// @param colours the colours of values, in the order of [talweg.figure.MapStyle]
/// @param scale how values are spread over them
/// @param aspect whether a unit is as long on both axes
public record Layers(List<Action> shown, Choice colours, Choice scale, Action aspect) {
    /// Keeps its own copy.
    public Layers {
        shown = List.copyOf(shown);
    }

    /// The same as a menu.
    public ActionGroup menu(String name) {
        return new ActionGroup(
                name,
                Stream.of(shown, List.of(Entry.GAP, colours, scale, Entry.GAP, aspect))
                        .flatMap(List::stream)
                        .toList());
    }
}
