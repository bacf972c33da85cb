package talweg.desktop.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import talweg.desktop.workbench.MethodRun;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.engine.Run;
import talweg.function.Words;
import talweg.publication.PublicationMistake;
import talweg.publication.ScenePage;
import talweg.publication.TableFile;
import talweg.publication.TableFormat;
import talweg.publication.table.LatexTable;
import talweg.publication.table.RunTable;
import talweg.publication.table.TableColumn;
import talweg.session.Scene;
import talweg.session.Session;

/// The table that is shown, on the clipboard or in a file. Written in the background: a million rows take a while.
final class LogExport {
    private static final Words WORDS = new Words("desktop");

    /// What is done with the table in the background.
    ///
    /// @return what is left to be done in the window
    @FunctionalInterface
    private interface Use {
        Runnable of(TableFile file);
    }

    private final Workbench workbench;
    private final Engine engine;

    LogExport(Workbench workbench, Engine engine) {
        this.workbench = workbench;
        this.engine = engine;
    }

    /// Gives the text to `clipboard` and says so.
    void copy(
            LogTable table, boolean states, TableFormat format, Consumer<String> clipboard, Consumer<String> message) {
        if (table.rows() > TableFile.MOST_TO_PASTE) {
            message.accept(WORDS.say("log.tooLong", String.valueOf(table.rows())));
            return;
        }
        use(table, states, format, message, file -> {
            String text = file.text();
            return () -> {
                clipboard.accept(text);
                message.accept(WORDS.say("log.copied", String.valueOf(table.rows() - 1)));
            };
        });
    }

    /// Writes `file`, whole or not at all, and says what became of it.
    void save(LogTable table, boolean states, Path file, Consumer<String> message) {
        message.accept(WORDS.say("log.saving", file.getFileName().toString()));
        use(table, states, TableFormat.of(file), message, found -> {
            String outcome = saved(found, file);
            return () -> message.accept(outcome);
        });
    }

    private static String saved(TableFile table, Path file) {
        String name = file.getFileName().toString();
        try {
            table.save(file);
            return WORDS.say("log.saved", name);
        } catch (IOException e) {
            return WORDS.say("save.failed", name, e.getClass().getSimpleName());
        }
    }

    /// While another run is being computed, the one that is shown belongs to an earlier scene.
    private void use(LogTable table, boolean states, TableFormat format, Consumer<String> message, Use use) {
        if (workbench.runs().chosen().filter(MethodRun::computing).isPresent()) {
            message.accept(WORDS.say("method.computing"));
            return;
        }
        Session now = workbench.session();
        Scene scene = now.scene().withFunction(now.understood());
        table.run().ifPresent(run -> {
            RunTable rows = rows(run, table, states);
            engine.submit(this, (_, _) -> use(scene, rows, format, message, use), Runnable::run);
        });
    }

    private static Runnable use(Scene scene, RunTable rows, TableFormat format, Consumer<String> message, Use use) {
        try {
            return use.of(new TableFile(ScenePage.of(scene), rows, format, LatexTable.USUAL_DIGITS));
        } catch (PublicationMistake e) {
            return () -> message.accept(e.getMessage());
        }
    }

    private static RunTable rows(Run run, LogTable shown, boolean states) {
        RunTable table = RunTable.of(List.of(run)).rows(0, shown.rows() - 1);
        return states ? table.with(TableColumn.STATE) : table;
    }
}
