package talweg.desktop.action;

import java.util.Set;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// The keys of the window. While something is typed, only those that no text needs.
public final class Keys {
    /// What a text does by itself: takes back and repeats its letters, copies the chosen ones.
    private static final Set<Shortcut> TEXT =
            Set.of(Shortcut.control(KeyCode.Z), Shortcut.controlShift(KeyCode.Z), Shortcut.control(KeyCode.C));

    /// Where a node notes the keys that it keeps.
    private static final Object KEPT = Keys.class;

    private final Actions actions;
    private final ListChangeListener<Window> closing = this::closing;
    private boolean closed;

    /// The keys of `actions`.
    public Keys(Actions actions) {
        this.actions = actions;
        Window.getWindows().addListener(new WeakListChangeListener<>(closing));
    }

    /// Lets `node` keep `codes` while it has the keys, whatever the window does with them otherwise.
    public static void keep(Node node, Set<KeyCode> codes) {
        node.getProperties().put(KEPT, codes);
    }

    /// Does what the pressed key stands for while `focused` has the keys.
    public void press(KeyEvent event, Node focused) {
        if (event.getCode() == KeyCode.ESCAPE && (closed || isMenuOpen())) {
            return;
        }
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

    /// Whether Escape is for a menu or list: it does one thing at a time.
    private static boolean isMenuOpen() {
        return Window.getWindows().stream().anyMatch(window -> isMenu(window) && window.isShowing());
    }

    private static boolean isMenu(Window window) {
        return window instanceof PopupWindow popup
                && !(popup instanceof Tooltip)
                && popup.isHideOnEscape()
                && popup.isAutoHide();
    }

    /// A menu may close itself before the window hears of the key that closed it.
    private void closing(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            if (change.getRemoved().stream().anyMatch(Keys::isMenu)) {
                closed = true;
                Platform.runLater(() -> closed = false);
            }
        }
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
