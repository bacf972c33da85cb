package talweg.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import talweg.function.Domain;

class LevelChoiceTest {
    private static Levels automatic(ScalarGrid field) {
        return chosen(LevelChoice.AUTOMATIC, field);
    }

    private static Levels chosen(LevelChoice choice, ScalarGrid field) {
        Statistics statistics = field.statistics();
        return choice.levels(statistics, ValueScale.automatic(statistics, OptionalDouble.empty()));
    }

    @Test
    void rosenbrockGetsThreeLevelsADecade() {
        Levels levels = automatic(PlaneFunction.ROSENBROCK.on(-2, 2, -1, 3, 201, 201));
        assertThat(levels.spacing()).isEqualTo(Spacing.LOGARITHMIC);
        assertThat(levels.values()).contains(0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000);
        assertThat(levels.values()[0]).isBetween(0.01, 0.5);
    }

    @Test
    void himmelblauGetsLevelsBelowItsSaddlesAndAbove() {
        Levels levels = automatic(PlaneFunction.HIMMELBLAU.on(-6, 6, 201));
        assertThat(levels.values()).containsExactly(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000);
        assertThat(levels.major())
                .containsExactly(true, false, false, true, false, false, true, false, false, true, false);
    }

    @Test
    void goldsteinPriceGetsDecadesFromTenToAMillion() {
        Levels levels = automatic(PlaneFunction.GOLDSTEIN_PRICE.on(-2, 2, 201));
        assertThat(levels.spacing()).isEqualTo(Spacing.LOGARITHMIC);
        assertThat(levels.values()).startsWith(10, 20, 50, 100).endsWith(1e5, 2e5, 5e5, 1e6);
    }

    @Test
    void rastriginAndTheSphereGetEqualSteps() {
        Levels rastrigin = automatic(PlaneFunction.RASTRIGIN.on(-5.12, 5.12, 201));
        assertThat(rastrigin.spacing()).isEqualTo(Spacing.LINEAR);
        assertThat(rastrigin.values()).startsWith(5, 10, 15).endsWith(75, 80);
        Levels sphere = automatic(PlaneFunction.SPHERE.on(-5, 5, 201));
        assertThat(sphere.values()).startsWith(2, 4, 6).endsWith(46, 48);
        assertThat(sphere.major()[4]).isTrue();
    }

    @Test
    void aNegativeFloorGetsShortDecimalsToo() {
        PlaneFunction sunk =
                new PlaneFunction((x, y) -> PlaneFunction.ROSENBROCK.f().applyAsDouble(x, y) - 106.7645);
        Levels levels = automatic(sunk.on(-2, 2, -1, 3, 201, 201));
        assertThat(levels.spacing()).isEqualTo(Spacing.LOGARITHMIC);
        assertThat(levels.values()).contains(-106.3, -106, -102, -100, -90, -60, 0, 100, 400, 1000, 2000);
    }

    @Test
    void longTailsOnBothSidesGetLevelsByRank() {
        Levels levels = automatic(new PlaneFunction((x, y) -> Math.sinh(10 * x)).on(-3, 3, 101));
        assertThat(levels.spacing()).isEqualTo(Spacing.RANK);
        assertThat(levels.count()).isEqualTo(16);
    }

    @Test
    void aSharpWellIsNoOutlierButAPoleIs() {
        PlaneFunction well = new PlaneFunction((x, y) -> -Math.exp(-x * x - y * y));
        assertThat(automatic(well.on(-10, 10, 201)).values()).contains(-0.9, -0.5, -0.1);
        PlaneFunction pole = new PlaneFunction((x, y) -> Math.tan(x * y));
        assertThat(automatic(pole.on(-3, 3, 201)).values()).contains(-10, 0, 10);
    }

    static Stream<ScalarGrid> withoutRelief() {
        return Stream.of(
                new PlaneFunction((x, y) -> 3).on(-1, 1, 9),
                new PlaneFunction((x, y) -> 1e15 + (x > 0 ? 0.125 : 0)).on(-1, 1, 9),
                new PlaneFunction((x, y) -> Double.NaN).on(-1, 1, 9),
                new PlaneFunction((x, y) -> Double.POSITIVE_INFINITY).on(-1, 1, 9));
    }

    @ParameterizedTest
    @MethodSource("withoutRelief")
    void whatIsFlatOrUndefinedHasNoLevelsAndSaysSo(ScalarGrid flat) {
        assertThat(automatic(flat).count()).isZero();
        assertThat(chosen(new LevelChoice.Count(7), flat).count()).isZero();
        assertThat(flat.statistics().remark()).isPresent();
    }

