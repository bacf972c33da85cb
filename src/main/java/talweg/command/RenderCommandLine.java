package talweg.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;
import talweg.function.Domain;
import talweg.session.FunctionSource;
import talweg.session.MethodChoice;
import talweg.session.Scene;

/// The command that makes a picture again, with everything said that could have been left out, so that it makes the
/// same
/// picture when defaults have changed.
final class RenderCommandLine {
    private RenderCommandLine() {}

    static String of(Scene scene, LoadedFunction loaded, ParseResult line) {
        List<String> words = new ArrayList<>(List.of("talweg", "render", function(loaded)));
        loaded.text().parameters().forEach((name, value) -> words.add("--param=" + name + "=" + value));
        scene.methods().stream()
                .filter(MethodChoice::visible)
                .forEach(method -> words.add("--method=" + method.specification()));
        words.add("--start=" + list(scene.start().coordinates()));
        words.add("--steps=" + scene.steps());
        words.add("--step=" + scene.k());
        if (scene.view().axes().size() > 1) {
            words.add("--domain=" + range(scene.view().axis(0)) + ","
                    + range(scene.view().axis(1)));
        }
        words.add("--layers=" + LayerNames.print(scene.appearance()));
        for (String option : List.of("--levels", "--size", "--width", "--theme")) {
            Options.value(line, option).ifPresent(value -> words.add(option + "=" + value));
        }
        words.add("-o");
        words.add(Options.value(line, "-o").orElseThrow());
        return words.stream().map(RenderCommandLine::quoted).collect(Collectors.joining(" "));
    }

    /// A formula as its text, wherever it came from; a sample by its id; a scene by its file.
    private static String function(LoadedFunction loaded) {
        return switch (loaded.source()) {
            case FunctionSource.Formula formula -> formula.function().formula().strip();
            case FunctionSource.Sample sample -> sample.sample().id();
            case FunctionSource.Saved saved -> saved.file();
        };
    }

    private static String list(List<Double> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String range(Domain.Range range) {
        return range.low() + "," + range.high();
    }

    /// As a POSIX shell reads it back.
    private static String quoted(String word) {
        return word.matches("[\\w@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
