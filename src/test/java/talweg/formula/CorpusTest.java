package talweg.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Texts with what becomes of them: the grammar by example.
class CorpusTest {
    /// Kinds that only a text too long for the corpus can have.
    private static final Set<MistakeKind> ELSEWHERE = Set.of(
            MistakeKind.EMPTY_TEXT,
            MistakeKind.LIMIT_LENGTH,
            MistakeKind.LIMIT_NESTING,
            MistakeKind.LIMIT_OPERATIONS,
            MistakeKind.LIMIT_DEFINITIONS);

    static List<Corpus.Entry> accepted() {
        return Corpus.entries("accepted.txt");
    }

    static List<Corpus.Entry> values() {
        return Corpus.entries("values.txt");
    }

    static List<Corpus.Entry> rejected() {
        return Corpus.entries("rejected.txt");
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void acceptedTextsPrintAsExpected(Corpus.Entry entry) {
        assertThat(Formula.parse(entry.text()))
                .isInstanceOfSatisfying(
                        Formula.class,
                        formula -> assertThat(formula.plainText()).isEqualTo(entry.expected()));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void whatIsPrintedReadsBackToTheSameGraph(Corpus.Entry entry) {
        Formula formula = (Formula) Formula.parse(entry.text());
        Formula again = (Formula) Formula.parse(formula.plainText());
        assertThat(again.graph()).isEqualTo(formula.graph());
    }

    @ParameterizedTest
    @MethodSource("values")
    void valuesAreAsExpected(Corpus.Entry entry) {
        String[] parts = entry.text().split(" @ ");
        double[] point =
                Stream.of(parts[1].split(",")).mapToDouble(Double::parseDouble).toArray();
        double expected = Double.parseDouble(entry.expected());
        double value = GraphEvaluator.value((Formula) Formula.parse(parts[0]), point);
        assertThat(value).isCloseTo(expected, within(4 * Math.ulp(expected)));
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void rejectedTextsNamePlaceAndKind(Corpus.Entry entry) {
        assertThat(Formula.parse(entry.text()))
                .isInstanceOfSatisfying(
                        Mistake.class,
                        mistake -> assertThat("%d:%d %s".formatted(mistake.line(), mistake.column(), mistake.kind()))
                                .isEqualTo(entry.expected()));
    }

    @Test
    void everyKindOfMistakeHasAnExample() {
        Set<String> shown =
                rejected().stream().map(e -> e.expected().split(" ")[1]).collect(Collectors.toSet());
        assertThat(Arrays.stream(MistakeKind.values())
                        .filter(kind -> !ELSEWHERE.contains(kind))
                        .map(Enum::name))
                .allMatch(shown::contains);
    }
}
