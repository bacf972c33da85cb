package talweg.desktop.publish;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import talweg.desktop.action.Action;
import talweg.desktop.action.Entry;
import talweg.desktop.action.Shortcut;
import talweg.function.Words;

/// The part of the menu File that is about what leaves the window.
public final class PublishActions {
    private static final Words WORDS = new Words("desktop");

    private PublishActions() {}

    /// The entries.
    public static List<Entry> of(Publishing publishing) {
        return List.of(
                Action.of(
                        WORDS.say("menu.exportFigure"),
                        Shortcut.control(KeyCode.E),
                        () -> publishing.show(Sheet.FIGURE)),
                Action.of(WORDS.say("menu.copyFigure"), Shortcut.controlShift(KeyCode.C), publishing.figure()::copy),
                Action.of(WORDS.say("menu.exportFilm"), () -> publishing.show(Sheet.FILM)),
                Action.of(WORDS.say("menu.exportTable"), () -> publishing.show(Sheet.TABLE)),
                Action.of(WORDS.say("menu.copyTable"), publishing.table()::copy),
                Action.of(WORDS.say("menu.exportScript"), publishing.script()::save),
                Action.of(WORDS.say("menu.copyScript"), publishing.script()::copy));
    }

    /// The key that closes the sheet from wherever the keys are: a click returns them to the map.
    public static List<Action> keys(Publishing publishing) {
        return List.of(Action.of(WORDS.say("keys.closeSheet"), Shortcut.plain(KeyCode.ESCAPE), publishing::close)
                .onlyIf(publishing.open().map(Optional::isPresent)));
    }
}
