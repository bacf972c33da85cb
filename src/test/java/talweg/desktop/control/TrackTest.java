package talweg.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackTest {
    @ParameterizedTest
    @CsvSource({
        "LINEAR,0,10,2.5",
        "LOGARITHMIC,1e-5,10,0.01",
        "ONE_MINUS,0,0.9999,0.99",
        "LINEAR,-3,3,0",
        "WHOLE,0,99,7"
    })
    void aNumberStandsWhereItIsReadFrom(Track.Scale scale, double low, double high, double number) {
        Track track = new Track(low, high, scale);
        assertThat(track.number(track.position(number))).isCloseTo(number, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"LINEAR,0,10", "LOGARITHMIC,1e-5,10", "ONE_MINUS,0,0.9999", "WHOLE,1,50"})
    void theEndsAreExact(Track.Scale scale, double low, double high) {
        Track track = new Track(low, high, scale);
        assertThat(track.number(0)).isEqualTo(low);
        assertThat(track.number(1)).isEqualTo(high);
    }

    @ParameterizedTest
    @CsvSource({"LINEAR,0,10,-1,0", "LINEAR,0,10,11,1", "LOGARITHMIC,1e-5,10,0,0", "ONE_MINUS,0,0.9999,1,1"})
    void aNumberBeyondTheEndsStandsAtTheEnd(Track.Scale scale, double low, double high, double number, double end) {
        assertThat(new Track(low, high, scale).position(number)).isEqualTo(end);
    }

    @Test
    void wholeNumbersStayWholeAndFollowOneAnother() {
        Track track = new Track(4, 50, Track.Scale.WHOLE);
        assertThat(track.number(0.333)).isEqualTo(19);
        assertThat(track.next(19, 1)).isEqualTo(20);
        assertThat(track.next(4, -1)).isEqualTo(4);
    }

    @Test
    void aFactorCloseToOneHasNoDigitsThatAreRounding() {
        Track track = new Track(0, 0.999, Track.Scale.ONE_MINUS);
        for (double wanted : new double[] {0.811, 0.07, 0.93, 0.9917}) {
            assertThat(track.number(track.position(wanted))).isEqualTo(wanted);
        }
    }
}
