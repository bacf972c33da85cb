package talweg.desktop;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import talweg.desktop.action.Action;
import talweg.desktop.action.ActionGroup;
import talweg.desktop.action.Shortcut;
import talweg.function.Words;

/// The menu Help.
final class HelpActions {
    private static final Words WORDS = new Words("desktop");

    private HelpActions() {}

    static ActionGroup of(HelpDialogs dialogs, Window window) {
        return new ActionGroup(
                WORDS.say("menu.help"),
                List.of(
                        Action.of(WORDS.say("menu.keys"), Shortcut.plain(KeyCode.F1), () -> dialogs.keys(window)),
                        Action.of(WORDS.say("menu.about"), () -> dialogs.about(window))));
    }
}
