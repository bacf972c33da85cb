package talweg.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The place of one running program among those of the same user, each of which keeps a session of its own: the second
/// window goes on where the second window was left.
///
/// A seat is a file that is locked as long as the program runs. The operating system unlocks it however the program
/// ends; what it says then tells how: who leaves wipes it clean, who is killed cannot. So a second program is never
/// taken for a crash of the first.
final class Seat implements AutoCloseable {
    /// How the program that had the seat before ended.
    enum Ending {
        /// As it should.
        LEFT,
        /// Killed, or crashed, after it had run for a while.
        KILLED,
        /// Killed, or crashed, just after its start: perhaps by what it restored.
        KILLED_AT_ONCE
    }

    private static final int SEATS = 64;
    private static final String STARTING = "starting";
    private static final String RUNNING = "running";

    private final Path folder;
    private final int number;
    private final FileChannel channel;
    private final Ending before;

    private Seat(Path folder, int number, FileChannel channel) throws IOException {
        this.folder = folder;
        this.number = number;
        this.channel = channel;
        this.before = switch (content(channel)) {
            case STARTING -> Ending.KILLED_AT_ONCE;
            case RUNNING -> Ending.KILLED;
            default -> Ending.LEFT;
        };
        write(STARTING);
    }

    /// The first free seat in `folder`, which is made if need be.
    static Seat take(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int number = 1; number <= SEATS; number++) {
            FileChannel channel = FileChannel.open(
                    folder.resolve(name(number) + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (isFree(channel)) {
                return new Seat(folder, number, channel);
            }
            channel.close();
        }
        throw new IOException(folder.toString());
    }

    /// A file system without locks has one seat, which everybody takes.
    private static boolean isFree(FileChannel channel) {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException takenInThisProgram) {
            return false;
        } catch (IOException withoutLocks) {
            return true;
        }
    }

    private static String name(int number) {
        return number == 1 ? "session" : "session-" + number;
    }

    Ending before() {
        return before;
    }

    /// The file for the session of whoever sits here, or a variant of it.
    Path file(String ending) {
        return folder.resolve(name(number) + ending);
    }

    /// The program has run for a while.
    void settle() throws IOException {
        write(RUNNING);
    }

    /// The program is about to restore something again.
    void restart() throws IOException {
        write(STARTING);
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            write("");
        }
    }

    private static String content(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(STARTING.length());
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII);
    }

    private void write(String state) throws IOException {
        channel.truncate(0);
        // Not forced to the disk, for which a start would wait: the file outlives the program, if not the machine.
        channel.write(ByteBuffer.wrap(state.getBytes(StandardCharsets.US_ASCII)), 0);
    }
}
