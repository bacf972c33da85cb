package talweg.publication;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import talweg.publication.table.LatexTable;
import talweg.publication.table.RunTable;
import talweg.publication.table.TableColumn;
import talweg.session.WholeFile;

/// A table of a scene's runs, as other programs read it.
///
/// @param page the scene, with its function
/// @param table what is shown of which runs
/// @param format what it is written as
/// @param digits significant ones of a table for a page; others have all
public record TableFile(ScenePage page, RunTable table, TableFormat format, int digits) {
    /// More rows than this are a file and not something to paste.
    public static final int MOST_TO_PASTE = 100_000;

    /// The whole text.
    public String text() {
        StringWriter text = new StringWriter();
        try {
            write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /// Writes `file`, whole or not at all.
    public void save(Path file) throws IOException {
        WholeFile.write(file, text().getBytes(StandardCharsets.UTF_8));
    }

    private void write(Appendable out) throws IOException {
        switch (format) {
            case CSV -> table.writeCsv(out);
            case LATEX -> new LatexTable(table, page.compiled(), digits, command()).write(out);
        }
    }

    /// The command line can add columns to those of an exercise and not take them away.
    private String command() {
        return table.columns().containsAll(TableColumn.EXERCISE)
                ? TraceCommandLine.table(page.subject(), page.scene(), table, digits)
                : "";
    }
}
