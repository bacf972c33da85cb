package talweg.desktop.control;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;

/// Does something once in the next pulse, however often it is asked for until then: so that a mouse that reports a
/// thousand times a second paints sixty.
public final class NextPulse {
    /// Nanoseconds between two texts: nobody reads faster, and the picture has the time instead.
    private static final long TO_READ = 40_000_000L;

    private final AnimationTimer timer;
    private long last;

    private NextPulse(Runnable action, long pause) {
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (now - last >= pause) {
                    last = now;
                    stop();
                    action.run();
                }
            }
        };
    }

    /// Does `action` in every pulse in which it is asked for: for what a hand moves.
    public static NextPulse of(Runnable action) {
        return new NextPulse(action, 0);
    }

    /// Does `action` as often as anybody can read: for numbers and charts.
    public static NextPulse toRead(Runnable action) {
        return new NextPulse(action, TO_READ);
    }

    /// Asks for it now, and whenever one of `sources` changes.
    public void follow(List<? extends ObservableValue<?>> sources) {
        // A change listener and not an invalidation listener, which hears nothing until the value has been read.
        sources.forEach(source -> source.addListener((_, _, _) -> ask()));
        ask();
    }

    /// Asks for it.
    public void ask() {
        timer.start();
    }
}
