package talweg.desktop;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Alert;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import talweg.desktop.workbench.Workbench;
import talweg.function.Words;
import talweg.session.SampleLibrary;
import talweg.session.Scene;
import talweg.session.SceneFile;
import talweg.session.UnreadableFile;

/// Files in and out of the window, and its few words about itself.
final class FileDialogs {
    private static final Words WORDS = new Words("desktop");

    /// A formula is a few lines; anything longer was chosen by mistake.
    private static final long LONGEST_FORMULA = 100_000;

    private final Workbench workbench;

    FileDialogs(Workbench workbench) {
        this.workbench = workbench;
    }

    void open(Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(WORDS.say("open.title"));
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(WORDS.say("open.files"), "*.talweg", "*.toml", "*.txt"),
                        new FileChooser.ExtensionFilter(WORDS.say("open.all"), "*.*"));
        File file = chooser.showOpenDialog(owner);
        if (file != null) {
            open(file.toPath());
        }
    }

    /// Opens a scene, a sample function or a formula; a file that cannot be read leaves everything as it is.
    void open(Path file) {
        try {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".talweg")) {
                workbench.open(SceneFile.read(file));
            } else if (name.endsWith(".toml")) {
                workbench.open(Scene.of(SampleLibrary.read(file)));
            } else {
                workbench.type(formula(file));
            }
        } catch (UnreadableFile e) {
            workbench.tell(e.getMessage());
        } catch (IOException e) {
            workbench.tell(WORDS.say("open.unreadable", file, e.getMessage()));
        }
    }

    private static String formula(Path file) throws IOException {
        if (Files.size(file) > LONGEST_FORMULA) {
            throw new IOException(WORDS.say("open.long", LONGEST_FORMULA));
        }
        return Files.readString(file);
    }

    void keys(Window owner) {
        show(owner, WORDS.say("keys.title"), WORDS.say("keys.text"));
    }

    void about(Window owner) {
        show(owner, "Talweg", WORDS.say("about.text"));
    }

    private static void show(Window owner, String title, String text) {
        Alert alert = new Alert(Alert.AlertType.INFORMATION, text);
        alert.initOwner(owner);
        alert.setTitle(title);
        alert.setHeaderText(title);
        alert.setGraphic(null);
        alert.showAndWait();
    }
}
