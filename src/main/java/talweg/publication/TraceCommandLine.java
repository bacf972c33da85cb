package talweg.publication;

import java.util.List;
import talweg.engine.Run;
import talweg.method.Specification;
import talweg.session.Scene;

/// The command that walks runs again and writes them down.
public final class TraceCommandLine {
    private TraceCommandLine() {}

    /// The command.
    ///
    /// @param runs of the scene, from its start; automatic rates are written as what they became
    /// @param format the name of what is written
    public static String of(Subject subject, Scene scene, List<Run> runs, String format) {
        ShellWords command = ShellWords.of("trace", subject, scene.function());
        runs.forEach(run ->
                command.option("--method", Specification.print(run.request().method())));
        command.option("--start", ShellWords.list(scene.start().coordinates()));
        command.option("--steps", scene.steps());
        scene.tolerance().ifPresent(tolerance -> command.option("--tolerance", tolerance));
        return command.option("--format", format).line();
    }
}
