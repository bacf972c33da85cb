package talweg.desktop.control;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// Keys that somebody in a window hears before the window itself does.
public final class WindowKeys {
    private WindowKeys() {}

    /// Lets `keys` hear every key that is pressed in the window in which `node` is, before anybody else.
    public static void hearFirst(Node node, EventHandler<KeyEvent> keys) {
        node.sceneProperty().flatMap(Scene::windowProperty).subscribe((before, now) -> follow(before, now, keys));
    }

    private static void follow(Window before, Window now, EventHandler<KeyEvent> keys) {
        if (before != null) {
            before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
        }
        if (now != null) {
            now.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        }
    }
}
