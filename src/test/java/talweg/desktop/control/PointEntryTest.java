package talweg.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import talweg.session.Point;

class PointEntryTest {
    private static final Point CURRENT = Point.of(2, -3);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0.5, 1      | 0.5 | 1
                    0,5; 1      | 0.5 | 1
                    0,5; 1,25   | 0.5 | 1.25
                    (0.5, 1)    | 0.5 | 1
                    [ −1; 2 ]   | -1  | 2
                    0.5,1       | 0.5 | 1
                    0,5 1,5     | 0.5 | 1.5
                    0,5, 1      | 0.5 | 1
                    1e-3, -2E2  | 0.001 | -200
                    1/4, *2     | 0.25 | -6
                    """)
    void pointsAreReadAsPeopleWriteThem(String text, double x, double y) {
        assertThat(PointEntry.read(text, CURRENT)).contains(Point.of(x, y));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "x, y", "0,5,1", "1; 2; 3", "1, ", "1e999, 2", "NaN, 0"})
    void nonsenseIsNoPoint(String text) {
        assertThat(PointEntry.read(text, CURRENT)).isEmpty();
    }

    @Test
    void asManyNumbersAreNeededAsThereAreVariables() {
        assertThat(PointEntry.read("1, 2, 3", Point.of(7, 8, 9))).contains(Point.of(1, 2, 3));
        assertThat(PointEntry.read("1, 2", Point.of(7, 8, 9))).isEmpty();
    }

    @Test
    void aFunctionOfOneVariableHasOneNumber() {
        assertThat(PointEntry.read("0,5", Point.of(3))).contains(Point.of(0.5));
        assertThat(PointEntry.read("1, 2", Point.of(3))).isEmpty();
    }
}
