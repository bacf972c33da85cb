package talweg.desktop.control;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;

/// Does something once in the next pulse, however often it is asked for until then: so that a mouse that reports a
/// thousand times a second paints sixty.
public final class NextPulse {
    private final Beat beat;
    private final Runnable action;

    private NextPulse(Runnable action, Beat beat) {
        this.action = action;
        this.beat = beat;
    }

    /// Does `action` in every pulse in which it is asked for: for what a hand moves.
    public static NextPulse of(Runnable action) {
        return new NextPulse(action, new Beat(0));
    }

    /// Does `action` as often as anybody can read: for numbers and charts. All of them are shown in the same pulse, so
    /// that none tells another k than the others, however long one of them takes; but see [#haste].
    public static NextPulse toRead(Runnable action) {
        return new NextPulse(action, Beat.TO_READ);
    }

    /// Whether a hand drags something on the map, which is to follow it in every frame. As long as it does,
    /// of what is to be read one thing at a time is shown, in turn and between two pulses. All of it is up to
    /// date as soon as the hand lets go.
    public static void haste(boolean now) {
        Beat.TO_READ.single = now;
    }

    /// Asks for it now, and whenever one of `sources` changes.
    public void follow(List<? extends ObservableValue<?>> sources) {
        // A change listener and not an invalidation listener, which hears nothing until the value has been read.
        sources.forEach(source -> source.addListener((_, _, _) -> ask()));
        ask();
    }

    /// Asks for it.
    public void ask() {
        beat.ask(action);
    }

    /// The pulses in which something is done, some time apart.
    private static final class Beat extends AnimationTimer {
        /// Nobody reads faster than every 40 ms, and the picture has the time instead.
        private static final Beat TO_READ = new Beat(40_000_000L);

        private final long pause;
        private final Set<Runnable> asked = new LinkedHashSet<>();
        private long last;
        private boolean single;

        /// @param pause nanoseconds from one to the next, at least
        private Beat(long pause) {
            this.pause = pause;
        }

        private void ask(Runnable action) {
            asked.add(action);
            start();
        }

        @Override
        public void handle(long now) {
            if (now - last >= pause) {
                last = now;
                List<Runnable> due =
                        asked.stream().limit(single ? 1 : Integer.MAX_VALUE).toList();
                due.forEach(asked::remove);
                if (asked.isEmpty()) {
                    stop();
                }
                due.forEach(single ? Platform::runLater : Runnable::run);
            }
        }
    }
}
