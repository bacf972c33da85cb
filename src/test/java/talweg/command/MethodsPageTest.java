package talweg.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import talweg.function.Words;
import talweg.method.Methods;

/// The page about methods holds what the program says of them.
class MethodsPageTest {
    private static final Path PAGE = Path.of("docs/methods.md");
    private static final String BEGIN = "<!-- begin of the list -->\n";
    private static final String END = "<!-- end of the list -->\n";
    private static final Locale SPOKEN = Words.language();

    @BeforeEach
    void speakEnglish() {
        Words.speak(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Words.speak(SPOKEN);
    }

    /// `mvn test -Dtest=MethodsPageTest -Dlist=write` writes the list anew.
    @Test
    void theListIsWhatTheProgramSays() throws IOException {
        String page = Files.readString(PAGE);
        String before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        String after = page.substring(page.indexOf(END));
        String expected = before + MethodsText.markdown(Methods.all()) + after;
        if ("write".equals(System.getProperty("list"))) {
            Files.writeString(PAGE, expected);
            return;
        }
        assertThat(page)
                .as("%s is behind: mvn test -Dtest=MethodsPageTest -Dlist=write", PAGE)
                .isEqualTo(expected);
    }
}
