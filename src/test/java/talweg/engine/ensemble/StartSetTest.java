package talweg.engine.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import talweg.function.Domain;

/// Where ensembles begin.
class StartSetTest {
    private static final Domain DOMAIN = Domain.rectangle(-2, 2, 0, 8);

    @ParameterizedTest
    @EnumSource(Form.class)
    void theSameSeedGivesTheSamePointsAgain(Form form) {
        StartSet set = new StartSet(form, 100, 0.5, 42);
        assertThat(set.points(DOMAIN, 1, 2)).isDeepEqualTo(set.points(DOMAIN, 1, 2));
        boolean random =
                Arrays.deepEquals(set.points(DOMAIN, 1, 2), set.withSeed(43).points(DOMAIN, 1, 2));
        assertThat(random).isEqualTo(!form.isRandom());
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"UNIFORM", "NORMAL"})
    void fewerRandomStartsAreTheFirstOfMore(Form form) {
        StartSet set = new StartSet(form, 100, 0.5, 42);
        assertThat(set.withCount(10).points(DOMAIN, 1, 2)).isDeepEqualTo(Arrays.copyOf(set.points(DOMAIN, 1, 2), 10));
    }

    @Test
    void aCircleHasTheStartInItsMiddle() {
        for (double[] point : new StartSet(Form.CIRCLE, 12, 0.5, 0).points(DOMAIN, 1, 2)) {
            assertThat(Math.hypot(point[0] - 1, point[1] - 2)).isCloseTo(0.5, within(1e-15));
        }
    }

    @Test
    void aGridHasTheSquareNextToTheNumberThatIsWanted() {
        StartSet set = new StartSet(Form.GRID, 10, 1, 0);
        assertThat(set.points(DOMAIN, 1, 2)).hasDimensions(9, 2).hasNumberOfRows(set.size(2));
        assertThat(set.points(DOMAIN, 1, 2)[8]).containsExactly(new double[] {4 / 3.0, 20 / 3.0}, within(1e-14));
    }

    @Test
    void aNormalCloudHasTheRadiusAsStandardDeviation() {
        double[][] points = new StartSet(Form.NORMAL, 20_000, 0.5, 1).points(DOMAIN, 1, 2);
        double square = Arrays.stream(points)
                .mapToDouble(p -> Math.pow(p[1] - 2, 2))
                .average()
                .orElseThrow();
        assertThat(Math.sqrt(square)).isCloseTo(0.5, within(0.01));
    }

    @Test
    void inMoreDimensionsTheOtherCoordinatesAreThoseOfTheStart() {
        for (Form form : Form.values()) {
            for (double[] point : new StartSet(form, 10, 1, 0).points(Domain.cube(3, -1, 1), 0.1, 0.2, 0.3)) {
                assertThat(point[2]).isEqualTo(0.3);
            }
        }
    }

    @Test
    void onALineTheyLieOnTheLine() {
        for (Form form : Form.values()) {
            assertThat(new StartSet(form, 10, 1, 0).points(Domain.cube(1, -1, 1), 0.1))
                    .hasDimensions(10, 1);
        }
    }
}
