package talweg.session;

import java.nio.file.Path;
import java.util.Locale;
import talweg.formula.Mistake;
import talweg.function.Words;

/// A file that can be opened, read and checked: after that, nothing can be wrong with it any more.
public sealed interface Document {
    /// Where it was read.
    Path file();

    /// What it holds.
    String text();

    /// A scene.
    record OfScene(Path file, String text, Scene scene) implements Document {}

    /// A sample function.
    record OfSample(Path file, String text, SampleFunction sample) implements Document {}

    /// A formula.
    record OfFormula(Path file, String text) implements Document {}

    /// Reads `file` as what the end of its name says it is.
    ///
    /// @throws UnreadableFile with the line and the cause, be it the file itself or the formula in it
    static Document read(Path file) throws UnreadableFile {
        String name = file.toString();
        String ending = name.toLowerCase(Locale.ROOT);
        String text = TextFile.read(file);
        if (ending.endsWith(SceneFile.ENDING)) {
            Scene scene = SceneFile.parse(name, text);
            check(name, text, scene.function(), scene.start().dimension());
            return new OfScene(file, text, scene);
        }
        if (ending.endsWith(SampleFile.ENDING)) {
            SampleFunction sample = SampleFile.parse(name, text);
            check(name, text, FunctionText.of(sample), sample.start().dimension());
            return new OfSample(file, text, sample);
        }
        understand(name, 0, FunctionText.of(text));
        return new OfFormula(file, text);
    }

    private static void check(String name, String text, FunctionText function, int dimension) throws UnreadableFile {
        TomlLines lines = new TomlLines(text);
        int variables = understand(name, before(text, lines.line("formula")), function);
        if (variables != dimension) {
            String reason = new Words("session").say("document.dimension", dimension, variables);
            throw new UnreadableFile(name, lines.line("domain"), reason);
        }
    }

    /// How many lines come before the formula whose key stands in line `key`: its first line may follow the quotation
    /// marks or stand below them.
    private static int before(String text, int key) {
        String line = text.lines().skip(key - 1L).findFirst().orElse("").stripTrailing();
        return line.endsWith("\"\"\"") || line.endsWith("'''") ? key : key - 1;
    }

    /// The number of variables.
    private static int understand(String name, int before, FunctionText function) throws UnreadableFile {
        return switch (Compilation.interpreted(function)) {
            case Compilation.Compiled compiled -> compiled.function().dimension();
            case Compilation.Rejected(Mistake mistake) ->
                throw new UnreadableFile(name, before + mistake.line(), mistake.message());
        };
    }
}
