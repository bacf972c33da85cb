package talweg.command;

import java.io.IOException;
import java.io.Writer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import talweg.function.PointEvaluation;
import talweg.session.Compilation;
import talweg.session.UnreadableFile;

/// `talweg eval`: f, ∇f and H at one point. Interpreted, since compiling takes longer than the answer.
final class EvalCommand implements Subcommand {
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
    }
}
