package talweg.desktop.map;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
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
    private final ObservableValue<String> sign;
    private final ReadOnlyObjectWrapper<List<Verdict>> verdicts = new ReadOnlyObjectWrapper<>(List.of());
    private boolean awaited;

    Predictions(Workbench workbench) {
        this.workbench = workbench;
        this.curtain = workbench.curtain();
        this.sign = Bindings.createStringBinding(this::sign, curtain.down(), curtain.flags());
        workbench.playback().iteration().subscribe((_, _) -> stepped());
        workbench.scene().subscribe((_, _) -> dismiss());
        workbench.openings().subscribe(_ -> forget());
    }

    Curtain curtain() {
        return curtain;
    }

    /// How near the flags came; empty unless it is to be read, and until the next step or change.
    ReadOnlyObjectProperty<List<Verdict>> verdicts() {
        return verdicts.getReadOnlyProperty();
    }

    /// What tells that the curtain is down, and what can be done then; empty otherwise. At k = 0 and at the end nothing
    /// else does.
    ObservableValue<String> whileDown() {
        return sign;
    }

    private String sign() {
        int flags = curtain.flags().get().size();
        if (!curtain.down().getValue()) {
            return "";
        }
        return flags < Curtain.MOST
                ? WORDS.say("curtain.down", String.valueOf(flags), String.valueOf(Curtain.MOST))
                : WORDS.say("curtain.complete", String.valueOf(flags));
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

    private void stepped() {
        dismiss();
        judge();
    }

    private void judge() {
        if (awaited
                && workbench.playback().iteration().get()
                        == workbench.playback().last().get()) {
            awaited = false;
            verdicts.set(workbench
                    .section()
                    .map(plane -> Verdict.on(
                            curtain.flags().get(), workbench.runs().runs().get(), plane))
                    .orElse(List.of()));
        }
    }

    private void forget() {
        awaited = false;
        verdicts.set(List.of());
    }

    /// Whoever goes on has read the verdict.
    void dismiss() {
        if (!verdicts.get().isEmpty()) {
            close();
        }
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
