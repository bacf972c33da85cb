package talweg.session;

import java.nio.file.Path;
import java.util.Locale;

/// One scene of a [Deck]: where it is found.
public sealed interface Slide {
    /// What a person calls it.
    String name();

    /// A scene in a file.
    record OfFile(Path file) implements Slide {
        /// The file name without the ending.
        @Override
        public String name() {
            String name = file.getFileName().toString();
            return isScene(file) ? name.substring(0, name.length() - SceneFile.ENDING.length()) : name;
        }
    }

    /// A scene that comes with the program.
    record OfSample(SampleScene sample) implements Slide {
        @Override
        public String name() {
            return sample.name().text();
        }
    }

    /// Whether `file` is a scene by its name.
    static boolean isScene(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(SceneFile.ENDING) && !name.startsWith(".");
    }
}
