package talweg.desktop.launch;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import talweg.session.SampleFile;
import talweg.session.SceneFile;

/// A file as the only argument: so a desktop starts the program that belongs to what was double-clicked.
public final class FileArgument {
    private FileArgument() {}

    /// The scene or sample function that the window is to open: the only argument, if there is such a file. No
    /// command of the command line has a dot in its name, so that nothing else can be meant.
    public static Optional<Path> of(String... arguments) {
        return arguments.length == 1 && belongsToUs(arguments[0]) ? existing(arguments[0]) : Optional.empty();
    }

    private static boolean belongsToUs(String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return Stream.of(SceneFile.ENDING, SampleFile.ENDING).anyMatch(lowerCase::endsWith);
    }

    private static Optional<Path> existing(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Files::isRegularFile);
        } catch (InvalidPathException notTheNameOfAFile) {
            return Optional.empty();
        }
    }
}
