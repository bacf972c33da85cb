package talweg.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgbTest {
    private static final int WHITE = -1;
    private static final int BLACK = Argb.parse("#000000");

    @Property
    void whatIsPrintedIsReadAgain(@ForAll int argb) {
        assertThat(Argb.parse(Argb.print(argb))).isEqualTo(argb);
    }

    @Test
    void blackOnWhiteHasTheGreatestContrast() {
        assertThat(Argb.contrast(BLACK, WHITE)).isCloseTo(21, within(1e-9));
        assertThat(Argb.contrast(WHITE, WHITE)).isEqualTo(1);
    }

    @Test
    void fadingMultipliesTheAlpha() {
        assertThat(Argb.alpha(Argb.fade(WHITE, 0.5))).isEqualTo(128);
        assertThat(Argb.over(Argb.fade(WHITE, 0), BLACK)).isEqualTo(BLACK);
        assertThat(Argb.over(WHITE, BLACK)).isEqualTo(WHITE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#12345", "123456", "#gggggg", ""})
    void whatIsNoColourIsRefused(String text) {
        assertThatThrownBy(() -> Argb.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
