package talweg.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0.01,0.01",
        "3,3",
        "-1.2,-1.2",
        "1e-7,1e-7",
        "0.0001,0.0001",
        "123456,123456",
        "1.5e12,1.5e12",
        "0,0",
        "-0.0,0"
    })
    void writesTheShortestTextThatReadsBack(double value, String expected) {
        assertThat(Numbers.shortest(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"3.14159265,4,3.142", "0.000123456,3,0.000123", "66666.6,3,66700", "1e-20,3,1e-20", "100,3,100"})
    void writesNoMoreDigitsThanAsked(double value, int digits, String expected) {
        assertThat(Numbers.significant(value, digits)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"-2,−2", "1.3e-20,1.3e−20", "-1e-7,−1e−7", "3,3"})
    void writesTrueMinusSignsWhereNumbersAreOnlyRead(double value, String expected) {
        assertThat(Numbers.typeset(value, 3)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0.01,1,0.02",
        "0.02,1,0.05",
        "0.05,1,0.1",
        "0.03,1,0.05",
        "0.01,-1,0.005",
        "1,-1,0.5",
        "0.03,-1,0.02",
        "7,1,10",
        "-2,1,-5"
    })
    void walksInOneTwoFive(double value, int direction, double expected) {
        assertThat(Numbers.nextNice(value, direction)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"NaN,NaN", "Infinity,∞", "-Infinity,−∞"})
    void writesWhatIsNotFinite(double value, String expected) {
        assertThat(Numbers.shortest(value)).isEqualTo(expected);
    }
}
