package talweg.desktop;

import java.util.List;
import javafx.scene.input.KeyCode;
import talweg.desktop.action.Action;
import talweg.desktop.action.ActionGroup;
import talweg.desktop.action.Entry;
import talweg.desktop.action.Shortcut;
import talweg.desktop.section.SectionModel;
import talweg.function.Words;
import talweg.session.SectionChoice.Coordinates;
import talweg.session.SectionChoice.Through;

/// The planes of a function of more than two variables, as the menu offers them.
final class SectionActions {
    private static final Words WORDS = new Words("desktop");

    private SectionActions() {}

    static ActionGroup of(SectionModel section) {
        return new ActionGroup(
                WORDS.say("menu.section"),
                List.of(
                        Action.of(WORDS.say("section.next"), Shortcut.plain(KeyCode.N), section::next)
                                .onlyIf(section.hasChoice()),
                        through(section, Through.START),
                        through(section, Through.ITERATE),
                        Entry.GAP,
                        Action.of(WORDS.say("section.chosen"), section::takeChosen)
                                .onlyIf(section.hasChoice()),
                        Action.of(WORDS.say("section.choose"), section::ask).onlyIf(section.hasChoice())));
    }

    private static Action through(SectionModel section, Through through) {
        return Action.of(WORDS.say("section.through." + through), () -> section.through(through))
                .switching(
                        section.choices().map(choice -> choice instanceof Coordinates now && now.through() == through))
                .onlyIf(section.hasChoice());
    }
}
