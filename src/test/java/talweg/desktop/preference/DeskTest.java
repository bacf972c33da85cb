package talweg.desktop.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import talweg.session.Settings.Box;

class DeskTest {
    private static final Box LAPTOP = new Box(0, 24, 1920, 1056);
    private static final Box PROJECTOR = new Box(1920, 0, 1024, 768);

    private final Desk both = new Desk(List.of(LAPTOP, PROJECTOR));
    private final Desk alone = new Desk(List.of(LAPTOP));

    @Test
    void aWindowThatIsSeenStaysWhereItWas() {
        Box window = new Box(100, 100, 1280, 800);
        assertThat(both.place(window)).isEqualTo(window);
        Box across = new Box(1500, 100, 800, 600);
        assertThat(both.place(across)).isEqualTo(across);
    }

    @Test
    void aWindowOnAScreenThatIsGoneComesToTheMainOne() {
        assertThat(alone.place(new Box(2000, 100, 900, 600))).isEqualTo(new Box(1020, 100, 900, 600));
        assertThat(alone.place(new Box(-5000, -5000, 900, 600))).isEqualTo(new Box(0, 24, 900, 600));
    }

    @Test
    void aWindowThatIsPartlySeenMovesIntoTheScreenThatShowsMostOfIt() {
        assertThat(both.place(new Box(1800, 500, 1000, 600))).isEqualTo(new Box(1920, 168, 1000, 600));
        assertThat(alone.place(new Box(1500, -10, 800, 600))).isEqualTo(new Box(1120, 24, 800, 600));
    }

    @Test
    void aWindowLargerThanTheScreenFillsIt() {
        Desk small = new Desk(List.of(new Box(0, 0, 1024, 768)));
        assertThat(small.place(new Box(300, 200, 3000, 2000))).isEqualTo(new Box(0, 0, 1024, 768));
    }

    @Property
    void whateverWasLeftIsSeenWhole(
            @ForAll @IntRange(min = -9000, max = 9000) int x,
            @ForAll @IntRange(min = -9000, max = 9000) int y,
            @ForAll @IntRange(min = 1, max = 5000) int width,
            @ForAll @IntRange(min = 1, max = 5000) int height) {
        Box placed = both.place(new Box(x, y, width, height));
        assertThat(both.place(placed)).isEqualTo(placed);
        assertThat(placed.width()).isLessThanOrEqualTo(width);
    }
}
