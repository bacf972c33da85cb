package talweg.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import talweg.figure.Box;

class CornerTest {
    private static final Box ROOM = Box.size(400, 300);
    private static final Box BOTTOM_RIGHT = new Box(390, 290, 4, 4);
    private static final Box BOTTOM_LEFT = new Box(10, 290, 4, 4);
    private static final Box TOP_RIGHT = new Box(390, 10, 4, 4);
    private static final Box TOP_LEFT = new Box(10, 10, 4, 4);

    private static Corner next(Corner now, Box... taken) {
        return now.next(ROOM, 120, 80, List.of(taken));
    }

    @Test
    void aCornerThatIsFreeStays() {
        assertThat(next(Corner.TOP_LEFT, BOTTOM_LEFT)).isEqualTo(Corner.TOP_LEFT);
    }

    @Test
    void theFirstFreeOneIsTaken() {
        assertThat(next(Corner.BOTTOM_RIGHT, BOTTOM_RIGHT)).isEqualTo(Corner.BOTTOM_LEFT);
        assertThat(next(Corner.BOTTOM_RIGHT, BOTTOM_RIGHT, BOTTOM_LEFT)).isEqualTo(Corner.TOP_RIGHT);
        assertThat(next(Corner.BOTTOM_RIGHT, BOTTOM_RIGHT, BOTTOM_LEFT, TOP_RIGHT))
                .isEqualTo(Corner.TOP_LEFT);
    }

    @Test
    void ifNoneIsFreeTheLeastIsCovered() {
        assertThat(next(Corner.BOTTOM_RIGHT, BOTTOM_RIGHT, BOTTOM_RIGHT, BOTTOM_LEFT, BOTTOM_LEFT, TOP_RIGHT, TOP_LEFT))
                .isEqualTo(Corner.TOP_RIGHT);
    }
}
