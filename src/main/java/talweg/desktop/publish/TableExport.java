package talweg.desktop.publish;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import talweg.desktop.workbench.MethodRun;
import talweg.engine.Run;
import talweg.function.Words;
import talweg.publication.PublicationMistake;
import talweg.publication.TableFile;
import talweg.publication.table.RunTable;

/// The run of the chosen method as a table.
final class TableExport {
    private static final Words WORDS = new Words("desktop");

    /// Rows of the preview.
    private static final int FEW = 6;

    private final Publisher publisher;
    private final ObjectProperty<TableSettings> settings;
    private final ReadOnlyStringWrapper preview = new ReadOnlyStringWrapper("");

    TableExport(Publisher publisher, TableSettings settings) {
        this.publisher = publisher;
        this.settings = new SimpleObjectProperty<>(settings);
    }

    ObjectProperty<TableSettings> settings() {
        return settings;
    }

    /// The head of the table, as text.
    ReadOnlyStringProperty preview() {
        return preview.getReadOnlyProperty();
    }

    /// Whose table it is.
    String method() {
        return publisher.exhibit().chosen().map(MethodRun::name).orElse("");
    }

    /// Makes the preview anew, in the background.
    void refresh() {
        TableSettings now = settings.get();
        Exhibit exhibit = publisher.exhibit();
        publisher.make(preview, () -> head(now, exhibit), preview::set, preview::set);
    }

    /// The first rows, and how many are to come.
    private static String head(TableSettings now, Exhibit exhibit) throws PublicationMistake {
        int more = last(exhibit) - FEW;
        String text = file(now, exhibit, FEW).text();
        return more > 0 ? text + "\n" + WORDS.say("publish.table.more", more) : text;
    }

    /// Puts the table on the clipboard.
    void copy() {
        TableSettings now = settings.get();
        Exhibit exhibit = publisher.exhibit();
        if (last(exhibit) > TableFile.MOST_TO_PASTE) {
            publisher.workbench().tell(WORDS.say("publish.table.long", TableFile.MOST_TO_PASTE));
            return;
        }
        publisher.make(
                this,
                () -> file(now, exhibit, TableFile.MOST_TO_PASTE).text(),
                text -> publisher.copy(
                        text, WORDS.say("publish.copied.table", now.format().title())));
    }

    /// The last row that is to be seen: behind the curtain, that of k.
    private static int last(Exhibit exhibit) {
        int last = exhibit.chosen().flatMap(MethodRun::run).map(Run::last).orElse(0);
        return exhibit.isCurtained() ? Math.min(last, exhibit.scene().k()) : last;
    }

    /// Asks for a file and writes the table into it.
    void save() {
        TableSettings now = settings.get();
        Exhibit exhibit = publisher.exhibit();
        FileKind kind = new FileKind(
                WORDS.say("publish.title.TABLE"),
                now.format().title(),
                now.format().ending());
        publisher.save(kind, file -> file(now, exhibit, Integer.MAX_VALUE).save(file));
    }

    /// @param last the last row, at most; behind the curtain, nothing beyond k
    private static TableFile file(TableSettings now, Exhibit exhibit, int last) throws PublicationMistake {
        ChosenRun chosen = ChosenRun.of(exhibit);
        int end = exhibit.isCurtained() ? Math.min(last, exhibit.scene().k()) : last;
        RunTable table = new RunTable(List.of(chosen.run()), now.columns(), 0, end);
        return new TableFile(chosen.page(), table, now.format(), now.digits());
    }
}
