package talweg.desktop.map;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import talweg.desktop.workbench.MethodRun;

/// Says when runs are to be shown as outdated: those that are computed anew for longer than a moment; for shorter ones
/// it would only flicker.
final class Patience {
    private static final Duration LONG = Duration.millis(250);

    private Patience() {}

    static void with(ObservableValue<List<MethodRun>> runs, BooleanProperty waiting) {
        PauseTransition pause = new PauseTransition(LONG);
        pause.setOnFinished(_ -> waiting.set(true));
        runs.subscribe(now -> {
            if (now.stream().noneMatch(MethodRun::computing)) {
                pause.stop();
                waiting.set(false);
            } else if (!waiting.get()) {
                pause.play();
            }
        });
    }
}
