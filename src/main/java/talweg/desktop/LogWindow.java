package talweg.desktop;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import talweg.desktop.log.LogView;
import talweg.desktop.log.LogViewModel;
import talweg.desktop.theme.ThemeModel;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.function.Words;

/// The table of the run in a window of its own, which can stand beside the main one or on another screen. It is made
/// when it is first wanted.
final class LogWindow {
    private static final Words WORDS = new Words("desktop");
    private static final double WIDTH = 840;
    private static final double HEIGHT = 560;

    /// What a table needs for itself; everything else means the same as in the main window.
    private static final Set<KeyCode> OF_TABLES = EnumSet.of(
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN,
            KeyCode.ENTER,
            KeyCode.TAB,
            KeyCode.C,
            KeyCode.A);

    private final SideWindow window;
    private final LogView view;
    private final BiConsumer<KeyEvent, Node> keys;

    /// @param keys does what a key stands for while a node has the keys
    LogWindow(Stage owner, Workbench workbench, Engine engine, ThemeModel theme, BiConsumer<KeyEvent, Node> keys) {
        this.keys = keys;
        this.view = new LogView(new LogViewModel(workbench), engine, theme, this::file);
        this.window = new SideWindow(owner, theme, "log.title", () -> FxmlFile.LOG.load(_ -> view), this::press);
    }

    /// Whether it is to be seen.
    ReadOnlyBooleanProperty showing() {
        return window.stage().showingProperty();
    }

    /// Opens it, or closes it.
    void toggle() {
        if (window.stage().isShowing()) {
            window.stage().close();
        } else {
            open();
        }
    }

    /// Opens it.
    void open() {
        window.open(WIDTH, HEIGHT);
        view.begin();
    }

    /// The window is made anew; this one is not needed any more.
    void end() {
        window.end();
    }

    private void press(KeyEvent event, Node focused) {
        boolean pressing = focused instanceof ButtonBase && event.getCode() == KeyCode.SPACE;
        if (event.getCode() == KeyCode.ESCAPE) {
            window.stage().close();
            event.consume();
        } else if (!OF_TABLES.contains(event.getCode()) && !pressing) {
            keys.accept(event, focused);
        }
    }

    private Optional<Path> file() {
        return window.askForFile(
                WORDS.say("log.fileName"),
                List.of(
                        new FileChooser.ExtensionFilter("CSV", "*.csv"),
                        new FileChooser.ExtensionFilter("LaTeX", "*.tex")),
                WORDS.say("log.saveTitle"));
    }
}
