package talweg.desktop.preference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenSizeTest {
    @ParameterizedTest
    @CsvSource({"768, 100", "1080, 100", "1440, 100", "1600, 125", "2160, 175", "4320, 250"})
    void onlyAScreenThatIsVeryHighEnlargesEverything(double height, int percent) {
        assertThat(ScreenSize.percent(height)).isEqualTo(percent);
    }
}
