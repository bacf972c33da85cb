package talweg.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScrollMeaningTest {
    private static final long SECOND = 1_000_000_000L;

    private final ScrollMeaning meaning = new ScrollMeaning(false);

    @Test
    void notchesOfAWheelZoom() {
        assertThat(meaning.zooms(0, 40, false, false, 0)).isTrue();
        assertThat(meaning.zooms(0, -120, false, false, SECOND)).isTrue();
    }

    @Test
    void fingersThatGoSidewaysOrByPartsOfANotchPan() {
        assertThat(meaning.zooms(3, 40, false, false, 0)).isFalse();
        assertThat(meaning.zooms(0, 12.5, false, false, 0)).isFalse();
        assertThat(meaning.zooms(0, 40, true, false, 0)).isFalse();
    }

    @Test
    void whatFollowsSoonAfterFingersIsTheirs() {
        meaning.zooms(0, 12.5, false, false, 0);
        assertThat(meaning.zooms(0, 40, false, false, SECOND / 10)).isFalse();
        assertThat(meaning.zooms(0, 40, false, false, 2 * SECOND)).isTrue();
    }

    @Test
    void controlAlwaysZooms() {
        assertThat(meaning.zooms(3, 12.5, true, true, 0)).isTrue();
    }

    @Test
    void wherePlatformsTellOfGesturesAWheelMayMoveByParts() {
        ScrollMeaning told = new ScrollMeaning(true);
        assertThat(told.zooms(0, 12.5, false, false, 0)).isTrue();
        told.begin();
        assertThat(told.zooms(0, 12.5, false, false, SECOND)).isFalse();
        told.end();
        assertThat(told.zooms(0, 12.5, false, false, 3 * SECOND)).isTrue();
    }
}
