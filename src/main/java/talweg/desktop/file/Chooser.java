package talweg.desktop.file;

import java.nio.file.Path;
import java.util.Optional;

/// Asks a person for a file.
public interface Chooser {
    /// Files to open; empty if the person thought better of it.
    Optional<Path> open(Optional<Path> folder);

    /// A folder of scenes.
    Optional<Path> openFolder(Optional<Path> folder);

    /// A file to save a scene in; whoever names one that exists has agreed that it is replaced.
    Optional<Path> save(Optional<Path> folder, String name);
}
