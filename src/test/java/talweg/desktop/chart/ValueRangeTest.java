package talweg.desktop.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import talweg.figure.MethodStyle;
import talweg.session.Measure;

class ValueRangeTest {
    @ParameterizedTest
    @EnumSource(names = {"OBJECTIVE", "GRADIENT_NORM", "STEP_LENGTH"})
    void whatShrinksStandsOnPowersOfTen(Measure measure) {
        ValueRange range = range(measure, 3, 0.5, 0.02);
        assertThat(range).isEqualTo(new ValueRange(true, 0.01, 10));
        assertThat(range.decades()).isEqualTo(3);
    }

    @Test
    void ratesStandOnAnAxisThatBeginsAtZero() {
        ValueRange range = range(Measure.LEARNING_RATE, 0.1, 0.05, 0.002);
        assertThat(range.logarithmic()).isFalse();
        assertThat(range.low()).isZero();
        assertThat(range.canShow(0.1)).isTrue();
    }

    @Test
    void ratesThatSpanMoreThanTwoPowersOfTenStandOnPowersOfTen() {
        assertThat(range(Measure.LEARNING_RATE, 1, 0.009).logarithmic()).isTrue();
        assertThat(range(Measure.LEARNING_RATE, 1, 0.01).logarithmic()).isFalse();
    }

    @Test
    void onlyWhatIsSeenDecides() {
        Course.Line line = line(3, 0.5, 1e-9);
        assertThat(ValueRange.of(Measure.OBJECTIVE, List.of(line), _ -> 2)).isEqualTo(new ValueRange(true, 0.1, 10));
    }

    @Test
    void neitherZerosNorInfinitiesStretchTheAxis() {
        assertThat(range(Measure.OBJECTIVE, 3, 0, Double.POSITIVE_INFINITY, Double.NaN))
                .isEqualTo(new ValueRange(true, 1, 10));
    }

    @Test
    void roundingErrorsDoNotStretchTheAxis() {
        assertThat(range(Measure.OBJECTIVE, 3, 1e-200).decades()).isEqualTo(18);
    }

    @Test
    void equalValuesHaveAnAxis() {
        assertThat(range(Measure.OBJECTIVE, 1, 1).decades()).isEqualTo(1);
        assertThat(range(Measure.LEARNING_RATE, 0.005).high()).isGreaterThan(0.005);
    }

    @Test
    void zerosAloneHaveAnAxis() {
        assertThat(range(Measure.OBJECTIVE, 0).high()).isPositive();
        assertThat(range(Measure.LEARNING_RATE, 0).high()).isPositive();
    }

    private static ValueRange range(Measure measure, double... values) {
        return ValueRange.of(measure, List.of(line(values)), line -> line.values().length);
    }

    private static Course.Line line(double... values) {
        return new Course.Line(
                MethodStyle.of(0), IntStream.range(0, values.length).toArray(), values);
    }
}
