package talweg.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormsTest {
    @Test
    void barsKeepOffWhatTheyEnclose() {
        assertThat(Norms.spaced("at k = 3: ‖∇f‖ = 1e-7, ‖x‖ is above 1e12"))
                .isEqualTo("at k = 3: ‖\u2009∇f\u2009‖ = 1e-7, ‖\u2009x\u2009‖ is above 1e12");
    }

    @Test
    void whatIsSpacedStaysAsItIs() {
        String once = Norms.spaced("‖∇f‖");
        assertThat(Norms.spaced(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void noWordsOfTheWindowPutABarBesideANabla(String language) {
        ResourceBundle words = ResourceBundle.getBundle("talweg.desktop.messages", Locale.of(language));
        assertThat(words.keySet()).noneMatch(key -> words.getString(key).contains("‖∇"));
    }
}
