package talweg.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import talweg.field.FieldMistake;

class PaceTest {
    private final AtomicLong clock = new AtomicLong();
    private final Pace pace = new Pace(clock::get);

    private void took(int coarseness, double milliseconds) throws FieldMistake {
        pace.measure(coarseness, () -> clock.addAndGet((long) (milliseconds * 1e6)));
    }

    @Test
    void aGroundThatFitsIntoAFrameIsFineAtOnce() throws FieldMistake {
        assertThat(pace.coarseness()).isEqualTo(1);
        took(1, 9);
        assertThat(pace.coarseness()).isEqualTo(1);
    }

    @Test
    void oneThatDoesNotIsAsCoarseAsItHasToBe() throws FieldMistake {
        took(1, 35);
        assertThat(pace.coarseness()).isEqualTo(2);
        took(1, 2000);
        assertThat(pace.coarseness()).isEqualTo(4);
    }

    @Test
    void whatACoarseGroundTookSaysWhatAFineOneWouldTake() throws FieldMistake {
        took(1, 2000);
        took(4, 0.5);
        assertThat(pace.coarseness()).isEqualTo(1);
        took(2, 9);
        assertThat(pace.coarseness()).isEqualTo(2);
    }
}
