package talweg.desktop.publish;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import talweg.desktop.workbench.MethodRun;
import talweg.engine.Run;
import talweg.function.Words;
import talweg.publication.PublicationMistake;
import talweg.publication.TraceCommandLine;
import talweg.publication.table.LatexTable;
import talweg.publication.table.RunTable;
import talweg.publication.table.TableColumn;
import talweg.session.WholeFile;

/// The run of the chosen method as a table.
final class TableExport {
    private static final Words WORDS = new Words("desktop");

    /// Rows of the preview.
    private static final int FEW = 6;

    /// More rows than this are a file and not something to paste.
    private static final int MOST_ROWS = 100_000;

    private final Publisher publisher;
    private final ObjectProperty<TableSettings> settings = new SimpleObjectProperty<>(TableSettings.STANDARD);
    private final ReadOnlyStringWrapper preview = new ReadOnlyStringWrapper("");

    TableExport(Publisher publisher) {
        this.publisher = publisher;
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
        publisher.make(preview, () -> text(now, exhibit, FEW), preview::set, preview::set);
    }

    /// Puts the table on the clipboard.
    void copy() {
        TableSettings now = settings.get();
        Exhibit exhibit = publisher.exhibit();
        publisher.make(this, () -> text(now, exhibit, MOST_ROWS), text -> copied(now, exhibit, text));
    }

    private void copied(TableSettings now, Exhibit exhibit, String text) {
        if (last(exhibit) > MOST_ROWS) {
            publisher.workbench().tell(WORDS.say("publish.table.long", MOST_ROWS));
        } else {
            publisher.copy(text, WORDS.say("publish.copied.table", now.format().title()));
        }
    }

    private static int last(Exhibit exhibit) {
        return exhibit.chosen().flatMap(MethodRun::run).map(Run::last).orElse(0);
    }

    /// Asks for a file and writes the table into it.
    void save() {
        TableSettings now = settings.get();
        Exhibit exhibit = publisher.exhibit();
        FileKind kind = new FileKind(
                WORDS.say("publish.title.TABLE"),
                now.format().title(),
                now.format().ending());
        publisher.save(
                kind,
                file -> WholeFile.write(
                        file, text(now, exhibit, Integer.MAX_VALUE).getBytes(StandardCharsets.UTF_8)));
    }

    /// @param last the last row, at most; behind the curtain, nothing beyond k
    private static String text(TableSettings now, Exhibit exhibit, int last) throws PublicationMistake, IOException {
        ChosenRun chosen = ChosenRun.of(exhibit);
        int end = exhibit.isCurtained() ? Math.min(last, exhibit.scene().k()) : last;
        RunTable table = new RunTable(List.of(chosen.run()), now.columns(), 0, end);
        StringWriter text = new StringWriter();
        switch (now.format()) {
            case CSV -> table.writeCsv(text);
            case LATEX ->
                new LatexTable(table, chosen.page().compiled(), now.digits(), command(chosen, table, now)).write(text);
        }
        return text.toString();
    }

    /// The command line can add columns to those of an exercise and not take them away.
    private static String command(ChosenRun chosen, RunTable table, TableSettings now) {
        return now.columns().containsAll(TableColumn.EXERCISE)
                ? TraceCommandLine.table(chosen.page().subject(), chosen.page().scene(), table, now.digits())
                : "";
    }
}
