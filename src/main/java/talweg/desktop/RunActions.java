package talweg.desktop;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import talweg.desktop.action.Action;
import talweg.desktop.action.ActionGroup;
import talweg.desktop.action.Entry;
import talweg.desktop.action.Shortcut;
import talweg.desktop.ensemble.SwarmModel;
import talweg.desktop.workbench.PhaseWalk;
import talweg.desktop.workbench.Playback;
import talweg.desktop.workbench.RunsModel;
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

    /// @param race opens the window of the race
    /// @param swarm the swarm of starts
    /// @param pad what can be done with the hyperparameter pad
    static ActionGroup of(Workbench workbench, SwarmModel swarm, Runnable race, PadActions pad) {
        Playback playback = workbench.playback();
        PhaseWalk phases = workbench.phases();
        return new ActionGroup(
                WORDS.say("menu.run"),
                List.of(
                        Action.of(WORDS.say("menu.play"), Shortcut.plain(KeyCode.SPACE), playback::toggle),
                        Action.of(WORDS.say("menu.forward"), Shortcut.plain(KeyCode.RIGHT), () -> step(workbench, 1)),
                        Action.of(WORDS.say("menu.back"), Shortcut.plain(KeyCode.LEFT), () -> step(workbench, -1)),
                        Action.of(WORDS.say("menu.phase"), Shortcut.plain(KeyCode.PERIOD), phases::forward),
                        Action.of(WORDS.say("menu.phaseBack"), Shortcut.plain(KeyCode.COMMA), phases::back),
                        Action.of(WORDS.say("menu.far"), Shortcut.shift(KeyCode.RIGHT), () -> playback.step(FAR)),
                        Action.of(WORDS.say("menu.farBack"), Shortcut.shift(KeyCode.LEFT), () -> playback.step(-FAR)),
                        Action.of(WORDS.say("menu.toStart"), Shortcut.plain(KeyCode.HOME), () -> playback.seek(0)),
                        Action.of(
                                WORDS.say("menu.toEnd"),
                                Shortcut.plain(KeyCode.END),
                                () -> playback.seek(playback.last().get())),
                        Entry.GAP,
                        Action.of(WORDS.say("menu.automatic"), workbench::useAutomaticRates),
                        Action.of(WORDS.say("menu.clearGhosts"), workbench.runs()::clearGhosts),
                        Action.of(WORDS.say("menu.swarm"), Shortcut.plain(KeyCode.W), swarm::toggle)
                                .switching(workbench
                                        .scene()
                                        .map(scene -> scene.ensemble().shown())),
                        pad.unfold(),
                        pad.apart(),
                        Action.of(WORDS.say("menu.race"), race)));
    }

    /// Also from the first or the last iterate, where k stays, the way is out of the step.
    private static void step(Workbench workbench, int count) {
        workbench.phases().leave();
        workbench.playback().step(count);
    }

    /// Esc leaves the step; outside it takes away what is there to compare with.
    static List<Action> phases(Workbench workbench) {
        PhaseWalk phases = workbench.phases();
        RunsModel runs = workbench.runs();
        return List.of(
                Action.of(WORDS.say("keys.leaveStep"), Shortcut.plain(KeyCode.ESCAPE), phases::leave)
                        .onlyIf(phases.isInside()),
                Action.of(WORDS.say("menu.clearGhosts"), Shortcut.plain(KeyCode.ESCAPE), runs::clearGhosts)
                        .onlyIf(runs.hasGhosts()));
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
