package talweg.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaLinesTest {
    private static final String LONG =
            "= 0.9\\,\\begin{pmatrix}1 - 2\\\\3\\end{pmatrix} + (1 - 0.9)\\,\\frac{a + b}{c} - d";

    @Test
    void aFormulaThatFitsIsALine() {
        assertThat(FormulaLines.of("= a + b", 250, 17)).containsExactly("= a + b");
        assertThat(FormulaLines.of(LONG, 2000, 17)).containsExactly(LONG);
    }

    @Test
    void aLongOneIsBrokenBeforeItsSummands() {
        assertThat(FormulaLines.of(LONG, 69, 17))
                .isEqualTo(List.of(
                        "= 0.9\\,\\begin{pmatrix}1 - 2\\\\3\\end{pmatrix}", " + (1 - 0.9)\\,\\frac{a + b}{c}", " - d"));
    }

    @Test
    void asMuchAsFitsStandsInALine() {
        assertThat(FormulaLines.of("= a + b + c + d", 52, 17)).hasSizeBetween(2, 3);
        assertThat(String.join("", FormulaLines.of(LONG, 138, 17))).isEqualTo(LONG);
    }
}
