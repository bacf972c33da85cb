package talweg.desktop.map;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import talweg.desktop.workbench.Subject;
import talweg.desktop.workbench.Workbench;
import talweg.formula.Mistake;
import talweg.function.Words;
import talweg.session.Scene;

/// What the map has to say: a mistake in the formula, a landscape that is unusual, the scene's caption.
final class MapNotices {
    private static final Words WORDS = new Words("desktop");

    /// Characters of a formula that is only to be recognized.
    private static final int LONGEST = 60;

    private final MapViewModel model;
    private final ReadOnlyStringWrapper mistake = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper caption = new ReadOnlyStringWrapper("");

    MapNotices(MapViewModel model) {
        this.model = model;
        Workbench workbench = model.workbench();
        workbench.function().mistake().subscribe(_ -> tell());
        workbench.message().subscribe(_ -> tell());
        workbench.scene().subscribe(_ -> showCaption());
        model.captioned().subscribe(_ -> showCaption());
        notice.bind(model.ground().remark());
    }

    ReadOnlyStringProperty mistake() {
        return mistake.getReadOnlyProperty();
    }

    ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    ReadOnlyStringProperty caption() {
        return caption.getReadOnlyProperty();
    }

    /// The caption speaks of the function that the scene was opened with, and not of one that is typed over it.
    private void showCaption() {
        Workbench workbench = model.workbench();
        Scene now = workbench.scene().get();
        boolean speaksOfIt =
                now.function().formula().equals(workbench.opened().function().formula());
        caption.set(speaksOfIt && model.captioned().get() ? now.note() : "");
    }

    private void tell() {
        Workbench workbench = model.workbench();
        String message = workbench.message().get();
        mistake.set(
                message.isEmpty()
                        ? workbench
                                .function()
                                .mistake()
                                .get()
                                .filter(found -> !found.unfinished())
                                .map(this::text)
                                .orElse("")
                        : message);
    }

    private String text(Mistake mistake) {
        String said = WORDS.say("mistake.at", mistake.line(), mistake.column(), mistake.message());
        return model.workbench()
                .function()
                .subject()
                .get()
                .map(shown -> said + "\n" + WORDS.say("mistake.kept", lastLine(shown)))
                .orElse(said);
    }

    /// The line that says what the function is stands last.
    private static String lastLine(Subject shown) {
        String line = shown.text().formula().strip().lines().reduce("", (_, last) -> last);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