    static Stream<ScalarGrid> extreme() {
        return Stream.of(
                new PlaneFunction((x, y) -> x * 1.7e308).on(-1, 1, 99),
                new PlaneFunction((x, y) -> Math.exp(690 * x * x)).on(-1, 1, 99),
                new PlaneFunction((x, y) -> Math.exp(1000 * x * x)).on(-1, 1, 99),
                new PlaneFunction((x, y) -> -Math.exp(690 * x * x)).on(-1, 1, 99),
                new PlaneFunction((x, y) -> 1e-310 * x).on(-1, 1, 99),
                new PlaneFunction((x, y) -> Double.MIN_VALUE * Math.rint(9 * x)).on(-1, 1, 99),
                new PlaneFunction((x, y) -> 1e9 + x).on(-1, 1, 99),
                new PlaneFunction((x, y) -> 1 / (x * y)).on(-1, 1, 99),
                new PlaneFunction((x, y) -> Math.log(x)).on(-1, 1, 99),
                new PlaneFunction((x, y) -> x > 0.9 ? 1 : 0).on(-1, 1, 99),
                new PlaneFunction((x, y) -> x == 1 && y == 1 ? 1e300 : x).on(-1, 1, 99));
    }

    @ParameterizedTest
    @MethodSource("extreme")
    void extremeLandscapesGetAReasonableNumber(ScalarGrid field) {
        Levels levels = automatic(field);
        assertThat(levels.count()).isBetween(1, 32);
        assertThat(levels.values()).isSorted().doesNotHaveDuplicates();
        assertThat(levels.values()[0]).isGreaterThan(field.statistics().minimum());
        assertThat(levels.values()[levels.count() - 1])
                .isLessThan(field.statistics().maximum());
    }

    @Property(tries = 60)
    void aCountIsKept(@ForAll @IntRange(min = 0, max = 60) int count, @ForAll @IntRange(max = 3) int which) {
        PlaneFunction function = List.of(
                        PlaneFunction.SPHERE,
                        PlaneFunction.ROSENBROCK,
                        PlaneFunction.RASTRIGIN,
                        new PlaneFunction((x, y) -> Math.sinh(10 * x)))
                .get(which);
        Levels levels = chosen(new LevelChoice.Count(count), function.on(-2, 3, 64));
        assertThat(levels.count()).isEqualTo(count);
        assertThat(levels.values()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aCountThatAllowsRoundStepsGetsThem() {
        Levels levels = chosen(new LevelChoice.Count(9), PlaneFunction.SPHERE.on(-5, 5, 101));
        assertThat(levels.values()).containsExactly(5, 10, 15, 20, 25, 30, 35, 40, 45);
    }

    @Property(tries = 100)
    void listsAreSortedAndOtherwiseTakenAsTheyAre(
            @ForAll @Size(max = 9) List<@IntRange(min = -9, max = 9) Integer> list) {
        LevelChoice choice =
                new LevelChoice.Listed(list.stream().map(i -> i / 2.0).toList());
        Levels levels = chosen(choice, PlaneFunction.SPHERE.on(-1, 1, 9));
        assertThat(levels.values())
                .containsExactly(list.stream()
                        .distinct()
                        .sorted()
                        .mapToDouble(i -> i / 2.0)
                        .toArray());
    }

    @Test
    void countsAndValuesAreTold() throws FieldMistake {
        assertThat(LevelChoice.parse(" 12 ")).isEqualTo(new LevelChoice.Count(12));
        assertThat(LevelChoice.parse("12,")).isEqualTo(new LevelChoice.Listed(List.of(12.0)));
        assertThat(LevelChoice.parse("-3")).isEqualTo(new LevelChoice.Listed(List.of(-3.0)));
        assertThat(LevelChoice.parse("0.5")).isEqualTo(new LevelChoice.Listed(List.of(0.5)));
        assertThat(LevelChoice.parse("1, 2,1e-3")).isEqualTo(new LevelChoice.Listed(List.of(1.0, 2.0, 1e-3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "many", "1,,2", "1;2", "NaN", "1,Infinity", "1001", "1000000000000"})
    void whatIsNeitherIsAMistake(String text) {
        assertThatThrownBy(() -> LevelChoice.parse(text)).isInstanceOf(FieldMistake.class);
    }

    @Test
    void unevenGridsHaveQuantilesToo() {
        double[][] rows = {{1, 2, 3}, {Double.NaN, 5, 6}};
        ScalarGrid field = ScalarGrid.of(new Grid(new Domain.Range(0, 1), new Domain.Range(0, 1), 3, 2), rows);
        assertThat(field.statistics().quantile(0.5)).isEqualTo(3);
        assertThat(field.statistics().nans()).isOne();
    }
}
