package talweg.desktop.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import talweg.desktop.workbench.MethodRun;
import talweg.desktop.workbench.Subject;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.engine.Run;
import talweg.function.Words;
import talweg.publication.PublicationMistake;
import talweg.publication.TraceCommandLine;
import talweg.publication.table.LatexTable;
import talweg.publication.table.RunTable;
import talweg.publication.table.TableColumn;
import talweg.session.Compilation;
import talweg.session.Scene;
import talweg.session.WholeFile;

/// The table for other programs, on the clipboard or in a file. Written in the background: a million rows take a while.
final class LogExport {
    /// More rows than this are a file and not something to paste.
    static final int MOST_ROWS = 100_000;

    private static final Words WORDS = new Words("desktop");

    /// How the table is written.
    enum Kind {
        /// For spreadsheets and programs.
        CSV,
        /// For a page.
        LATEX;

        /// The kind that a file of this name is.
        static Kind of(Path file) {
            return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".tex") ? LATEX : CSV;
        }
    }

    /// What is written of which experiment.
    private record Page(Scene scene, Subject subject, RunTable table) {}

    private final Workbench workbench;
    private final Engine engine;

    LogExport(Workbench workbench, Engine engine) {
        this.workbench = workbench;
        this.engine = engine;
    }

    /// Gives the text to `clipboard` and says so.
    void copy(LogTable table, boolean states, Kind kind, Consumer<String> clipboard, Consumer<String> message) {
        if (isOverdue(message)) {
            return;
        }
        if (table.rows() > MOST_ROWS) {
            message.accept(WORDS.say("log.tooLong", String.valueOf(table.rows())));
            return;
        }
        table.run()
                .flatMap(run -> page(run, table, states))
                .ifPresent(page -> engine.submit(this, (_, _) -> text(page, kind), text -> {
                    clipboard.accept(text);
                    message.accept(WORDS.say("log.copied", String.valueOf(table.rows() - 1)));
                }));
    }

    /// Writes `file`, whole or not at all, and says what became of it.
    void save(LogTable table, boolean states, Path file, Consumer<String> message) {
        if (isOverdue(message)) {
            return;
        }
        table.run().flatMap(run -> page(run, table, states)).ifPresent(page -> {
            message.accept(WORDS.say("log.saving", file.getFileName().toString()));
            engine.submit(this, (_, _) -> saved(page, file), message);
        });
    }

    /// While another run is being computed, the one that is shown belongs to an earlier scene.
    private boolean isOverdue(Consumer<String> message) {
        boolean overdue = workbench.runs().chosen().filter(MethodRun::computing).isPresent();
        if (overdue) {
            message.accept(WORDS.say("method.computing"));
        }
        return overdue;
    }

    private Optional<Page> page(Run run, LogTable shown, boolean states) {
        RunTable table = RunTable.of(List.of(run)).rows(0, shown.rows() - 1);
        RunTable whole = states ? table.with(TableColumn.STATE) : table;
        return workbench
                .function()
                .subject()
                .get()
                .map(subject -> new Page(workbench.scene().get(), subject, whole));
    }

    private static String saved(Page page, Path file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            write(page, Kind.of(file), out);
            out.flush();
            WholeFile.write(file, bytes.toByteArray());
            return WORDS.say("log.saved", file.getFileName().toString());
        } catch (IOException e) {
            return WORDS.say(
                    "save.failed", file.getFileName().toString(), e.getClass().getSimpleName());
        }
    }

    private static String text(Page page, Kind kind) throws IOException {
        StringWriter out = new StringWriter();
        write(page, kind, out);
        return out.toString();
    }

    private static void write(Page page, Kind kind, Writer out) throws IOException {
        switch (kind) {
            case CSV -> page.table().writeCsv(out);
            case LATEX -> latex(page).write(out);
        }
    }

    private static LatexTable latex(Page page) {
        Subject subject = page.subject();
        Compilation.Compiled compiled = new Compilation.Compiled(
                subject.formula(),
                subject.function(),
                Arrays.stream(subject.parameters()).boxed().toList());
        return new LatexTable(page.table(), compiled, LatexTable.USUAL_DIGITS, command(page));
    }

    /// A table whose function cannot be named on a command line has none.
    private static String command(Page page) {
        try {
            return TraceCommandLine.table(
                    talweg.publication.Subject.of(page.scene().function()),
                    page.scene(),
                    page.table(),
                    LatexTable.USUAL_DIGITS);
        } catch (PublicationMistake e) {
            return "";
        }
    }
}
