package talweg.export;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import talweg.figure.Figure;
import talweg.figure.Theme;

/// Writes figures to files, whole or not at all: into a new file beside the wanted one, which then takes its place.
public final class Exporter {
    private Exporter() {}

    /// Writes `figure` to `file` in the given format.
    public static void write(Figure figure, Theme theme, Format format, Path file) throws ExportMistake {
        byte[] bytes = format.encode(figure, Palettes.load(theme));
        try {
            replace(file.toAbsolutePath(), bytes);
        } catch (IOException e) {
            Path folder = file.toAbsolutePath().getParent();
            if (!Files.isDirectory(folder)) {
                throw ExportMistake.because(e, "export.folder", folder);
            }
            throw ExportMistake.because(e, "export.write", file, e.getMessage());
        }
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        // Not a temporary file of the system's: those are closed to everybody else, and this one stays.
        Path draft = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".draft");
        try {
            Files.write(draft, bytes);
            move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
