package talweg.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import talweg.desktop.race.RaceView;
import talweg.desktop.race.RaceViewModel;
import talweg.desktop.theme.ThemeModel;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.function.Words;

/// A race of the scene's methods in a window of its own. It is made when it is first wanted.
final class RaceWindow {
    private static final Words WORDS = new Words("desktop");
    private static final double WIDTH = 1040;
    private static final double HEIGHT = 680;

    private final RaceViewModel model;
    private final SideWindow window;
    private final BiConsumer<KeyEvent, Node> keys;

    /// @param keys does what a key stands for while a node has the keys
    RaceWindow(Stage owner, Workbench workbench, Engine engine, ThemeModel theme, BiConsumer<KeyEvent, Node> keys) {
        this.keys = keys;
        this.model = new RaceViewModel(workbench, engine);
        this.window = new SideWindow(
                owner,
                theme,
                "race.title",
                () -> FxmlFile.RACE.load(_ -> new RaceView(model, theme, this::file)),
                this::press);
    }

    /// Opens it, or brings it to the front.
    void open() {
        window.open(WIDTH, HEIGHT);
    }

    /// The main window is made anew; this one is not needed any more.
    void end() {
        model.cancel();
        window.end();
    }

    /// A form and a table need the plain keys for themselves; what is pressed with Ctrl means the same as in the main
    /// window, but for copying.
    private void press(KeyEvent event, Node focused) {
        boolean typing = focused instanceof TextInputControl;
        if (event.getCode() == KeyCode.ESCAPE && !typing) {
            window.stage().close();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() != KeyCode.C && !typing) {
            keys.accept(event, focused);
        }
    }

    private Optional<Path> file() {
        return window.askForFile(
                WORDS.say("race.fileName"),
                List.of(
                        new FileChooser.ExtensionFilter(WORDS.say("race.ranking"), "*.csv"),
                        new FileChooser.ExtensionFilter(WORDS.say("race.profile"), "*.svg", "*.png", "*.pdf")),
                WORDS.say("race.saveTitle"));
    }
}
