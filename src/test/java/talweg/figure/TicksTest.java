package talweg.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
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

    @Test
    void deepInsideTheNumbersLeaveOutWhatTheyShare() {
        Ticks.Row row = Ticks.row(3.584428338, 3.584428343, 5);
        assertThat(row.offset()).isEqualTo("3.58442834 + …e−9");
        assertThat(row.ticks()).extracting(Ticks.Tick::text).containsExactly("−2", "−1", "0", "1", "2", "3");
        assertThat(Ticks.row(-1.8481265279, -1.8481265271, 4).offset()).startsWith("−1.8481265275");
    }

    @Test
    void aroundZeroAndAtHomeTheySayItAll() {
        assertThat(Ticks.row(-1e-12, 1e-12, 4).offset()).isEmpty();
        assertThat(Ticks.row(-2, 2, 8).ticks()).isEqualTo(Ticks.between(-2, 2, 8));
    }

    @Property
    void deepInsideNumbersAreShortAndTrue(
            @ForAll @DoubleRange(min = 0.1, max = 1000) double at, @ForAll @IntRange(min = -11, max = -8) int decade) {
        double width = 3 * Math.pow(10, decade);
        Ticks.Row row = Ticks.row(at, at + at * width, 10);
        String[] parts = row.offset().replace('−', '-').split(" \\+ …e");
        for (Ticks.Tick tick : row.ticks()) {
            assertThat(tick.text()).hasSizeLessThan(6);
            BigDecimal relative = new BigDecimal(tick.text().replace('−', '-'));
            double meant = new BigDecimal(parts[0])
                    .add(relative.scaleByPowerOfTen(Integer.parseInt(parts[1])))
                    .doubleValue();
            assertThat(meant).isEqualTo(tick.value());
        }
    }
}
