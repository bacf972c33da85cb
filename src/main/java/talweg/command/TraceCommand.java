package talweg.command;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import talweg.engine.Outcome;
import talweg.engine.Run;
import talweg.function.Words;
import talweg.method.Method;
import talweg.publication.SceneRequest;
import talweg.publication.table.LatexTable;
import talweg.session.Compilation;
import talweg.session.Point;
import talweg.session.Scene;
import talweg.session.UnreadableFile;

/// `talweg trace`: the iterates of methods, one row for each k.
final class TraceCommand implements Subcommand {
    private static final Words WORDS = new Words("command");

    @Override
    public CommandSpec describe() {
        return Options.functionSpec()
                .addOption(Options.repeated("--method", "SPEC", "help.method"))
                .addOption(Options.required("--start", "X,Y[,...]", "help.start"))
                .addOption(Options.required("--steps", "N", "help.steps"))
                .addOption(Options.optional("--tolerance", "EPS", "help.tolerance"))
                .addOption(Options.optional("--columns", "NAMES", "help.columns"))
                .addOption(Options.optional("--format", "csv|json|latex|pytorch", "help.format.trace"))
                .addOption(Options.optional("--rows", "FROM,TO", "help.rows"))
                .addOption(Options.optional("--digits", "N", "help.digits"));
    }

    @Override
    public void run(ParseResult line, Console console) throws UserMistake, UnreadableFile, IOException {
        String format = Values.choice(
                "--format", Options.value(line, "--format").orElse("csv"), "csv", "json", "latex", "pytorch");
        RowsOption rows = RowsOption.parse(Options.value(line, "--rows"));
        int digits = digits(Options.value(line, "--digits"));
        Set<TraceColumn> columns = TraceColumn.parse(Options.value(line, "--columns"));
        List<String> specifications = Options.values(line, "--method");
        List<Method> methods = MethodOption.parse(specifications);
        int steps = Values.whole("--steps", Options.value(line, "--steps").orElseThrow(), 0, Scene.MAXIMUM_STEPS);
        OptionalDouble tolerance = tolerance(Options.value(line, "--tolerance"));
        LoadedFunction loaded = LoadedFunction.read(line, console, Compilation::of);
        List<String> variables = loaded.function().variables();
        double[] start = Values.point("--start", Options.value(line, "--start").orElseThrow(), variables);
        Scene scene = loaded.scene().withStart(Point.of(start)).withSteps(steps).withTolerance(tolerance);
        List<Traced> traces = new ArrayList<>();
        for (int i = 0; i < methods.size(); i++) {
            Run run = run(scene, loaded, methods.get(i));
            traces.add(new Traced(label(methods, specifications, i), run, columns, rows));
        }
        Writer out = console.results();
        switch (format) {
            case "json" -> TraceJson.write(out, variables, traces);
            case "latex" -> TracedText.table(out, scene, loaded, traces, digits);
            case "pytorch" -> out.append(TracedText.script(scene, loaded, traces));
            default -> {
                TraceCsv.write(out, variables, traces);
                traces.forEach(trace -> noteOutcome(trace, console));
            }
        }
        out.flush();
    }

    /// A run from a start that must be in the domain of f.
    static Run run(Scene scene, LoadedFunction loaded, Method method) throws UserMistake {
        Run run = Run.of(SceneRequest.of(scene, loaded.compiled(), method));
        if (run.last() < 0) {
            throw new UserMistake("--start: " + run.reason());
        }
        return run;
    }

    private static int digits(Optional<String> text) throws UserMistake {
        return text.isPresent()
                ? Values.whole("--digits", text.get(), 1, LatexTable.MOST_DIGITS)
                : LatexTable.USUAL_DIGITS;
    }

    static OptionalDouble tolerance(Optional<String> text) throws UserMistake {
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        double tolerance = Values.number("--tolerance", text.get());
        if (tolerance < 0) {
            throw new UserMistake(WORDS.say("trace.tolerance", text.get()));
        }
        return OptionalDouble.of(tolerance);
    }

    /// The id, or the whole specification where two methods have the same id.
    private static String label(List<Method> methods, List<String> specifications, int i) {
        List<String> ids = methods.stream().map(Method::id).toList();
        return Collections.frequency(ids, ids.get(i)) == 1 ? ids.get(i) : specifications.get(i);
    }

    private static void noteOutcome(Traced trace, Console console) {
        Outcome outcome = trace.run().outcome();
        console.note(trace.label() + ": " + outcome.status().id() + ": " + outcome.reason());
    }
}
