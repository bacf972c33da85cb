package talweg.desktop;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import talweg.desktop.action.Action;
import talweg.desktop.action.ActionGroup;
import talweg.desktop.action.Entry;
import talweg.desktop.action.Shortcut;
import talweg.desktop.workbench.Playback;
import talweg.desktop.workbench.Workbench;
import talweg.function.Words;

/// The menu Run, and the keys that only step or switch.
final class RunActions {
    private static final Words WORDS = new Words("desktop");

    /// Iterations at once with Shift.
    private static final int FAR = 10;

    private static final List<KeyCode> DIGITS = List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7,
            KeyCode.DIGIT8,
            KeyCode.DIGIT9);

    private RunActions() {}

    static ActionGroup of(Workbench workbench) {
        Playback playback = workbench.playback();
        return new ActionGroup(
                WORDS.say("menu.run"),
                List.of(
                        Action.of(WORDS.say("menu.play"), Shortcut.plain(KeyCode.SPACE), playback::toggle),
                        Action.of(WORDS.say("menu.forward"), Shortcut.plain(KeyCode.RIGHT), () -> playback.step(1)),
                        Action.of(WORDS.say("menu.back"), Shortcut.plain(KeyCode.LEFT), () -> playback.step(-1)),
                        Action.of(WORDS.say("menu.far"), Shortcut.shift(KeyCode.RIGHT), () -> playback.step(FAR)),
                        Action.of(WORDS.say("menu.farBack"), Shortcut.shift(KeyCode.LEFT), () -> playback.step(-FAR)),
                        Action.of(WORDS.say("menu.toStart"), Shortcut.plain(KeyCode.HOME), () -> playback.seek(0)),
                        Action.of(
                                WORDS.say("menu.toEnd"),
                                Shortcut.plain(KeyCode.END),
                                () -> playback.seek(playback.last().get())),
                        Entry.GAP,
                        Action.of(WORDS.say("menu.automatic"), workbench::useAutomaticRates)));
    }

    /// 1 … 9 show or hide a method.
    static List<Action> methods(Workbench workbench) {
        return IntStream.range(0, DIGITS.size())
                .mapToObj(i -> Action.of(
                        WORDS.say("keys.method", i + 1),
                        Shortcut.plain(DIGITS.get(i)),
                        () -> workbench.toggleMethod(i)))
                .toList();
    }
}
