package talweg.desktop;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import talweg.desktop.action.Action;
import talweg.desktop.action.ActionGroup;
import talweg.desktop.action.Entry;
import talweg.desktop.action.Shortcut;
import talweg.function.Words;

/// The menu File.
final class FileActions {
    private static final Words WORDS = new Words("desktop");

    private FileActions() {}

    static ActionGroup of(FileDialogs dialogs, Window window) {
        return new ActionGroup(
                WORDS.say("menu.file"),
                List.of(
                        Action.of(WORDS.say("menu.open"), Shortcut.control(KeyCode.O), () -> dialogs.open(window)),
                        Entry.GAP,
                        Action.of(WORDS.say("menu.quit"), Shortcut.control(KeyCode.Q), Platform::exit)));
    }
}
