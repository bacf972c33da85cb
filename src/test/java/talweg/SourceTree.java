package talweg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the project's own texts, for the tests that hold its habits.
final class SourceTree {
    static final Path JAVA = Path.of("src/main/java");
    static final Path FXML = Path.of("fxml");

    private SourceTree() {}

    static List<Path> java() {
        return files(JAVA.resolve("talweg"), ".java");
    }

    static List<Path> fxml() {
        return files(FXML, ".fxml");
    }

    /// The room in which a Java file lies.
    static Room room(Path file) {
        String name = JAVA.resolve("talweg").relativize(file).getName(0).toString();
        return Room.all()
                .filter(room -> room.lowerCase().equals(name))
                .findAny()
                .orElseThrow(() -> new AssertionError(file + " lies in no room"));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The first group of every match of `pattern` in `file`.
    static List<String> found(Pattern pattern, Path file) {
        return pattern.matcher(text(file))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    static List<Path> files(Path folder, String ending) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
