package talweg.desktop.help;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

class TourTest {
    private final BooleanProperty seen = new SimpleBooleanProperty();
    private final Tour tour = new Tour(seen);

    @Test
    void theFirstLaunchBeginsWithIt() {
        assertThat(tour.card().get()).isZero();
    }

    @Test
    void closedItStaysClosedForEver() {
        tour.close();
        assertThat(seen.get()).isTrue();
        assertThat(new Tour(seen).card().get()).isEqualTo(Tour.CLOSED);
    }

    @Test
    void itHasFiveCardsAndEndsAfterTheLast() {
        for (int card = 0; card < 5; card++) {
            assertThat(tour.card().get()).isEqualTo(card);
            assertThat(Tour.text(card)).isNotBlank();
            tour.next();
        }
        assertThat(tour.card().get()).isEqualTo(Tour.CLOSED);
        assertThat(seen.get()).isTrue();
    }

    @Test
    void whoeverAsksForItSeesItAgain() {
        tour.close();
        tour.begin();
        assertThat(tour.card().get()).isZero();
        tour.back();
        assertThat(tour.card().get()).isZero();
    }
}
