package talweg.desktop;

import java.util.List;
import javafx.scene.input.KeyCode;
import talweg.desktop.action.Action;
import talweg.desktop.action.ActionGroup;
import talweg.desktop.action.Entry;
import talweg.desktop.action.Shortcut;
import talweg.desktop.help.Tour;
import talweg.function.Words;

/// The menu Help.
final class HelpActions {
    private static final Words WORDS = new Words("desktop");

    private HelpActions() {}

    /// @param help opens or closes the help
    static ActionGroup of(Runnable help, Tour tour, Runnable about) {
        return new ActionGroup(
                WORDS.say("menu.help"),
                List.of(
                        Action.of(WORDS.say("menu.helpPages"), Shortcut.plain(KeyCode.F1), help),
                        Action.of(WORDS.say("menu.tour"), tour::begin),
                        Entry.GAP,
                        Action.of(WORDS.say("menu.about"), about)));
    }
}
