package talweg.desktop.map;

import java.util.List;
import java.util.stream.IntStream;
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
        runs.subscribe(now -> show(now, pause, waiting));
        runs.addListener((_, before, now) -> {
            if (hasNews(before, now)) {
                pause.stop();
                waiting.set(false);
                show(now, pause, waiting);
            }
        });
    }

    private static void show(List<MethodRun> now, PauseTransition pause, BooleanProperty waiting) {
        if (now.stream().noneMatch(MethodRun::computing)) {
            pause.stop();
            waiting.set(false);
        } else if (!waiting.get()) {
            pause.play();
        }
    }

    /// While a hand drags, one run after the other arrives, and none of them is old.
    private static boolean hasNews(List<MethodRun> before, List<MethodRun> now) {
        return before.size() == now.size()
                && IntStream.range(0, now.size())
                        .anyMatch(i -> now.get(i).run().isPresent()
                                && now.get(i).run().get() != before.get(i).run().orElse(null));
    }
}
