package talweg.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever is typed, the answer is a formula or a mistake with a place, never an exception.
class FuzzProperties {
    private static final List<String> CORPUS = Stream.of("accepted.txt", "rejected.txt")
            .flatMap(file -> Corpus.entries(file).stream())
            .map(Corpus.Entry::text)
            .toList();

    private static final List<String> PIECES = Stream.concat(
                    ElementaryFunction.named("sin").stream().map(ElementaryFunction::word),
                    Stream.of(
                            "x", "y", "a", "i", "1", "2.5", "1e3", ".", ",", "+", "-", "*", "/", "^", "(", ")", "[",
                            "]", "{", "}", "|", "=", "==", "<", ">=", "!=", "#", ";", "\n", " ", "_", "\\", "\\frac",
                            "\\sqrt", "\\left", "√", "²", "⁻¹", "₁", "·", "−", "in", "and", "or", "not", "if(", "sum(",
                            "prod(", "max(", "f(x, y)", "f(x[3])", "x[", "e", "pi", "sen", "\u0000", "😀", "\uD800",
                            "\t", "é"))
            .toList();

    @Property(tries = 2000)
    void anyString(@ForAll String text) {
        assertAnswered(text);
    }

    @Property(tries = 5000)
    void anyHeapOfPieces(@ForAll("heaps") String text) {
        assertAnswered(text);
    }

    @Property(tries = 5000)
    void anyDamagedFormula(@ForAll("damaged") String text) {
        assertAnswered(text);
    }

    private static void assertAnswered(String text) {
        switch (Formula.parse(text)) {
            case Mistake mistake -> {
                assertThat(mistake.message()).isNotBlank();
                assertThat(mistake.display()).contains("^");
                assertThat(mistake.line()).isPositive();
                assertThat(mistake.column()).isPositive();
                assertThat(mistake.span().end()).isLessThanOrEqualTo(text.length());
            }
            case Formula formula -> {
                assertThat(formula.variables()).isNotEmpty();
                assertThat(formula.latex()).isNotBlank();
                Graph again = ((Formula) Formula.parse(formula.plainText())).graph();
                assertThat(again).isEqualTo(formula.graph());
                assertThatCode(() -> Derivatives.hessianVector(formula.graph(), formula.dimension()))
                        .doesNotThrowAnyException();
            }
        }
    }

    @Provide
    Arbitrary<String> heaps() {
        return Arbitraries.of(PIECES).list().ofMaxSize(20).map(pieces -> String.join("", pieces));
    }

    /// A text of the corpus, with a stretch of it replaced by a few pieces.
    @Provide
    Arbitrary<String> damaged() {
        Arbitrary<String> patch = Arbitraries.of(PIECES).list().ofMaxSize(3).map(pieces -> String.join("", pieces));
        Arbitrary<Integer> place = Arbitraries.integers().between(0, 80);
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 4);
        return Combinators.combine(Arbitraries.of(CORPUS), place, length, patch).as(FuzzProperties::patched);
    }

    private static String patched(String text, int place, int length, String patch) {
        int from = Math.min(place, text.length());
        int to = Math.min(from + length, text.length());
        return text.substring(0, from) + patch + text.substring(to);
    }
}
