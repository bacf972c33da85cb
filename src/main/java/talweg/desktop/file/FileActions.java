package talweg.desktop.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import talweg.desktop.action.Action;
import talweg.desktop.action.ActionGroup;
import talweg.desktop.action.Entry;
import talweg.desktop.action.Gathering;
import talweg.desktop.action.Shortcut;
import talweg.function.Words;
import talweg.session.SampleScene;

/// The menu File, and the keys of a presenter.
public final class FileActions {
    private static final Words WORDS = new Words("desktop");

    private final Documents documents;
    private final Lecture lecture;
    private final List<Entry> publishing;

    /// Actions on `documents`, and on the scenes of `lecture`.
    ///
    /// @param publishing what else leaves the window
    public FileActions(Documents documents, Lecture lecture, List<Entry> publishing) {
        this.documents = documents;
        this.lecture = lecture;
        this.publishing = List.copyOf(publishing);
    }

    /// The menu.
    public ActionGroup group() {
        return new ActionGroup(
                WORDS.say("menu.file"),
                Stream.of(opening(), publishing, lecturing())
                        .flatMap(List::stream)
                        .toList());
    }

    private List<Entry> opening() {
        return List.of(
                Action.of(WORDS.say("menu.new"), Shortcut.control(KeyCode.N), documents::openFirst),
                Action.of(WORDS.say("menu.open"), Shortcut.control(KeyCode.O), documents::open),
                Action.of(WORDS.say("menu.openFolder"), Shortcut.controlShift(KeyCode.O), documents::openFolder),
                new Gathering(WORDS.say("menu.recent"), this::recent),
                samples(),
                Entry.GAP,
                Action.of(WORDS.say("menu.save"), Shortcut.control(KeyCode.S), documents::save),
                Action.of(WORDS.say("menu.saveAs"), Shortcut.controlShift(KeyCode.S), documents::saveAs),
                Entry.GAP);
    }

    /// The scenes that come with the program, in pairs.
    private ActionGroup samples() {
        List<Entry> entries = new ArrayList<>();
        int pair = 0;
        for (SampleScene sample : documents.samples()) {
            if (pair != 0 && pair != sample.pair()) {
                entries.add(Entry.GAP);
            }
            pair = sample.pair();
            entries.add(Action.of(sample.name().text(), () -> documents.open(sample)));
        }
        return new ActionGroup(WORDS.say("menu.examples"), entries);
    }

    private List<Entry> lecturing() {
        return List.of(
                Entry.GAP,
                Action.of(WORDS.say("menu.nextScene"), Shortcut.control(KeyCode.PAGE_DOWN), lecture::next)
                        .onlyIf(lecture.hasNext()),
                Action.of(WORDS.say("menu.previousScene"), Shortcut.control(KeyCode.PAGE_UP), lecture::previous)
                        .onlyIf(lecture.hasPrevious()),
                new Gathering(WORDS.say("menu.scenes"), lecture::scenes),
                Entry.GAP,
                Action.of(WORDS.say("menu.quit"), Shortcut.control(KeyCode.Q), Platform::exit));
    }

    /// The keys of a presenter's clicker.
    public List<Action> presenter() {
        return List.of(
                Action.of(WORDS.say("keys.next"), Shortcut.plain(KeyCode.PAGE_DOWN), lecture::clickOn),
                Action.of(WORDS.say("keys.previous"), Shortcut.plain(KeyCode.PAGE_UP), lecture::clickBack));
    }

    private List<Action> recent() {
        return documents.recent().files().get().stream()
                .map(file -> Action.of(name(file), () -> documents.open(List.of(file))))
                .toList();
    }

    /// The file's name, and after it the folder, for scenes of several lectures have the same names.
    private static String name(Path file) {
        Path folder = file.getParent();
        return folder == null || folder.getFileName() == null
                ? file.toString()
                : file.getFileName() + "   " + folder.getFileName();
    }
}
