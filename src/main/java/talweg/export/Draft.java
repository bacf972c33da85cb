package talweg.export;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A new file beside the wanted one, which takes its place when it is complete.
final class Draft {
    /// What fills a file.
    @FunctionalInterface
    interface Writing {
        void to(Path draft) throws IOException, ExportMistake;
    }

    private Draft() {}

    /// Writes `file` whole or not at all: if `writing` fails, everything is as it was.
    static void write(Path file, Writing writing) throws ExportMistake {
        Path place = file.toAbsolutePath();
        try {
            replace(place, writing);
        } catch (IOException e) {
            if (!Files.isDirectory(place.getParent())) {
                throw ExportMistake.because(e, "export.folder", place.getParent());
            }
            throw ExportMistake.because(e, "export.write", file, e.getMessage());
        }
    }

    private static void replace(Path file, Writing writing) throws IOException, ExportMistake {
        // Not a temporary file of the system's: those are closed to everybody else, and this one stays.
        Path draft = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".draft");
        // For a program that is ended from outside in the middle of it.
        draft.toFile().deleteOnExit();
        try {
            writing.to(draft);
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
