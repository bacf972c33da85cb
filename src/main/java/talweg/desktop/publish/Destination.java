package talweg.desktop.publish;

import java.nio.file.Path;
import java.util.Optional;

/// Asks a person where something goes.
@FunctionalInterface
public interface Destination {
    /// The file; empty if the person thought better of it. Whoever names one that exists has agreed that it is
    /// replaced.
    Optional<Path> choose(Optional<Path> folder, String name, FileKind kind);
}
