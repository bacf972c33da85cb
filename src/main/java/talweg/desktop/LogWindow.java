package talweg.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;
import talweg.desktop.log.LogView;
import talweg.desktop.log.LogViewModel;
import talweg.desktop.theme.Stylesheets;
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

    /// The part of the screen that it takes at most.
    private static final double MOST = 0.94;

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

    private final Stage stage = new Stage();
    private final LogView view;
    private final ThemeModel theme;
    private final BiConsumer<KeyEvent, Node> keys;
    private final Stage owner;
    private Subscription dressing = Subscription.EMPTY;

    /// @param keys does what a key stands for while a node has the keys
    LogWindow(Stage owner, Workbench workbench, Engine engine, ThemeModel theme, BiConsumer<KeyEvent, Node> keys) {
        this.owner = owner;
        this.theme = theme;
        this.keys = keys;
        this.view = new LogView(new LogViewModel(workbench), engine, theme, this::file);
    }

    /// Whether it is to be seen.
    ReadOnlyBooleanProperty showing() {
        return stage.showingProperty();
    }

    /// Opens it, or closes it.
    void toggle() {
        if (stage.isShowing()) {
            stage.close();
        } else {
            open();
        }
    }

    /// Opens it.
    void open() {
        if (stage.getScene() == null) {
            make();
        }
        stage.show();
        view.begin();
    }

    /// The window is made anew; this one is not needed any more.
    void end() {
        dressing.unsubscribe();
        stage.close();
    }

    private void make() {
        double factor = theme.factor().get();
        // No larger than the screen, where it would lose its rows and buttons beyond the edge.
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(WIDTH * factor, MOST * screen.getWidth());
        double height = Math.min(HEIGHT * factor, MOST * screen.getHeight());
        Scene scene = new Scene(FxmlFile.LOG.load(_ -> view), width, height);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        stage.initOwner(owner);
        stage.getIcons().setAll(owner.getIcons());
        stage.setTitle(WORDS.say("log.title"));
        stage.setScene(scene);
        dressing = theme.theme().subscribe(_ -> dress(scene)).and(theme.factor().subscribe(_ -> dress(scene)));
    }

    private void dress(Scene scene) {
        Stylesheets.apply(theme.theme().get(), theme.factor().get(), scene);
    }

    private void press(KeyEvent event) {
        Node focused = stage.getScene().getFocusOwner();
        boolean pressing = focused instanceof ButtonBase && event.getCode() == KeyCode.SPACE;
        if (event.getCode() == KeyCode.ESCAPE) {
            stage.close();
            event.consume();
        } else if (!OF_TABLES.contains(event.getCode()) && !pressing) {
            keys.accept(event, focused);
        }
    }

    private Optional<Path> file() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(WORDS.say("log.saveTitle"));
        FileChooser.ExtensionFilter csv = new FileChooser.ExtensionFilter("CSV", "*.csv");
        FileChooser.ExtensionFilter latex = new FileChooser.ExtensionFilter("LaTeX", "*.tex");
        chooser.getExtensionFilters().setAll(csv, latex);
        chooser.setInitialFileName(WORDS.say("log.fileName"));
        return Optional.ofNullable(chooser.showSaveDialog(stage))
                .map(file -> withEnding(file, chooser.getSelectedExtensionFilter() == latex ? ".tex" : ".csv"));
    }

    private static Path withEnding(File file, String ending) {
        return file.getName().contains(".") ? file.toPath() : Path.of(file.getPath() + ending);
    }
}
