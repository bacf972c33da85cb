package talweg.session;

import java.nio.file.Path;
import java.util.Optional;

/// Where one leaves off: all that has to be kept so that the next start shows the same window.
///
/// @param scene the experiment, with its formula as it was typed, mistaken or not
/// @param opened the experiment as it was opened, to which one can go back
/// @param understood the function that is shown; another than the scene's while its formula has a mistake
/// @param file where the scene is kept, if it has been saved or came from a file
/// @param deck the lecture that it belongs to
public record Session(Scene scene, Scene opened, FunctionText understood, Optional<Path> file, Optional<Deck> deck) {
    /// A scene that was just opened.
    public static Session of(Scene scene) {
        return new Session(scene, scene, scene.function(), Optional.empty(), Optional.empty());
    }
}
