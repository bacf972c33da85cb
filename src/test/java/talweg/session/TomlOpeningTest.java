package talweg.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TomlOpeningTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a = [1, [2]]\nb = {c = 1}\n[d]\n[[e]]",
                "a = \"[ { ' \\\" \" # [ \" '",
                "a = '\\' # it's",
                "a = \"\"\"\n [ \" ' \n\"\"\"\"\"\nb = 1",
                "a = ''''x[''''\nb = ''"
            })
    void nothingIsOpenInWholeText(String text) {
        assertThat(TomlOpening.find(text)).isEmpty();
    }

    @Test
    void theLineIsThatOfTheOpening() {
        assertThat(TomlOpening.find("# [\na = \"\"\"\n[\n\"\"\"\n\nb = [\n1,\n2\nc = 3\n"))
                .hasValue(new TomlOpening(6, "["));
        assertThat(TomlOpening.find("a = 1\nb = \"\"\"x\n\ny\"\n")).hasValue(new TomlOpening(2, "\"\"\""));
        assertThat(TomlOpening.find("a = {b = 'x}\nc = 1\n'")).hasValue(new TomlOpening(1, "'"));
    }

    @Test
    void everyOpeningHasItsPartner() {
        assertThat(new TomlOpening(1, "{").partner()).isEqualTo("}");
        assertThat(new TomlOpening(1, "[").partner()).isEqualTo("]");
        assertThat(new TomlOpening(1, "'''").partner()).isEqualTo("'''");
    }
}
