package talweg.desktop.action;

import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the window. While something is typed, only those that no text needs.
public final class Keys {
    private final Actions actions;

    /// The keys of `actions`.
    public Keys(Actions actions) {
        this.actions = actions;
    }

    /// Does what the pressed key stands for while `focused` has the keys.
    public void press(KeyEvent event, Node focused) {
        actions.all()
                .filter(action -> action.shortcut()
                        .filter(key -> key.matches(event) && !belongsTo(focused, key))
                        .isPresent())
                .filter(Action::isPossible)
                .findFirst()
                .ifPresent(action -> {
                    event.consume();
                    action.run().run();
                });
    }

    /// Whoever is typed into or moved by arrow keys keeps its keys; a text takes back its own last letters, too.
    private static boolean belongsTo(Node focused, Shortcut key) {
        if (focused instanceof TextInputControl && key.control()) {
            return key.code() == KeyCode.Z || key.code() == KeyCode.C;
        }
        boolean takesKeys = focused instanceof TextInputControl
                || focused instanceof Slider
                || focused instanceof ListView<?>
                || focused instanceof ChoiceBox<?>;
        return takesKeys && key.isForTyping();
    }
}
