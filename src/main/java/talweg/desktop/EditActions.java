package talweg.desktop;

import java.util.List;
import javafx.scene.input.KeyCode;
import talweg.desktop.action.Action;
import talweg.desktop.action.ActionGroup;
import talweg.desktop.action.Entry;
import talweg.desktop.action.Shortcut;
import talweg.desktop.finder.FinderModel;
import talweg.desktop.workbench.Workbench;
import talweg.function.Words;

/// The menu Edit.
final class EditActions {
    private static final Words WORDS = new Words("desktop");

    private EditActions() {}

    static ActionGroup of(Workbench workbench, FinderModel finder) {
        return new ActionGroup(
                WORDS.say("menu.edit"),
                List.of(
                        Action.of(WORDS.say("menu.undo"), Shortcut.control(KeyCode.Z), workbench::undo)
                                .onlyIf(workbench.history().undoable()),
                        Action.of(WORDS.say("menu.redo"), Shortcut.controlShift(KeyCode.Z), workbench::redo)
                                .onlyIf(workbench.history().redoable()),
                        Entry.GAP,
                        Action.of(WORDS.say("menu.reset"), Shortcut.shift(KeyCode.R), workbench::reset),
                        Entry.GAP,
                        Action.of(WORDS.say("menu.find"), Shortcut.control(KeyCode.K), finder::toggle)));
    }
}
