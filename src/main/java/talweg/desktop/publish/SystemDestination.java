package talweg.desktop.publish;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks with the dialog of the operating system.
///
/// @param owner the window before which it stands
public record SystemDestination(Window owner) implements Destination {
    @Override
    public Optional<Path> choose(Optional<Path> folder, String name, FileKind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(kind.title());
        folder.map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(kind.name(), "*" + kind.ending()));
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
