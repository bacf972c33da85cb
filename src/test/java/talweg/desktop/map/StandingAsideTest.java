package talweg.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import talweg.figure.Box;

class StandingAsideTest {
    private static final Box REST = new Box(300, 200, 40, 30);
    private static final double DENSITY = 2;

    private final Region button = new Region();
    private final StandingAside aside = new StandingAside(button);

    @Test
    void overTheStartItMovesUpUntilTheStartIsFree() {
        Box start = Box.around(310, 210, 12);
        show(start);
        assertThat(place().bottom()).isEqualTo(start.y());
        assertThat(place().overlaps(start)).isFalse();
        show(start);
        assertThat(place().bottom()).as("it stays there").isEqualTo(start.y());
        show(Box.around(100, 100, 12));
        assertThat(place()).as("and comes back").isEqualTo(REST);
    }

    @Test
    void aHeadBeneathItIsSeenAndCanBeClicked() {
        show(Box.around(100, 100, 12), Box.around(320, 220, 12));
        assertThat(button.isMouseTransparent()).isTrue();
        assertThat(button.getOpacity()).isLessThan(0.5);
        show(Box.around(100, 100, 12), Box.around(320, 280, 12));
        assertThat(button.isMouseTransparent()).isFalse();
        assertThat(button.getOpacity()).isEqualTo(1);
    }

    @Test
    void headsThatStillStandOnTheStartDoNotMatter() {
        Box start = Box.around(310, 210, 12);
        show(start, start);
        assertThat(button.isMouseTransparent()).isFalse();
    }

    private void show(Box start, Box... heads) {
        aside.show(place(), DENSITY, start, List.of(heads));
    }

    /// In the map's own pixels.
    private Box place() {
        double moved = button.getTransforms().stream()
                        .mapToDouble(transform -> transform.getTy())
                        .sum()
                / DENSITY;
        return new Box(REST.x(), REST.y() + moved, REST.width(), REST.height());
    }
}
