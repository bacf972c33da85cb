package talweg.desktop.control;

import javafx.animation.AnimationTimer;

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

    /// Asks for it.
    public void ask() {
        timer.start();
    }
}
