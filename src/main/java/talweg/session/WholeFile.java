package talweg.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Writes a file whole or not at all: whoever reads it sees the old content or the new one, and a
/// full disk or a crash leaves the old.
public final class WholeFile {
    private WholeFile() {}

    /// Puts `content` into `file`, replacing what was there.
    ///
    /// @throws IOException if that fails; then nothing has changed
    public static void write(Path file, byte[] content) throws IOException {
        // A link keeps pointing where it did: what it points to is replaced, not the link.
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
            // A device or a pipe has no old content to keep.
            Files.write(target, content);
            return;
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(file.toString());
        }
        replace(target, content);
    }

    private static void replace(Path target, byte[] content) throws IOException {
        Path draft = target.resolveSibling("." + UUID.randomUUID() + ".draft");
        try {
            writeThrough(draft, content);
            if (Files.exists(target) && Files.getFileStore(draft).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(target));
            }
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /// The content is on the disk before the old file gives way, so that not even a power cut leaves an empty one.
    private static void writeThrough(Path draft, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
