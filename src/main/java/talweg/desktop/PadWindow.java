package talweg.desktop;

import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import talweg.desktop.pad.PadModel;
import talweg.desktop.pad.PadView;
import talweg.desktop.theme.ThemeModel;

/// The hyperparameter pad in a window of its own, which can stand beside the map. It is made when it is first wanted.
final class PadWindow {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 640;

    private final SideWindow window;
    private final BiConsumer<KeyEvent, Node> keys;

    /// @param keys does what a key stands for while a node has the keys
    PadWindow(Stage owner, PadModel model, ThemeModel theme, BiConsumer<KeyEvent, Node> keys) {
        this.keys = keys;
        this.window = new SideWindow(owner, theme, "pad.title", () -> PadView.apart(model, theme), this::press);
        model.apart().bind(window.stage().showingProperty());
    }

    /// Opens it, or brings it to the front.
    void open() {
        window.open(WIDTH, HEIGHT);
    }

    /// The main window is made anew; this one is not needed any more.
    void end() {
        window.end();
    }

    /// Escape closes it, unless a hand is on the point; other keys mean the same as in the main window.
    private void press(KeyEvent event, Node focused) {
        if (event.getCode() == KeyCode.ESCAPE && !PadView.isHeld(focused)) {
            window.stage().close();
            event.consume();
        } else if (event.getCode() != KeyCode.ESCAPE) {
            keys.accept(event, focused);
        }
    }
}
