package talweg.desktop.control;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;

/// Does something once in the next pulse, however often it is asked for until then: so that a mouse that reports a
/// thousand times a second paints sixty.
public final class NextPulse {
    private final AnimationTimer timer;

    /// Does `action`.
    public NextPulse(Runnable action) {
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                action.run();
            }
        };
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
