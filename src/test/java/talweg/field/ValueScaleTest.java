package talweg.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValueScaleTest {
    private static final List<PlaneFunction> LANDSCAPES = List.of(
            PlaneFunction.SPHERE,
            PlaneFunction.ROSENBROCK,
            new PlaneFunction((x, y) -> PlaneFunction.ROSENBROCK.f().applyAsDouble(x, y) - 106.76),
            new PlaneFunction((x, y) -> 1 / (x * y)),
            new PlaneFunction((x, y) -> x * 1.7e308 / 3),
            new PlaneFunction((x, y) -> Math.exp(70 * x * x)),
            new PlaneFunction((x, y) -> 1e-310 * x),
            new PlaneFunction((x, y) -> x > 2.9 ? 1 : 0),
            new PlaneFunction((x, y) -> 3));

    static Stream<ValueScale> scales() {
        return LANDSCAPES.stream()
                .map(f -> f.on(-3, 3, 61).statistics())
                .flatMap(s -> Stream.of(Spacing.values()).map(k -> ValueScale.of(k, s, OptionalDouble.empty())));
    }

    @ParameterizedTest
    @MethodSource("scales")
    void everyScaleIsMonotoneFromZeroToOne(ValueScale scale) {
        assertThat(scale.position(scale.low())).isZero();
        assertThat(scale.position(scale.high())).isEqualTo(1);
        assertThat(scale.position(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(scale.position(Double.POSITIVE_INFINITY)).isEqualTo(1);
        assertThat(scale.position(Double.NaN)).isNaN();
        double before = 0;
        for (int i = 0; i <= 300; i++) {
            double place = scale.position(scale.low() * (1 - i / 300.0) + scale.high() * (i / 300.0));
            assertThat(place).isBetween(before, 1.0);
            before = place;
        }
    }

    @ParameterizedTest
    @MethodSource("scales")
    void valueAndPositionAreInverse(ValueScale scale) {
        for (int i = 0; i <= 20; i++) {
            double value = scale.value(i / 20.0);
            assertThat(value).isBetween(scale.low(), scale.high());
            if (!(scale instanceof RankScale) && scale.high() > 1e-300) {
                assertThat(scale.position(value)).isCloseTo(i / 20.0, within(1e-6));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scales")
    void ticksAreFewAscendingAndSayTheirValue(ValueScale scale) {
        List<Tick> ticks = scale.ticks();
        assertThat(ticks).hasSizeBetween(1, 12);
        assertThat(ticks.stream().map(Tick::value)).isSorted().doesNotHaveDuplicates();
        for (Tick tick : ticks) {
            assertThat(Double.parseDouble(tick.text())).isEqualTo(tick.value());
            assertThat(tick.position()).isEqualTo(scale.position(tick.value())).isBetween(0.0, 1.0);
        }
    }

    @ParameterizedTest
    @MethodSource("scales")
    void aRowHasTheBitsOfItsValues(ValueScale scale) {
        double[] values = {scale.low(), scale.value(0.3), Double.NaN, scale.value(0.9), Double.POSITIVE_INFINITY};
        double[] out = new double[values.length];
        scale.positions(values, out);
        for (int i = 0; i < values.length; i++) {
            assertThat(out[i]).isEqualTo(Double.valueOf(scale.position(values[i])));
        }
    }

    @Test
    void theLogarithmIsTheLogarithm() {
        LogarithmicScale scale = new LogarithmicScale(-1, 0.01, 1e6);
        for (double value = -1; value < 1e6; value = 1.01 * Math.abs(value) + 1e-3) {
            double exact = Math.log1p((value + 1) / 0.01) / Math.log1p((1e6 + 1) / 0.01);
            assertThat(scale.position(value)).isCloseTo(exact, within(1e-7));
        }
    }

    @Test
    void theKnownMinimumIsTheFloor() {
        Statistics statistics = PlaneFunction.ROSENBROCK.on(-2, 2, 41).statistics();
        assertThat(ValueScale.automatic(statistics, OptionalDouble.of(-7)))
                .isInstanceOfSatisfying(
                        LogarithmicScale.class, s -> assertThat(s.floor()).isEqualTo(-7));
    }
}
