package talweg.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;
import talweg.desktop.theme.Stylesheets;
import talweg.desktop.theme.ThemeModel;
import talweg.function.Words;

/// A window beside the main one, which can stand on another screen. Made when it is first wanted; dressed as the main
/// one is.
final class SideWindow {
    private static final Words WORDS = new Words("desktop");

    /// The part of the screen that it takes at most, so that nothing is lost beyond the edge.
    private static final double MOST = 0.94;

    private final Stage stage = new Stage();
    private final Stage owner;
    private final ThemeModel theme;
    private final String title;
    private final Supplier<Parent> content;
    private final BiConsumer<KeyEvent, Node> keys;
    private Subscription dressing = Subscription.EMPTY;

    /// @param title the word for its title
    /// @param content makes what is in it
    /// @param keys hears of every key before the node that has them
    SideWindow(Stage owner, ThemeModel theme, String title, Supplier<Parent> content, BiConsumer<KeyEvent, Node> keys) {
        this.owner = owner;
        this.theme = theme;
        this.title = title;
        this.content = content;
        this.keys = keys;
    }

    Stage stage() {
        return stage;
    }

    /// Opens it, or brings it to the front.
    ///
    /// @param width in pixels where everything has its usual size
    void open(double width, double height) {
        if (stage.getScene() == null) {
            make(width, height);
        }
        stage.show();
        stage.toFront();
    }

    /// It is not needed any more.
    void end() {
        dressing.unsubscribe();
        stage.close();
    }

    private void make(double width, double height) {
        double factor = theme.factor().get();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(
                content.get(),
                Math.min(width * factor, MOST * screen.getWidth()),
                Math.min(height * factor, MOST * screen.getHeight()));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> keys.accept(event, scene.getFocusOwner()));
        stage.initOwner(owner);
        stage.getIcons().setAll(owner.getIcons());
        stage.setTitle(WORDS.say(title));
        stage.setScene(scene);
        dressing = theme.theme().subscribe(_ -> dress(scene)).and(theme.factor().subscribe(_ -> dress(scene)));
    }

    private void dress(Scene scene) {
        Stylesheets.apply(theme.theme().get(), theme.factor().get(), scene);
    }

    /// Asks for a file to write; one without an ending gets that of its kind.
    ///
    /// @param kinds what can be written, the usual one first; the first pattern of each is its ending
    Optional<Path> askForFile(String name, List<FileChooser.ExtensionFilter> kinds, String heading) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(heading);
        chooser.getExtensionFilters().setAll(kinds);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(stage))
                .map(file -> withEnding(file, chooser.getSelectedExtensionFilter()));
    }

    private static Path withEnding(File file, FileChooser.ExtensionFilter kind) {
        String ending = kind.getExtensions().getFirst().substring(1);
        return file.getName().contains(".") ? file.toPath() : Path.of(file.getPath() + ending);
    }
}
