package talweg.desktop.file;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import talweg.function.Words;
import talweg.session.SceneFile;

/// Asks with the dialogs of the operating system.
public final class SystemChooser implements Chooser {
    private static final Words WORDS = new Words("desktop");

    private final Window owner;

    /// Dialogs before `owner`.
    public SystemChooser(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> open(Optional<Path> folder) {
        FileChooser chooser = chooser("open.title", folder);
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(WORDS.say("open.files"), "*.talweg", "*.toml", "*.txt"),
                        new FileChooser.ExtensionFilter(WORDS.say("open.all"), "*.*"));
        return path(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> openFolder(Optional<Path> folder) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(WORDS.say("open.folder"));
        folder.map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return path(chooser.showDialog(owner));
    }

    @Override
    public Optional<Path> save(Optional<Path> folder, String name) {
        FileChooser chooser = chooser("save.title", folder);
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(WORDS.say("save.files"), "*" + SceneFile.ENDING));
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(owner));
    }

    private static FileChooser chooser(String title, Optional<Path> folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(WORDS.say(title));
        folder.map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private static Optional<Path> path(File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
