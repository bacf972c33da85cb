package talweg.command;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import talweg.engine.Run;
import talweg.function.Words;
import talweg.publication.PublicationMistake;
import talweg.publication.Subject;
import talweg.publication.TraceCommandLine;
import talweg.publication.table.LatexTable;
import talweg.publication.table.RunTable;
import talweg.publication.table.TableColumn;
import talweg.publication.torch.TorchScript;
import talweg.session.Scene;

/// Traces for people: the table of an exercise, and the script that walks the same way. Both say the command that
/// writes
/// them again.
final class TracedText {
    private static final Words WORDS = new Words("command");

    private TracedText() {}

    static void table(Writer out, Scene scene, LoadedFunction loaded, List<Traced> traces, int digits)
            throws UserMistake, IOException {
        List<Run> runs = traces.stream().map(Traced::run).toList();
        Traced any = traces.getFirst();
        RunTable table = RunTable.of(runs).rows(any.rows().first(), any.rows().last());
        for (TraceColumn column : any.columns()) {
            table = table.with(column(column));
        }
        String command = TraceCommandLine.table(subject(loaded), scene, table, digits);
        new LatexTable(table, loaded.compiled(), digits, command).write(out);
    }

    private static TableColumn column(TraceColumn column) {
        return switch (column) {
            case GRADIENT -> TableColumn.GRADIENT;
            case LEARNING_RATE -> TableColumn.RATE;
            case STEP_LENGTH -> TableColumn.STEP_LENGTH;
            case EVALUATIONS -> TableColumn.EVALUATIONS;
            case STATE -> TableColumn.STATE;
        };
    }

    static String script(Scene scene, LoadedFunction loaded, List<Traced> traces) throws UserMistake {
        if (traces.size() > 1) {
            throw new UserMistake(WORDS.say("trace.script", traces.size()));
        }
        Run run = traces.getFirst().run();
        String command = TraceCommandLine.script(subject(loaded), scene, run);
        try {
            return TorchScript.of(loaded.compiled(), run, command);
        } catch (PublicationMistake e) {
            throw new UserMistake(e.getMessage());
        }
    }

    private static Subject subject(LoadedFunction loaded) throws UserMistake {
        try {
            return loaded.subject();
        } catch (PublicationMistake e) {
            throw new UserMistake(e.getMessage());
        }
    }
}
