package talweg.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
    @ParameterizedTest
    @ValueSource(strings = {"-x^2+y", "-1", "--x", "-(x+y)", "-sin(x)", "--x+y", "-x", "-.5x", "-2,3"})
    void whatBeginsWithAMinusAndIsNoOptionIsAFormula(String text) {
        String marked = Arguments.marked(text)[0];
        assertThat(marked).isNotEqualTo(text);
        assertThat(Arguments.formula(marked)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-o",
                "-oa.png",
                "-o=a.png",
                "--at=-1,2",
                "--mehtod=gd",
                "--param",
                "-h",
                "-",
                "--",
                "--help",
                "x"
            })
    void optionsStayOptions(String text) {
        assertThat(Arguments.marked(text)).containsExactly(text);
    }

    @Test
    void theValueOfAnOptionIsNotAFormula() {
        assertThat(Arguments.marked("--start", "-1,2", "-x")).startsWith("--start", "-1,2");
        assertThat(Arguments.marked("--start", "-1,2", "-x")[2]).isNotEqualTo("-x");
        assertThat(Arguments.marked("-o", "-odd.png")).containsExactly("-o", "-odd.png");
    }
}
