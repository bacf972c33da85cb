package talweg.desktop.finder;

import java.util.List;
import java.util.Optional;
import talweg.desktop.action.Shortcut;

/// Something that can be found and done.
///
/// @param name as it is listed
/// @param kind what it is, in a word
/// @param others other names under which it is found
/// @param shortcut the key that does it, too
/// @param run does it
public record Findable(String name, String kind, List<String> others, Optional<Shortcut> shortcut, Runnable run) {
    /// Keeps its own copy.
    public Findable {
        others = List.copyOf(others);
    }

    /// How well it fits to what was typed; see [Match]. Its own name counts a little more than others.
    double fits(String typed) {
        double best = Match.score(typed, name) * 1.1;
        for (String other : others) {
            best = Math.max(best, Match.score(typed, other));
        }
        return best;
    }
}
