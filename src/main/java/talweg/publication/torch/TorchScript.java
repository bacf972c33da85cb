package talweg.publication.torch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import talweg.engine.Run;
import talweg.engine.Status;
import talweg.function.Words;
import talweg.method.Method;
import talweg.method.Newton;
import talweg.method.Setting;
import talweg.publication.FormulaLine;
import talweg.publication.PublicationMistake;
import talweg.session.Compilation;

/// A run as a PyTorch script that walks it again and compares.
public final class TorchScript {
    private static final Words WORDS = new Words("publication");

    private final List<String> lines = new ArrayList<>();

    private TorchScript() {}

    /// The script.
    ///
    /// @param compiled the function that was run, with its parameters
    /// @param run from a start where f is defined
    /// @param command the command that writes this script; empty for none
    /// @throws PublicationMistake if the run has no iterate, or torch has nothing like its method
    public static String of(Compilation.Compiled compiled, Run run, String command) throws PublicationMistake {
        if (run.last() < 0) {
            throw PublicationMistake.of("script.start", run.reason());
        }
        TorchFunction function = TorchFunction.of(compiled.formula(), compiled.parameters());
        TorchScript script = new TorchScript();
        script.head(compiled, run, command);
        script.function(function);
        script.lines.addAll(loop(run, function.name()));
        script.end(function.name(), run);
        return String.join("\n", script.lines) + "\n";
    }

    private void head(Compilation.Compiled compiled, Run run, String command) {
        Method method = run.request().method();
        comment(method.kind().name() + ": " + FormulaLine.of(compiled));
        if (!command.isEmpty()) {
            comment(WORDS.say("script.command", command));
        }
        comment(WORDS.say(method.id().equals("nadam") ? "script.requires.nadam" : "script.requires"));
        if (run.outcome().status() != Status.STEP_LIMIT) {
            comment(WORDS.say("script.ends", run.last(), run.reason()));
        }
    }

    private void comment(String text) {
        text.lines().forEach(line -> lines.add("# " + line));
    }

    private void function(TorchFunction function) {
        if (function.extras().contains(TorchCalls.Extra.MATH)) {
            lines.add("import math");
        }
        lines.add("import torch");
        lines.add("");
        lines.add("torch.set_default_dtype(torch.float64)");
        lines.add("");
        for (TorchCalls.Extra extra : function.extras()) {
            extra.definition().lines().forEach(lines::add);
            if (!extra.definition().isEmpty()) {
                lines.add("");
            }
        }
        lines.addAll(function.lines());
        lines.add("");
    }

    private static List<String> loop(Run run, String function) throws PublicationMistake {
        Method method = run.request().method();
        String point = Arrays.stream(run.row(0).point())
                .mapToObj(PythonNumber::floating)
                .collect(Collectors.joining(", ", "[", "]"));
        if (method.at(0) instanceof Newton) {
            return new NewtonLoop(method).lines(function, point, run.last());
        }
        Optional<TorchOptimizer> optimizer = TorchOptimizer.of(method, 0);
        if (optimizer.isEmpty()) {
            throw PublicationMistake.of("script.method", method.kind().name());
        }
        if (isNoisy(method)) {
            throw PublicationMistake.of("script.noise", method.kind().name());
        }
        return new OptimizerLoop(method, optimizer.get(), run).lines(function, point, run.last());
    }

    private static boolean isNoisy(Method method) {
        return Stages.of(method).starts().stream()
                .anyMatch(k -> ((Setting.Number) method.at(k).setting("noise")).value() > 0);
    }

    private void end(String function, Run run) {
        String value = PythonNumber.floating(run.row(run.last()).value());
        lines.add("");
        lines.add("print(" + run.last() + ", p.tolist(), " + function + "(p).item())");
        lines.add("print(\"Talweg:\", " + value + ", \"" + WORDS.say("script.difference") + ":\", abs(" + function
                + "(p).item() - " + value + "))");
    }
}
