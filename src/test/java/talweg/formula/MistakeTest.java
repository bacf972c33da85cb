package talweg.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import talweg.function.Words;

/// What a person reads when a text is no formula.
class MistakeTest {
    private final Locale before = Words.language();

    @BeforeEach
    void speakEnglish() {
        Words.speak(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Words.speak(before);
    }

    @Test
    void aMisspeltNameGetsASuggestion() {
        Mistake mistake = mistake("x^2 + sen(y)");
        assertThat(mistake.message()).startsWith("Unknown name 'sen': did you mean 'sin'?");
        assertThat(mistake.display()).isEqualTo("x^2 + sen(y)\n      ^^^");
    }

    @Test
    void messagesAreSpokenInGermanToo() {
        Words.speak(Locale.GERMAN);
        assertThat(mistake("0,5").message()).isEqualTo("Ein Komma trennt Argumente. Bitte mit Punkt schreiben: 0.5.");
    }

    @Test
    void theMistakeStandsInItsOwnLine() {
        Mistake mistake = mistake("a = 1\nf(x, y) = a x + sen(y)\n");
        assertThat(mistake.line()).isEqualTo(2);
        assertThat(mistake.column()).isEqualTo(17);
        assertThat(mistake.display()).isEqualTo("f(x, y) = a x + sen(y)\n                ^^^");
    }

    @Test
    void aLongLineIsShownAroundTheMistake() {
        String sum = "x + ".repeat(100);
        String[] lines = mistake(sum + "sen(x) + " + sum + "x").display().split("\n");
        assertThat(lines[0]).startsWith("… ").endsWith(" …").hasSizeLessThan(110);
        assertThat(lines[0].substring(lines[1].indexOf('^'))).startsWith("sen(x)");
    }

    @Test
    void aSampleMayBeMeant() {
        Mistake mistake = (Mistake)
                Formula.parse("rosenbrok", java.util.List.of(), java.util.List.of("rosenbrock", "himmelblau"));
        assertThat(mistake.arguments()).containsExactly("rosenbrok", "rosenbrock");
    }

    @Test
    void shortNamesAndGreekLettersAreNeverMisspelt() {
        assertThat(Formula.parse("x^2 + si y + phi")).isInstanceOf(Formula.class);
    }

    @Test
    void whatCanGoOnIsUnfinishedAndTheRestIsNot() {
        assertThat(mistake("").unfinished()).isTrue();
        assertThat(mistake("x + ").unfinished()).isTrue();
        assertThat(mistake("(x + 1").unfinished()).isTrue();
        assertThat(mistake("x + )").unfinished()).isFalse();
    }

    @Test
    void everyBeginningOfAFormulaIsAFormulaOrUnfinishedOrShort() {
        String text = "f(x, y) = 3 sin(x^2) + max(|x - y|, 2)*if(x < y, 1, √x)";
        for (int length = text.indexOf('=') + 1; length < text.length(); length++) {
            Parsed parsed = Formula.parse(text.substring(0, length));
            boolean quiet = !(parsed instanceof Mistake mistake)
                    || mistake.unfinished()
                    || mistake.kind() == MistakeKind.NAME_UNKNOWN;
            assertThat(quiet).as(text.substring(0, length)).isTrue();
        }
    }

    @Test
    void limitsAreNamed() {
        assertLimit("x +".repeat(10_000), MistakeKind.LIMIT_LENGTH, Limits.LENGTH);
        assertLimit("(".repeat(300) + "x" + ")".repeat(300), MistakeKind.LIMIT_NESTING, Limits.NESTING);
        assertLimit("-".repeat(300) + "x", MistakeKind.LIMIT_NESTING, Limits.NESTING);
        assertLimit("x^".repeat(300) + "x", MistakeKind.LIMIT_NESTING, Limits.NESTING);
        assertLimit("√".repeat(300) + "x", MistakeKind.LIMIT_NESTING, Limits.NESTING);
        assertLimit("x" + "²(x)".repeat(3_000) + "^2".repeat(300), MistakeKind.LIMIT_NESTING, Limits.NESTING);
        assertLimit("if(" + "not ".repeat(300) + "x<1, 1, 2)", MistakeKind.LIMIT_NESTING, Limits.NESTING);
        assertLimit("sum(i, 1, 5001, x)", MistakeKind.LIMIT_TERMS, Limits.TERMS);
        assertLimit("sum(i, 1, 200, sum(j, 1, 200, 0))", MistakeKind.LIMIT_TERMS, Limits.TERMS);
        assertLimit("sum(i, 1, 4000, i x + i y + x^i + y^i)", MistakeKind.LIMIT_OPERATIONS, Limits.OPERATIONS);
        assertLimit("f(x[2000]) = 1", MistakeKind.LIMIT_VARIABLES, Limits.VARIABLES);
        String definitions =
                IntStream.range(0, 300).mapToObj(i -> "a" + i + " = 1").collect(Collectors.joining("\n"));
        assertLimit(definitions, MistakeKind.LIMIT_DEFINITIONS, Limits.DEFINITIONS);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasAMessageInBothLanguages(MistakeKind kind) {
        for (Locale locale : new Locale[] {Locale.ROOT, Locale.GERMAN}) {
            String message =
                    ResourceBundle.getBundle("talweg.formula.messages", locale).getString(kind.key());
            assertThat(message).doesNotContainIgnoringCase("invalid").doesNotContainIgnoringCase("ungültig");
        }
    }

    private static void assertLimit(String text, MistakeKind kind, int bound) {
        Mistake mistake = mistake(text);
        assertThat(mistake.kind()).isEqualTo(kind);
        assertThat(mistake.message()).contains(String.valueOf(bound));
        assertThat(mistake.display()).contains("^");
    }

    private static Mistake mistake(String text) {
        return (Mistake) Formula.parse(text);
    }
}
