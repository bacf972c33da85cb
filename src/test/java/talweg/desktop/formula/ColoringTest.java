package talweg.desktop.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import talweg.formula.ColoredToken;

class ColoringTest {
    private final Coloring coloring = new Coloring();

    @Test
    void everyWordIsSaidToBeWhatItIs() {
        assertThat(read("sin(k x) + 2"))
                .containsExactly(
                        "sin FUNCTION",
                        "( OPERATOR",
                        "k PARAMETER",
                        "x VARIABLE",
                        ") OPERATOR",
                        "+ OPERATOR",
                        "2 NUMBER");
    }

    @Test
    void whatWasUnderstoodStaysWhileTheRestIsTyped() {
        read("sin(x) + y");
        assertThat(read("sin(x) +* y"))
                .containsExactly("sin FUNCTION", "( OPERATOR", "x VARIABLE", ") OPERATOR", "+ OPERATOR", "y VARIABLE");
        assertThat(read("sin(x) +*2 y")).endsWith("+ OPERATOR", "y VARIABLE");
    }

    @Test
    void aWordThatIsChangedHasNoColourUntilItIsUnderstood() {
        read("sin(x)");
        assertThat(read("siin(x)")).containsExactly("( OPERATOR", "x VARIABLE", ") OPERATOR");
    }

    private List<String> read(String text) {
        return coloring.read(text, List.of()).stream()
                .map(token -> said(text, token))
                .toList();
    }

    private static String said(String text, ColoredToken token) {
        return text.substring(token.span().start(), token.span().end()) + " " + token.category();
    }
}
