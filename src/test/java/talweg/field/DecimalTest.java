package talweg.field;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {
    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-0.0,0",
        "3,3",
        "0.5,0.5",
        "-1.2,-1.2",
        "0.1,0.1",
        "0.0005,0.0005",
        "0.00005,5e-5",
        "1000,1000",
        "20000,20000",
        "100000,1e5",
        "123456,123456",
        "1e300,1e300",
        "-2.5e-7,-2.5e-7",
        "-106.8,-106.8",
        "NaN,NaN"
    })
    void numbersAreWrittenAsAPersonWould(double value, String text) {
        assertThat(Decimal.shortest(value)).isEqualTo(text);
    }

    @Property
    void textReadsBackToTheSameDouble(@ForAll double value) {
        assertThat(Double.parseDouble(Decimal.shortest(value))).isEqualTo(value == 0 ? 0.0 : value);
    }
}
