package talweg.function;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsInPlaceTest {
    @Test
    void whatIsInsertedMayHaveBracesAndDollars() {
        assertThat(new Words("publication").say("table.caption", "{1}$1", "x^{2}", "\\mathbf{x}_{0}"))
                .isEqualTo("{1}$1: $x^{2}$ from $\\mathbf{x}_{0}$.");
    }
}
