package talweg.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import talweg.function.Domain;
import talweg.function.Words;

class GridTest {
    private final Locale before = Words.language();

    @AfterEach
    void speakAsBefore() {
        Words.speak(before);
    }

    @Test
    void nodesReachFromBorderToBorderSymmetrically() throws FieldMistake {
        Grid grid = Grid.of(Domain.rectangle(-1.7, 1.7, 0.1, 0.3), 1001, 7);
        assertThat(grid.x(0)).isEqualTo(-1.7);
        assertThat(grid.x(1000)).isEqualTo(1.7);
        assertThat(grid.x(500)).isZero();
        assertThat(grid.x(333)).isEqualTo(-grid.x(667));
        assertThat(grid.ys()).hasSize(7).isSorted().startsWith(0.1).endsWith(0.3);
    }

    @ParameterizedTest
    @CsvSource({"1000000,1000000", "25000001,1", "5001,5000", "20001,2", "9223372036854775807,9223372036854775807"})
    void tooManyNodesAreRefusedWithARemedy(long columns, long rows) {
        Words.speak(Locale.ENGLISH);
        assertThatThrownBy(() -> Grid.of(Domain.cube(2, -1, 1), columns, Math.max(rows, 2)))
                .isInstanceOf(FieldMistake.class)
                .hasMessageContaining(Long.toString(columns))
                .hasMessageContaining("Try 1000 × 1000");
    }

    @Test
    void aGridWithoutCellsIsRefused() {
        assertThatThrownBy(() -> Grid.of(Domain.cube(2, -1, 1), 1, 5)).isInstanceOf(FieldMistake.class);
        assertThatThrownBy(() -> Grid.of(Domain.cube(2, -1, 1), 5, -7)).isInstanceOf(FieldMistake.class);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,1", "NaN,1", "0,Infinity", "-1e308,1e308", "1,1.0000000000000002", "1e300,1.0000000000001e300"
    })
    void rangesThatAreNoneAreRefused(double low, double high) {
        assertThatThrownBy(() -> Grid.of(Domain.rectangle(0, 1, low, high), 1000, 1000))
                .isInstanceOf(FieldMistake.class);
    }
}
