package talweg.desktop.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import talweg.engine.Engine;
import talweg.session.Settings;

/// The files and folders that were opened or saved last, the newest first.
public final class RecentFiles {
    private final Engine engine;
    private final ReadOnlyObjectWrapper<List<Path>> files = new ReadOnlyObjectWrapper<>(List.of());

    /// Those of `known` that are still there.
    public RecentFiles(List<Path> known, Engine engine) {
        this.engine = engine;
        files.set(known);
        dropMissing();
    }

    /// The files.
    public ReadOnlyObjectProperty<List<Path>> files() {
        return files.getReadOnlyProperty();
    }

    /// Puts `file` first.
    void note(Path file) {
        files.set(Stream.concat(Stream.of(file.toAbsolutePath().normalize()), files.get().stream())
                .distinct()
                .limit(Settings.MOST_RECENT)
                .toList());
    }

    /// A disk may be slow to say that a file is gone.
    void dropMissing() {
        List<Path> known = files.get();
        engine.submit(
                this,
                (_, _) -> known.stream().filter(file -> !Files.exists(file)).toList(),
                missing -> files.set(files.get().stream()
                        .filter(file -> !missing.contains(file))
                        .toList()));
    }
}
