package talweg.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import talweg.export.ExportMistake;
import talweg.export.Format;
import talweg.function.Words;

/// The option `-o` of a command that writes a picture beside its numbers.
final class PictureFile {
    private static final Words WORDS = new Words("command");

    private PictureFile() {}

    /// The file, if one is wanted.
    static Optional<Path> of(Optional<String> name) throws UserMistake {
        return of(name, _ -> false);
    }

    /// The file, if one is wanted.
    ///
    /// @param other whether a file is none with a picture, by its name
    static Optional<Path> of(Optional<String> name, Predicate<Path> other) throws UserMistake {
        try {
            Optional<Path> file = name.map(Path::of);
            if (file.filter(other.negate()).isPresent()) {
                // What kind of picture, is asked before the work and not after it.
                Format.of(file.get(), 1);
            }
            return file;
        } catch (ExportMistake e) {
            throw new UserMistake("-o: " + e.getMessage());
        } catch (InvalidPathException e) {
            throw new UserMistake(WORDS.say("render.path", name.orElse("")));
        }
    }
}
