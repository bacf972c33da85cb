package talweg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import talweg.command.CommandLineInterface;

/// Habits that neither the compiler nor the class files show.
class HabitsTest {
    private static final Pattern COLOUR =
            Pattern.compile("(\"#(?:[0-9a-fA-F]{3}){1,2}\"|\\b0x[fF]{2}[0-9a-fA-F]{6}\\b)");
    private static final Pattern INLINE_STYLE = Pattern.compile("( style=\"[^\"]*\")");
    private static final Pattern PROMISE =
            Pattern.compile("(\\b(?:TODO|FIXME|XXX|HACK|coming soon|not implemented)\\b)");
    private static final Pattern SILENCE = Pattern.compile("(catch \\([^)]*\\) *\\{\\s*})");

    @Test
    void coloursLiveInThePaletteAlone() {
        assertNowhere(COLOUR, SourceTree.java());
        assertNowhere(COLOUR, SourceTree.fxml());
    }

    @Test
    void looksLiveInTheStyleSheetsAlone() {
        assertNowhere(INLINE_STYLE, SourceTree.fxml());
    }

    @Test
    void codeDoesWhatItSaysInsteadOfPromisingIt() {
        assertNowhere(PROMISE, SourceTree.java());
        assertNowhere(PROMISE, SourceTree.fxml());
    }

    @Test
    void noErrorIsSwallowedInSilence() {
        assertNowhere(SILENCE, SourceTree.java());
    }

    @Test
    void theProgramKnowsItsVersion() {
        assertThat(SourceTree.text(Path.of("pom.xml")))
                .contains("<artifactId>talweg</artifactId>\n  <version>" + CommandLineInterface.VERSION + "</version>");
    }

    private static void assertNowhere(Pattern pattern, List<Path> files) {
        assertThat(files)
                .allSatisfy(file -> assertThat(SourceTree.found(pattern, file))
                        .as(file.toString())
                        .isEmpty());
    }
}
