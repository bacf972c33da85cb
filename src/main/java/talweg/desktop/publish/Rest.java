package talweg.desktop.publish;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import javafx.util.Subscription;

/// Does something whenever what it depends on has come to rest, as long as somebody looks.
final class Rest {
    private static final Duration SHORT = Duration.millis(150);

    private Rest() {}

    /// @param seen whether somebody looks
    static Subscription follow(
            ObservableBooleanValue seen, List<? extends ObservableValue<?>> sources, Runnable action) {
        PauseTransition pause = new PauseTransition(SHORT);
        pause.setOnFinished(_ -> {
            if (seen.get()) {
                action.run();
            }
        });
        if (seen.get()) {
            pause.playFromStart();
        }
        Subscription all = seen.subscribe((_, now) -> {
            if (now) {
                action.run();
            }
        });
        for (ObservableValue<?> source : sources) {
            all = all.and(source.subscribe((_, _) -> pause.playFromStart()));
        }
        return all.and(pause::stop);
    }
}
