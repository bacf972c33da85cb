package talweg.publication;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import talweg.engine.Run;
import talweg.method.Specification;
import talweg.publication.table.LatexTable;
import talweg.publication.table.RunTable;
import talweg.publication.table.TableColumn;
import talweg.session.Scene;

/// The commands that walk runs of a scene again and write them down. Automatic rates are written as what they became.
public final class TraceCommandLine {
    private TraceCommandLine() {}

    /// The command of a script.
    public static String script(Subject subject, Scene scene, Run run) {
        return of(subject, scene, List.of(run), "pytorch").line();
    }

    /// The command of a LaTeX table.
    public static String table(Subject subject, Scene scene, RunTable table, int digits) {
        ShellWords command = of(subject, scene, table.runs(), "latex");
        Set<TableColumn> more = EnumSet.copyOf(table.columns());
        more.removeAll(TableColumn.EXERCISE);
        if (!more.isEmpty()) {
            command.option(
                    "--columns",
                    more.stream()
                            .map(column -> column.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(",")));
        }
        if (table.first() > 0 || table.last() < scene.steps()) {
            command.option("--rows", table.first() + "," + Math.min(table.last(), Scene.MAXIMUM_STEPS));
        }
        if (digits != LatexTable.USUAL_DIGITS) {
            command.option("--digits", digits);
        }
        return command.line();
    }

    private static ShellWords of(Subject subject, Scene scene, List<Run> runs, String format) {
        ShellWords command = ShellWords.of("trace", subject, scene.function());
        runs.forEach(run ->
                command.option("--method", Specification.print(run.request().method())));
        command.option("--start", ShellWords.list(scene.start().coordinates()));
        command.option("--steps", scene.steps());
        scene.tolerance().ifPresent(tolerance -> command.option("--tolerance", tolerance));
        return command.option("--format", format);
    }
}
