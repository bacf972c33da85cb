package talweg.desktop.file;

import java.nio.file.Path;
import java.util.Optional;

/// A person who names the same file whatever is asked; nothing, to begin with.
public final class NamedChooser implements Chooser {
    private Optional<Path> answer = Optional.empty();
    private String suggested = "";

    /// The answer from now on.
    public void name(Path file) {
        answer = Optional.of(file);
    }

    /// The name that was proposed when a scene was to be saved.
    public String suggested() {
        return suggested;
    }

    @Override
    public Optional<Path> open(Optional<Path> folder) {
        return answer;
    }

    @Override
    public Optional<Path> openFolder(Optional<Path> folder) {
        return answer;
    }

    @Override
    public Optional<Path> save(Optional<Path> folder, String name) {
        suggested = name;
        return answer;
    }
}
