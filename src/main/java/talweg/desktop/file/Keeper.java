package talweg.desktop.file;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import talweg.engine.Engine;
import talweg.function.Words;
import talweg.session.Session;
import talweg.session.Settings;
import talweg.session.Store;

/// Hands what has changed to the [Store], which writes it in the background. Knows no clock: whoever has one calls
/// [#tick].
public final class Keeper {
    /// Seconds between two looks at what has changed: so much of a lecture may be lost at most.
    public static final double PAUSE = 2;

    /// Seconds after which a program that was killed was not killed by what it had restored.
    static final double SETTLING = 10;

    private final Store store;
    private final Supplier<Session> session;
    private final Supplier<Settings> settings;
    private final Engine engine;
    private final Consumer<String> tell;
    private Optional<Session> keptSession = Optional.empty();
    private Optional<Settings> keptSettings = Optional.empty();
    private double untilLook = PAUSE;
    private double untilSettled = SETTLING;
    private boolean failed;
    private boolean ended;

    /// @param session the session as it is now
    /// @param settings the settings as they are now
    /// @param tell is told, once, that nothing can be written
    public Keeper(
            Store store, Supplier<Session> session, Supplier<Settings> settings, Engine engine, Consumer<String> tell) {
        this.store = store;
        this.session = session;
        this.settings = settings;
        this.engine = engine;
        this.tell = tell;
    }

    /// Lets `seconds` pass.
    public void tick(double seconds) {
        if (ended) {
            return;
        }
        untilLook -= seconds;
        if (untilLook <= 0) {
            untilLook = PAUSE;
            if (note()) {
                submit(store::write);
            }
        }
        boolean settled = untilSettled <= 0;
        untilSettled -= seconds;
        if (!settled && untilSettled <= 0) {
            submit(store::settle);
        }
    }

    /// Whether something has changed.
    private boolean note() {
        Optional<Session> sessionNow = Optional.of(session.get());
        Optional<Settings> settingsNow = Optional.of(settings.get());
        boolean changed = !sessionNow.equals(keptSession) || !settingsNow.equals(keptSettings);
        if (changed) {
            keptSession = sessionNow;
            keptSettings = settingsNow;
            store.note(sessionNow.get());
            store.note(settingsNow.get());
        }
        return changed;
    }

    private interface Writing {
        void run() throws IOException;
    }

    private void submit(Writing writing) {
        engine.submit(writing, (_, _) -> failure(writing), failure -> failure.ifPresent(this::tellOnce));
    }

    private static Optional<String> failure(Writing writing) {
        try {
            writing.run();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new Words("desktop").say("keeper.failed", e.getMessage()));
        }
    }

    private void tellOnce(String failure) {
        if (!failed) {
            failed = true;
            tell.accept(failure);
        }
    }

    /// The session that was offered is wanted.
    public void acceptOffer() {
        untilSettled = SETTLING;
        submit(store::acceptOffer);
    }

    /// It is not.
    public void declineOffer() {
        submit(store::declineOffer);
    }

    /// Writes the last state, on the thread that asks: the program ends.
    public void end() throws IOException {
        ended = true;
        note();
        store.close();
    }
}
