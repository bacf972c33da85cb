package talweg.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
    @Test
    void ticksAreRoundAndInside() {
        assertThat(Ticks.between(-2, 2, 8))
                .extracting(Ticks.Tick::text)
                .containsExactly("−2", "−1.5", "−1", "−0.5", "0", "0.5", "1", "1.5", "2");
        assertThat(Ticks.between(0.13, 0.41, 3)).extracting(Ticks.Tick::text).containsExactly("0.2", "0.3", "0.4");
    }

    @Test
    void deepInsideEnoughDigitsAreWritten() {
        assertThat(Ticks.between(1.0000001, 1.0000003, 2))
                .extracting(Ticks.Tick::text)
                .containsExactly("1.0000001", "1.0000002", "1.0000003");
    }

    @Test
    void anEmptyRangeHasNoTicks() {
        assertThat(Ticks.between(1, 1, 5)).isEmpty();
        assertThat(Ticks.between(0, Double.POSITIVE_INFINITY, 5)).isEmpty();
    }

    @Property
    void thereAreNeitherTooManyNorTooFew(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double low,
            @ForAll @DoubleRange(min = 0.01, max = 1e6) double width) {
        assertThat(Ticks.between(low, low + width, 10)).hasSizeBetween(3, 11);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1200, 1200", "-0.25, −0.25", "1e6, 1e6", "3.5e7, 3.5e7", "0.00001, 1e-5", "-2e-9, −2e−9"})
    void numbersAreWrittenShort(String value, String text) {
        assertThat(Ticks.text(new BigDecimal(value))).isEqualTo(text.replace("1e-5", "1e−5"));
    }

    @Test
    void whatIsNoNumberIsSaid() {
        assertThat(Ticks.text(Double.NEGATIVE_INFINITY, 3)).isEqualTo("−∞");
        assertThat(Ticks.text(2.0 / 3, 3)).isEqualTo("0.667");
    }
}
