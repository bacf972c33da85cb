package talweg.session;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import talweg.function.Words;

/// Where a function comes from that was named by one word on the command line.
public sealed interface FunctionSource {
    /// The word for standard input.
    String STANDARD_INPUT = "-";

    /// The function's text and parameters.
    FunctionText function();

    /// How messages call the text in which they count lines and columns.
    String place();

    /// A formula that was typed, piped in, or kept in a file of its own.
    ///
    /// @param file its name; `-` for standard input, empty for a formula that was typed
    record Formula(String file, FunctionText function) implements FunctionSource {
        @Override
        public String place() {
            Words words = new Words("session");
            return switch (file) {
                case "" -> words.say("source.formula");
                case STANDARD_INPUT -> words.say("source.input");
                default -> file;
            };
        }
    }

    /// A sample function.
    record Sample(SampleFunction sample) implements FunctionSource {
        @Override
        public FunctionText function() {
            return FunctionText.of(sample);
        }

        @Override
        public String place() {
            return new Words("session").say("source.of", sample.id());
        }
    }

    /// A scene.
    ///
    /// @param file its name, or the id of a sample scene
    record Saved(String file, Scene scene) implements FunctionSource {
        @Override
        public String place() {
            return new Words("session").say("source.of", file);
        }

        @Override
        public FunctionText function() {
            return scene.function();
        }
    }

    /// What `word` names, tried in this order: `-`, the id of a sample function or scene, a file, a formula.
    ///
    /// @param in read to its end if the word is `-`
    static FunctionSource of(String word, InputStream in) throws UnreadableFile {
        if (word.equals(STANDARD_INPUT)) {
            String name = new Words("session").say("source.input");
            return new Formula(word, FunctionText.of(TextFile.read(name, in)));
        }
        Optional<SampleFunction> sample = SampleLibrary.find(word);
        if (sample.isPresent()) {
            return new Sample(sample.get());
        }
        Optional<SampleScene> scene = SampleLibrary.findScene(word);
        if (scene.isPresent()) {
            return new Saved(word, scene.get().scene());
        }
        Optional<Path> file = file(word);
        return file.isPresent() ? read(file.get()) : new Formula("", FunctionText.of(word));
    }

    private static FunctionSource read(Path file) throws UnreadableFile {
        String name = file.toString();
        if (name.endsWith(SceneFile.ENDING)) {
            return new Saved(name, SceneFile.read(file));
        }
        return name.endsWith(SampleFile.ENDING)
                ? new Sample(SampleLibrary.read(file))
                : new Formula(name, FunctionText.of(TextFile.read(file)));
    }

    /// The file that `word` names. A name that ends like one of our files is one even if it does not exist, so that
    /// the message is about the file and not about a formula nobody typed.
    private static Optional<Path> file(String word) {
        try {
            Path file = Path.of(word);
            boolean ours = word.endsWith(SceneFile.ENDING) || word.endsWith(SampleFile.ENDING);
            return ours || Files.exists(file) && !Files.isDirectory(file) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
