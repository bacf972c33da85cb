package talweg.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import talweg.figure.FormulaOutline;

class FormulasTest {
    private static final String ADAM = "m \\leftarrow \\beta_1 m + (1 - \\beta_1)\\,\\nabla f(x)";

    @Test
    void aFormulaIsAShapeWithABaseline() {
        FormulaOutline outline = Formulas.outline("\\frac{a}{b}", 20);
        assertThat(outline.path()).startsWith("M").endsWith("Z").matches("[MLQCZ0-9 .-]+");
        assertThat(outline.ascent()).isBetween(10.0, 25.0);
        assertThat(outline.descent()).isBetween(4.0, 15.0);
        assertThat(outline.width()).isBetween(5.0, 15.0);
    }

    @Test
    void twiceTheSizeIsTwiceAsLarge() {
        FormulaOutline small = Formulas.outline(ADAM, 12);
        FormulaOutline large = Formulas.outline(ADAM, 24);
        assertThat(large.width()).isCloseTo(2 * small.width(), within(1e-6));
        assertThat(large.height()).isCloseTo(2 * small.height(), within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H", "p", "\\left(\\frac{a}{b}\\right)"})
    void theShapeFillsItsBox(String latex) {
        FormulaOutline outline = Formulas.outline(latex, 100);
        double[] y = Stream.of(outline.path().split("[MLQCZ]+"))
                .filter(piece -> !piece.isBlank())
                .map(piece -> piece.split(" "))
                .mapToDouble(numbers -> Double.parseDouble(numbers[numbers.length - 1]))
                .toArray();
        assertThat(Arrays.stream(y).min().getAsDouble()).isCloseTo(-outline.ascent(), within(4.0));
        assertThat(Arrays.stream(y).max().getAsDouble()).isCloseTo(outline.descent(), within(4.0));
    }

    @Test
    void manyThreadsGetTheSameShapes() {
        List<FormulaOutline> outlines = Stream.generate(
                        () -> "x_{" + Thread.currentThread().threadId() % 1 + "}^2")
                .limit(200)
                .parallel()
                .map(latex -> Formulas.outline(latex, 17))
                .distinct()
                .toList();
        assertThat(outlines).hasSize(1);
    }

    @Test
    void whatIsNoLatexIsAFaultOfTheProgram() {
        assertThatThrownBy(() -> Formulas.outline("\\nosuchcommand", 12))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nosuchcommand");
    }
}
