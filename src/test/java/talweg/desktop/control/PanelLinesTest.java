package talweg.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PanelLinesTest {
    private static final PanelLines LINES = new PanelLines("", 17);

    private static final String LONG =
            "= 0.9\\,\\begin{pmatrix}1 - 2\\\\3\\end{pmatrix} + (1 - 0.9)\\,\\frac{a + b}{c} - d";

    @Test
    void aFormulaThatFitsIsALine() {
        assertThat(LINES.of("= a + b", 250)).containsExactly("= a + b");
        assertThat(LINES.of(LONG, 2000)).containsExactly(LONG);
    }

    @Test
    void aLongOneIsBrokenBeforeItsSummands() {
        assertThat(LINES.of(LONG, 85))
                .isEqualTo(List.of(
                        "= 0.9\\,\\begin{pmatrix}1 - 2\\\\3\\end{pmatrix}", " + (1 - 0.9)\\,\\frac{a + b}{c}", " - d"));
    }

    @Test
    void asMuchAsFitsStandsInALine() {
        assertThat(LINES.of("= a + b + c + d", 45)).hasSizeBetween(2, 3);
        assertThat(String.join("", LINES.of(LONG, 120))).isEqualTo(LONG);
    }

    @Test
    void aSummandThatWouldBeTooSmallIsBrokenBetweenItsFactors() {
        String product = "= (a + b)\\,\\begin{pmatrix}1\\\\3\\end{pmatrix} \\odot \\begin{pmatrix}1\\\\3\\end{pmatrix}";
        assertThat(LINES.of(product, 80)).hasSizeGreaterThan(1).allMatch(line -> LINES.isReadable(line, 80));
        assertThat(String.join("", LINES.of(product, 80))).isEqualTo(product);
    }

    @Test
    void aLineIsBrokenBetweenStatementsAndNotBeforeASignOfEquality() {
        String column = "\\begin{pmatrix} 1.25 \\\\ -52.5 \\end{pmatrix}";
        String both = "\\nabla f = " + column + ",\\quad H = " + column;
        assertThat(LINES.of(both, 130)).containsExactly("\\nabla f = " + column + ",", "H = " + column);
    }

    @Test
    void anArrowIsNoBracket() {
        assertThat(LINES.of("x \\leftarrow aaaaaa + bbbbbb", 60)).containsExactly("x \\leftarrow aaaaaa", " + bbbbbb");
    }
}
