package talweg.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.util.Subscription;
import talweg.desktop.race.RaceView;
import talweg.desktop.race.RaceViewModel;
import talweg.desktop.theme.Stylesheets;
import talweg.desktop.theme.ThemeModel;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.function.Words;

/// A race of the scene's methods in a window of its own. It is made when it is first wanted.
final class RaceWindow {
    private static final Words WORDS = new Words("desktop");
    private static final double WIDTH = 1040;
    private static final double HEIGHT = 680;

    private final Stage stage = new Stage();
    private final RaceViewModel model;
    private final ThemeModel theme;
    private final BiConsumer<KeyEvent, Node> keys;
    private final Stage owner;
    private Subscription dressing = Subscription.EMPTY;

    /// @param keys does what a key stands for while a node has the keys
    RaceWindow(Stage owner, Workbench workbench, Engine engine, ThemeModel theme, BiConsumer<KeyEvent, Node> keys) {
        this.owner = owner;
        this.theme = theme;
        this.keys = keys;
        this.model = new RaceViewModel(workbench, engine);
    }

    /// Opens it, or brings it to the front.
    void open() {
        if (stage.getScene() == null) {
            make();
        }
        stage.show();
        stage.toFront();
    }

    /// The main window is made anew; this one is not needed any more.
    void end() {
        model.cancel();
        dressing.unsubscribe();
        stage.close();
    }

    private void make() {
        double factor = theme.factor().get();
        RaceView view = new RaceView(model, theme, this::file);
        Scene scene = new Scene(FxmlFile.RACE.load(_ -> view), WIDTH * factor, HEIGHT * factor);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        stage.initOwner(owner);
        stage.getIcons().setAll(owner.getIcons());
        stage.setTitle(WORDS.say("race.title"));
        stage.setScene(scene);
        dressing = theme.theme().subscribe(_ -> dress(scene)).and(theme.factor().subscribe(_ -> dress(scene)));
    }

    private void dress(Scene scene) {
        Stylesheets.apply(theme.theme().get(), theme.factor().get(), scene);
    }

    /// A form and a table need the plain keys for themselves; what is pressed with Ctrl means the same as in the main
    /// window, but for copying.
    private void press(KeyEvent event) {
        Node focused = stage.getScene().getFocusOwner();
        boolean typing = focused instanceof TextInputControl;
        if (event.getCode() == KeyCode.ESCAPE && !typing) {
            stage.close();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() != KeyCode.C && !typing) {
            keys.accept(event, focused);
        }
    }

    private Optional<Path> file() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(WORDS.say("race.saveTitle"));
        FileChooser.ExtensionFilter table = new FileChooser.ExtensionFilter(WORDS.say("race.ranking"), "*.csv");
        FileChooser.ExtensionFilter picture =
                new FileChooser.ExtensionFilter(WORDS.say("race.profile"), "*.svg", "*.png", "*.pdf");
        chooser.getExtensionFilters().setAll(table, picture);
        chooser.setInitialFileName(WORDS.say("race.fileName"));
        return Optional.ofNullable(chooser.showSaveDialog(stage))
                .map(file -> withEnding(file, chooser.getSelectedExtensionFilter() == picture ? ".svg" : ".csv"));
    }

    private static Path withEnding(File file, String ending) {
        return file.getName().contains(".") ? file.toPath() : Path.of(file.getPath() + ending);
    }
}
