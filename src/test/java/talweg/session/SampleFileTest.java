package talweg.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import talweg.function.Domain;
import talweg.function.Words;

class SampleFileTest {
    private static final String WHOLE = """
            version = 1
            id = "ridge"
            formula = \"\"\"
            k = 3 in [1, 9]
            f(x, y) = x^2 + k y^2
            \"\"\"
            domain = [[-2, 2], [-1.5, 1]]
            start = [-1.2, 1]
            steps = 120
            methods = ["gd:lr=0.1", "newton"]
            tags = ["convex"]
            scale = "logarithmic"
            source = "A. Person (2020)"

            [name]
            en = "Ridge"
            de = "Grat"

            [teaches]
            en = "To walk."
            de = "Gehen."

            [[minimum]]
            at = [0, 0]
            value = 0
            global = true

            [[minimum]]
            at = [1, 1]
            value = 4
            smooth_at_minimum = false
            boundary = true

            [[saddle]]
            at = [0.5, 0]
            value = 0.25
            """;

    @Test
    void aWholeFileGivesEveryField() throws UnreadableFile {
        SampleFunction function = SampleFile.parse("ridge.toml", WHOLE);
        assertThat(function)
                .isEqualTo(new SampleFunction(
                        "ridge",
                        new Wording("Ridge", "Grat"),
                        "k = 3 in [1, 9]\nf(x, y) = x^2 + k y^2\n",
                        Domain.rectangle(-2, 2, -1.5, 1),
                        Point.of(-1.2, 1),
                        120,
                        List.of("gd:lr=0.1", "newton"),
                        List.of(
                                new KnownPoint(KnownPoint.Kind.MINIMUM, Point.of(0, 0), 0, true, true, false),
                                new KnownPoint(KnownPoint.Kind.MINIMUM, Point.of(1, 1), 4, false, false, true),
                                new KnownPoint(KnownPoint.Kind.SADDLE, Point.of(0.5, 0), 0.25, false, true, false)),
                        List.of("convex"),
                        Scale.LOGARITHMIC,
                        "A. Person (2020)",
                        new Wording("To walk.", "Gehen.")));
    }

    @Test
    void fiveKeysAreEnough() throws UnreadableFile {
        SampleFunction function = SampleFile.parse("bowl.toml", """
                version = 1
                id = "bowl"
                formula = "x^2 + y^2"
                domain = [[-2, 2], [-2, 2]]
                start = [1, 1]
                """);
        assertThat(function.steps()).isEqualTo(Scene.DEFAULT_STEPS);
        assertThat(function.methods()).isEqualTo(Scene.DEFAULT_METHODS);
        assertThat(function.name().text()).isEqualTo("bowl");
        assertThat(function.scale()).isEqualTo(Scale.AUTOMATIC);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            version = 1                   | version = 2                 | 1  | version 2 is not known
            version = 1                   | version = "one"             | 1  | "version" must be a whole number
            id = "ridge"                  | id = "Ridge 7"              | 2  | small letters
            id = "ridge"                  | id = 7                      | 2  | "id" must be a text
            domain = [[-2, 2], [-1.5, 1]] | domain = [[2, -2], [-1, 1]] | 7  | low < high
            domain = [[-2, 2], [-1.5, 1]] | domain = [-2, 2]            | 7  | [[-2, 2], [-1, 3]]
            domain = [[-2, 2], [-1.5, 1]] | domain = [[-inf, 2], [0, 1]]| 7  | finite
            start = [-1.2, 1]             | start = [-1.2]              | 8  | 1 coordinates
            start = [-1.2, 1]             | start = [nan, 1]            | 8  | finite
            steps = 120                   | steps = -1                  | 9  | between 0 and
            steps = 120                   | steps = 1e300               | 9  | whole number
            steps = 120                   | stepz = 120                 | 9  | "stepz" is not known
            steps = 120                   | steps = 1 2                 | 9  | not TOML
            methods = ["gd:lr=0.1", "newton"] | methods = ["gd:lrr=1"] | 10 | "gd:lrr=1"
            tags = ["convex"]             | tags = "convex"             | 11 | list
            scale = "logarithmic"         | scale = "log"               | 12 | automatic, linear, logarithmic
            value = 4                     | value = "four"              | 30 | "minimum[1].value" must be a number
            value = 0.25                  | worth = 0.25                | 34 | "saddle[0].value" is missing
            """)
    void aMistakeIsReportedWithItsLineAndARemedy(String right, String wrong, int line, String message) {
        assertThat(WHOLE).contains(right);
        assertThatThrownBy(() -> SampleFile.parse("ridge.toml", WHOLE.replace(right, wrong)))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        mistake -> assertThat(mistake.line()).isEqualTo(line))
                .hasMessageStartingWith("ridge.toml, line " + line + ":")
                .hasMessageContaining(message);
    }

    @Test
    void mistakesAreSaidInTheLanguageSpoken() {
        Locale before = Words.language();
        Words.speak(Locale.GERMAN);
        try {
            assertThatThrownBy(() -> SampleFile.parse("ridge.toml", WHOLE.replace("id = ", "idee = ")))
                    .hasMessageContaining("Schlüssel „id“ fehlt");
        } finally {
            Words.speak(before);
        }
    }

    @Test
    void anEmptyFileSaysWhatIsMissing() {
        assertThatThrownBy(() -> SampleFile.parse("empty.toml", "")).hasMessageContaining("\"version\" is missing");
    }
}
