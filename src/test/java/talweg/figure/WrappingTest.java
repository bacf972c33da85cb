package talweg.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {
    @Test
    void longTextsBreakAtSpaces() {
        assertThat(Wrapping.lines("f(x, y) = (a - x)^2 + b (y - x^2)^2", 20, 3))
                .containsExactly("f(x, y) = (a - x)^2", "+ b (y - x^2)^2");
    }

    @Test
    void whatHasNoSpacesIsCut() {
        assertThat(Wrapping.lines("abcdefghij", 4, 3)).containsExactly("abcd", "efgh", "ij");
    }

    @Test
    void whatDoesNotFitEndsInAnEllipsis() {
        assertThat(Wrapping.lines("abcdefghijkl", 4, 2)).containsExactly("abcd", "efg…");
    }

    @Test
    void nothingIsNoLine() {
        assertThat(Wrapping.lines("", 10, 3)).isEmpty();
    }
}
