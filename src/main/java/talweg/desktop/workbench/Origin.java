package talweg.desktop.workbench;

import java.nio.file.Path;
import java.util.Optional;
import talweg.session.Scene;

/// Where the experiment comes from: what one goes back to, and where it is kept.
///
/// @param opened the experiment as it was opened, or saved since then
/// @param file the file of that scene; empty if there is none
public record Origin(Scene opened, Optional<Path> file) {
    /// A scene that is kept nowhere.
    static Origin of(Scene opened) {
        return new Origin(opened, Optional.empty());
    }
}
