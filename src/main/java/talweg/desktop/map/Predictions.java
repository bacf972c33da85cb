package talweg.desktop.map;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import talweg.desktop.workbench.Curtain;
import talweg.desktop.workbench.Workbench;
import talweg.figure.FlagPainter;
import talweg.figure.Mark;
import talweg.figure.Viewport;
import talweg.function.Words;

/// Predict, then reveal: the curtain comes down, flags are dropped where the runs are thought to end, the curtain goes
/// up, the runs play on to their end, and it is said how far each flag is from there.
final class Predictions {
    private static final Words WORDS = new Words("desktop");

    private final Workbench workbench;
    private final Curtain curtain;
    private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper("");
    private boolean awaited;

    Predictions(Workbench workbench) {
        this.workbench = workbench;
        this.curtain = workbench.curtain();
        workbench.playback().iteration().subscribe(_ -> judge());
        workbench.openings().subscribe(_ -> forget());
    }

    Curtain curtain() {
        return curtain;
    }

    /// How near the flags came; empty unless it is to be read.
    ReadOnlyStringProperty verdict() {
        return verdict.getReadOnlyProperty();
    }

    /// Down, or up and on to the end.
    void toggle() {
        forget();
        if (!curtain.isDown()) {
            workbench.playback().pause();
            curtain.lower();
            return;
        }
        curtain.raise();
        awaited = true;
        if (workbench.playback().iteration().get() < workbench.playback().last().get()) {
            workbench.playback().play();
        } else {
            judge();
        }
    }

    private void judge() {
        if (awaited
                && workbench.playback().iteration().get()
                        == workbench.playback().last().get()) {
            awaited = false;
            verdict.set(Verdict.text(
                    Verdict.on(curtain.flags().get(), workbench.runs().runs().get())));
        }
    }

    private void forget() {
        awaited = false;
        verdict.set("");
    }

    /// The verdict has been read: the flags go with it.
    void close() {
        forget();
        curtain.clear();
    }

    /// The flag that a pointer at this pixel means; flags can be taken away only before it is known how things went.
    Optional<Curtain.Flag> at(double px, double py, Viewport view) {
        return curtain.flags().get().stream()
                .filter(_ -> curtain.isDown())
                .filter(flag -> FlagPainter.reach(view.toPixelX(flag.x()), view.toPixelY(flag.y()))
                        .contains(px, py))
                .findFirst();
    }

    void drop(double x, double y) {
        if (curtain.drop(x, y).isEmpty()) {
            workbench.tell(WORDS.say("curtain.full"));
        }
    }

    List<Mark.Flag> marks() {
        return curtain.flags().get().stream()
                .map(flag -> new Mark.Flag(flag.letter(), flag.x(), flag.y()))
                .toList();
    }
}
