package talweg.desktop.workbench;

import java.nio.file.Path;
import java.util.Optional;
import talweg.session.Deck;
import talweg.session.Scene;

/// Where the experiment comes from: what one goes back to, where it is kept, and its place in a lecture.
///
/// @param opened the experiment as it was opened, or saved since then
/// @param file the file of that scene; empty if there is none
/// @param deck the lecture that the scene was shown from, at that scene; empty if it was opened by itself
public record Origin(Scene opened, Optional<Path> file, Optional<Deck> deck) {
    /// A scene that is kept nowhere.
    static Origin of(Scene opened) {
        return new Origin(opened, Optional.empty(), Optional.empty());
    }
}
