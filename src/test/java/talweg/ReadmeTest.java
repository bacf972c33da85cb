package talweg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import talweg.command.CommandLineInterface;
import talweg.function.Words;

/// What the README shows of the command line is what one sees.
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("(?s)```\\n(\\$ talweg .*?)```");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    /// A command line and what it prints.
    record Example(String command, String output) {
        static Example of(String text) {
            String[] parts = text.split("\n", 2);
            return new Example(parts[0], parts[1]);
        }

        String[] arguments(Path folder) {
            return WORD.matcher(command)
                    .results()
                    .map(word -> word.group(1) != null ? word.group(1) : word.group(2))
                    .map(word -> word.startsWith("docs/")
                            ? folder.resolve(word.substring(5)).toString()
                            : word)
                    .toArray(String[]::new);
        }

        @Override
        public String toString() {
            return "talweg " + command;
        }
    }

    private static final Locale SPOKEN = Words.language();

    @TempDir
    Path folder;

    @BeforeEach
    void speakEnglish() {
        Words.speak(Locale.ENGLISH);
    }

    @AfterAll
    static void speakAsBefore() {
        Words.speak(SPOKEN);
    }

    static List<Example> examples() {
        return SourceTree.found(BLOCK, Path.of("README.md")).stream()
                .flatMap(block -> Arrays.stream(block.split("(?m)^\\$ talweg ")))
                .filter(text -> !text.isEmpty())
                .map(Example::of)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExamplePrintsWhatIsShown(Example example) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        CommandLineInterface.run(example.arguments(folder), InputStream.nullInputStream(), print(out), print(err));
        String printed = out.toString(StandardCharsets.UTF_8);
        assertThat(printed.isEmpty() ? err.toString(StandardCharsets.UTF_8) : printed)
                .isEqualTo(example.output());
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
