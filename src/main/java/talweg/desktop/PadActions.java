package talweg.desktop;

import javafx.scene.input.KeyCode;
import talweg.desktop.action.Action;
import talweg.desktop.action.Shortcut;
import talweg.desktop.layout.FloorModel;
import talweg.desktop.pad.PadModel;
import talweg.function.Words;
import talweg.session.Pane;

/// What can be done with the hyperparameter pad.
///
/// @param model the pad
/// @param floor where the methods stand
/// @param larger opens it in a window of its own
record PadActions(PadModel model, FloorModel floor, Runnable larger) {
    private static final Words WORDS = new Words("desktop");

    /// Unfolds it on the open card, or folds it away. What is unfolded can be seen.
    Action unfold() {
        return Action.of(WORDS.say("menu.pad"), Shortcut.plain(KeyCode.Y), () -> {
                    boolean open = !model.unfolded().get();
                    model.unfolded().set(open);
                    if (open && !floor.open(Pane.METHODS).getValue()) {
                        floor.toggle(Pane.METHODS);
                    }
                })
                .switching(model.unfolded().asObject());
    }

    /// Opens it in a window of its own.
    Action apart() {
        return Action.of(WORDS.say("menu.padApart"), larger);
    }
}
