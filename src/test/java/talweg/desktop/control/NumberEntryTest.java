package talweg.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberEntryTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.01 | 0.01",
                "0,01 | 0.01",
                "1e-3 | 0.001",
                "1/50 | 0.02",
                "*2 | 0.6",
                "/10 | 0.03",
                ".5 | 0.5",
                "−2 | -2",
                "3. | 3",
                "* 1/2 | 0.15",
                "+4 | 4",
            })
    void readsWhatAPersonTypes(String text, double expected) {
        assertThat(NumberEntry.read(text, 0.3).orElseThrow()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1/0", "/0", "1e999", "NaN", "0x1p3", "1d", "1/2/3", "--1", "*"})
    void refusesWhatIsNoNumber(String text) {
        assertThat(NumberEntry.read(text, 0.3)).isEmpty();
    }
}
