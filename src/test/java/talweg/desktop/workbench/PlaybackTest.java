package talweg.desktop.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlaybackTest {
    private final Playback playback = new Playback();

    @BeforeEach
    void ninetySteps() {
        playback.setLast(90);
    }

    @Test
    void playsTenStepsASecond() {
        playback.play();
        for (int frame = 0; frame < 120; frame++) {
            playback.tick(1 / 60.0);
        }
        assertThat(playback.iteration().get()).isBetween(19, 20);
    }

    @Test
    void threeStepsForwardAndTwoBackEndAtOne() {
        for (int i = 0; i < 3; i++) {
            playback.step(1);
        }
        playback.step(-1);
        playback.step(-1);
        assertThat(playback.iteration().get()).isEqualTo(1);
    }

    @Test
    void aSingleStepGlidesAndArrives() {
        playback.step(1);
        playback.tick(0.08);
        assertThat(playback.shown().get()).isBetween(0.4, 0.6);
        playback.tick(0.08);
        assertThat(playback.shown().get()).isEqualTo(1);
        assertThat(playback.tick(0.1)).isFalse();
    }

    @Test
    void aStepDuringAGlideBeginsWhereTheLastOneAimed() {
        playback.step(1);
        playback.tick(0.05);
        playback.step(1);
        assertThat(playback.iteration().get()).isEqualTo(2);
        assertThat(playback.shown().get()).isEqualTo(1);
    }

    @Test
    void numbersChangeOnArrivalAndNewInputDoesNotWait() {
        playback.step(1);
        playback.tick(0.08);
        assertThat(playback.arrived().get()).isEqualTo(0);
        playback.tick(0.1);
        assertThat(playback.arrived().get()).isEqualTo(1);
        playback.step(1);
        playback.step(1);
        assertThat(playback.arrived().get()).isEqualTo(2);
    }

    @Test
    void tenStepsAtOnceJump() {
        playback.step(10);
        assertThat(playback.arrived().get()).isEqualTo(10);
        assertThat(playback.shown().get()).isEqualTo(10);
    }

    @Test
    void playingStopsAtTheEndAndBeginsAnewFromThere() {
        playback.seek(89);
        playback.play();
        playback.tick(0.25);
        assertThat(playback.iteration().get()).isEqualTo(90);
        assertThat(playback.playing().get()).isFalse();
        playback.play();
        assertThat(playback.iteration().get()).isEqualTo(0);
    }

    @Test
    void aHandPausesWhatPlays() {
        playback.play();
        playback.step(1);
        assertThat(playback.playing().get()).isFalse();
    }

    @Test
    void nothingLeavesTheRun() {
        playback.step(-1);
        assertThat(playback.iteration().get()).isEqualTo(0);
        playback.seek(1000);
        assertThat(playback.iteration().get()).isEqualTo(90);
        playback.setLast(50);
        assertThat(playback.iteration().get()).isEqualTo(50);
    }

    @Test
    void nothingGlidesWithReducedMotion() {
        Playback playback = new Playback();
        playback.reducedMotion().set(true);
        playback.step(1);
        assertThat(playback.shown().get()).isEqualTo(1);
    }
}
