package talweg.command;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import talweg.field.Decimal;
import talweg.function.PointEvaluation;
import talweg.function.Words;
import talweg.session.Compilation;
import talweg.session.UnreadableFile;

/// `talweg eval`: f, ∇f and H at one point. Interpreted, since compiling takes longer than the answer.
final class EvalCommand implements Subcommand {
    private static final Words WORDS = new Words("command");

    @Override
    public CommandSpec describe() {
        return Options.functionSpec().addOption(Options.required("--at", "X,Y[,...]", "help.at"));
    }

    @Override
    public void run(ParseResult line, Console console) throws UserMistake, UnreadableFile, IOException {
        LoadedFunction loaded = LoadedFunction.read(line, console, Compilation::interpreted);
        String at = Options.value(line, "--at").orElseThrow();
        double[] point = Values.point("--at", at, loaded.function().variables());
        PointEvaluation there =
                PointEvaluation.at(loaded.function(), loaded.compiled().values(), point);
        Writer out = console.results();
        out.append("{\"value\": " + Json.number(there.value()) + ", \"gradient\": " + Json.numbers(there.gradient())
                + ", \"hessian\": " + Json.matrix(there.hessian()) + "}\n");
        out.flush();
        note(there, point, console);
    }

    private static void note(PointEvaluation there, double[] point, Console console) {
        String place = DoubleStream.of(point).mapToObj(Decimal::shortest).collect(Collectors.joining(", ", "(", ")"));
        if (Double.isNaN(there.value())) {
            console.note(WORDS.say("eval.undefined", place));
        } else if (Double.isInfinite(there.value())) {
            console.note(WORDS.say("eval.infinite", place));
        } else if (!Stream.concat(Stream.of(there.gradient()), Stream.of(there.hessian()))
                .flatMapToDouble(DoubleStream::of)
                .allMatch(Double::isFinite)) {
            console.note(WORDS.say("eval.derivatives", place));
        }
    }
}
