package talweg.desktop.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import talweg.session.Deck;
import talweg.session.Scene;
import talweg.session.SceneFile;
import talweg.session.TextFile;
import talweg.session.UnreadableFile;

/// What became of a scene that was to be saved.
sealed interface Saving {
    /// It is in the file.
    ///
    /// @param deck the lecture that the file belongs to
    record Saved(Optional<Deck> deck) implements Saving {}

    /// Somebody else has changed the file meanwhile, which has been left as it is.
    ///
    /// @param theirs what the file holds now
    record Changed(String theirs) implements Saving {}

    /// It could not be written.
    record Failed(IOException cause) implements Saving {}

    /// Saves `scene` in `file`, whatever is there.
    static Saving replace(Scene scene, Path file) {
        try {
            SceneFile.write(scene, file);
            return new Saved(Deck.around(file));
        } catch (IOException cause) {
            return new Failed(cause);
        }
    }

    /// Saves `scene` in `file` if that still holds `known`, or a text that the person has been told of.
    static Saving save(Scene scene, Path file, Scene known, String told) {
        if (!Files.exists(file)) {
            return replace(scene, file);
        }
        try {
            String theirs = TextFile.read(file);
            return theirs.equals(told) || isSame(theirs, known) ? replace(scene, file) : new Changed(theirs);
        } catch (UnreadableFile changed) {
            return told.equals(changed.reason()) ? replace(scene, file) : new Changed(changed.reason());
        }
    }

    /// Whether a text holds a scene, apart from its note, which may be said in another language by now.
    private static boolean isSame(String theirs, Scene known) {
        try {
            return SceneFile.parse("", theirs).withNote("").equals(known.withNote(""));
        } catch (UnreadableFile another) {
            return false;
        }
    }
}
