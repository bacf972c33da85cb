package talweg.desktop.action;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the window. While something is typed, only those that no text needs.
public final class Keys {
    /// What a text does by itself: takes back and repeats its letters, copies the chosen ones.
    private static final Set<Shortcut> TEXT =
            Set.of(Shortcut.control(KeyCode.Z), Shortcut.controlShift(KeyCode.Z), Shortcut.control(KeyCode.C));

    /// Where a node notes the keys that it keeps.
    private static final Object KEPT = Keys.class;

    private final Actions actions;

    /// The keys of `actions`.
    public Keys(Actions actions) {
        this.actions = actions;
    }

    /// Lets `node` keep `codes` while it has the keys, whatever the window does with them otherwise.
    public static void keep(Node node, Set<KeyCode> codes) {
        node.getProperties().put(KEPT, codes);
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

    /// Whoever is typed into keeps its keys; a text takes back its own last letters, too. A control that Tab has come
    /// to
    /// keeps those that move and press it; one that was only clicked does not, so that Space plays on.
    private static boolean belongsTo(Node focused, Shortcut key) {
        return switch (focused) {
            case TextInputControl _ -> key.control() ? TEXT.contains(key) : key.isForTyping();
            case ListView<?> _ -> key.isForTyping();
            case Slider slider -> slider.isFocusVisible() && key.isForTyping();
            case ChoiceBox<?> box -> box.isFocusVisible() && key.isForTyping();
            case ButtonBase button -> button.isFocusVisible() && key.equals(Shortcut.plain(KeyCode.SPACE));
            case null -> false;
            default ->
                !key.control() && focused.getProperties().get(KEPT) instanceof Set<?> kept && kept.contains(key.code());
        };
    }
}
