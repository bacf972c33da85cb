package talweg.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talweg.function.Words;

/// What the program remembers from one start to the next: the [Session] and the [Settings], a file each. Whatever
/// happens, the program starts: a file that cannot be read is set aside, and said to be; nothing is deleted.
///
/// Noting is cheap; writing is for a thread in the background. Each file is written whole or not at all.
public final class Store implements AutoCloseable {
    private static final Words WORDS = new Words("session");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");

    private final Optional<Seat> seat;
    private final Path settingsFile;
    private final List<String> messages = new ArrayList<>();
    private final Settings settings;
    private final Optional<Session> session;
    private Optional<Session> offered = Optional.empty();
    private String notedSession = "";
    private String writtenSession = "";
    private String notedSettings;
    private String writtenSettings;

    private Store(Path data, Path config) {
        settingsFile = config.resolve("settings.toml");
        settings = read(settingsFile, SettingsFile::parse).orElse(Settings.STANDARD);
        notedSettings = SettingsFile.text(settings);
        writtenSettings = notedSettings;
        seat = take(data);
        session = seat.flatMap(this::session);
    }

    /// What is kept in the user's own folders.
    public static Store open() {
        return open(UserFolder.data(), UserFolder.settings());
    }

    /// What is kept in `data` and `config`, which need not exist.
    public static Store open(Path data, Path config) {
        return new Store(data, config);
    }

    private Optional<Seat> take(Path data) {
        try {
            return Optional.of(Seat.take(data));
        } catch (IOException e) {
            messages.add(WORDS.say("store.nowhere", data, e.getClass().getSimpleName()));
            return Optional.empty();
        }
    }

    /// A session that was there when the program was killed at its very start is not restored at once, for it may be to
    /// blame: it is offered.
    private Optional<Session> session(Seat taken) {
        Path file = taken.file(".toml");
        Path offer = taken.file(".offered.toml");
        if (taken.before() == Seat.Ending.KILLED_AT_ONCE && Files.exists(file)) {
            move(file, Files.exists(offer) ? taken.file(".previous.toml") : offer);
        }
        offered = read(offer, SessionFile::parse);
        return read(file, SessionFile::parse);
    }

    private interface Form<T> {
        T parse(String file, String text) throws UnreadableFile;
    }

    private <T> Optional<T> read(Path file, Form<T> form) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(form.parse(file.toString(), TextFile.read(file)));
        } catch (UnreadableFile damaged) {
            Path aside = file.resolveSibling(file.getFileName() + ".damaged-" + DATE.format(LocalDateTime.now()));
            move(file, aside);
            messages.add(WORDS.say("store.damaged", damaged.getMessage(), aside.getFileName()));
            return Optional.empty();
        }
    }

    private void move(Path file, Path to) {
        try {
            Files.move(file, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            messages.add(WORDS.say("store.unmoved", file, to, e.getClass().getSimpleName()));
        }
    }

    /// What the person preferred.
    public Settings settings() {
        return settings;
    }

    /// Where the person left off; empty at the first launch, or if it is not to be restored by itself.
    public Optional<Session> session() {
        return session;
    }

    /// Where the person left off, if the program was killed just after it had begun to restore it.
    public Optional<Session> offered() {
        return offered;
    }

    /// Whether the program was killed or crashed the last time.
    public boolean wasKilled() {
        return seat.filter(taken -> taken.before() != Seat.Ending.LEFT).isPresent();
    }

    /// What the person should know about the files.
    public List<String> messages() {
        return List.copyOf(messages);
    }

    /// The program has run for a while; were it killed now, the session would not be to blame.
    public synchronized void settle() throws IOException {
        if (seat.isPresent()) {
            seat.get().settle();
        }
    }

    /// The session that was offered is about to be restored.
    public synchronized void acceptOffer() throws IOException {
        if (seat.isPresent()) {
            seat.get().restart();
            Files.move(seat.get().file(".offered.toml"), seat.get().file(".toml"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// The session that was offered is not wanted. It is kept until the next one that is not.
    public synchronized void declineOffer() throws IOException {
        if (seat.isPresent()) {
            Files.move(
                    seat.get().file(".offered.toml"),
                    seat.get().file(".previous.toml"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// This is to be written.
    public synchronized void note(Session now) {
        notedSession = SessionFile.text(now);
    }

    /// This is to be written.
    public synchronized void note(Settings now) {
        notedSettings = SettingsFile.text(now);
    }

    /// Writes what was noted last, unless it is written already.
    public synchronized void write() throws IOException {
        if (!notedSettings.equals(writtenSettings)) {
            Files.createDirectories(settingsFile.getParent());
            WholeFile.write(settingsFile, notedSettings.getBytes(StandardCharsets.UTF_8));
            writtenSettings = notedSettings;
        }
        if (seat.isPresent() && !notedSession.equals(writtenSession)) {
            WholeFile.write(seat.get().file(".toml"), notedSession.getBytes(StandardCharsets.UTF_8));
            writtenSession = notedSession;
        }
    }

    /// The program ends as it should.
    @Override
    public synchronized void close() throws IOException {
        try {
            write();
        } finally {
            if (seat.isPresent()) {
                seat.get().close();
            }
        }
    }
}
