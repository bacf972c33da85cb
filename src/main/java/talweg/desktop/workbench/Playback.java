package talweg.desktop.workbench;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;

/// Where in the run the window stands: the iteration k, whether it plays, and how far a glide between two iterations
/// has come. Knows no clock: whoever has one calls [#tick].
public final class Playback {
    /// Steps a second at speed ×1.
    public static final double STEPS_PER_SECOND = 10;

    /// Seconds that a single step takes to glide forward and back.
    static final double GLIDE_FORWARD = 0.160;

    static final double GLIDE_BACK = 0.120;

    /// Above this many steps a second, and while something is dragged, positions jump instead of gliding.
    private static final double FASTEST_GLIDE = 20;

    private final IntegerProperty iteration = new SimpleIntegerProperty();
    private final IntegerProperty last = new SimpleIntegerProperty(100);
    private final IntegerProperty arrived = new SimpleIntegerProperty();
    private final DoubleProperty shown = new SimpleDoubleProperty();
    private final DoubleProperty speed = new SimpleDoubleProperty(1);
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
    private double untilNext;
    private double glideRate;

    /// The iteration k that was asked for.
    public ReadOnlyIntegerProperty iteration() {
        return iteration;
    }

    /// The iteration that numbers are shown for: k as soon as the glide there is over, until then the one before.
    public ReadOnlyIntegerProperty arrived() {
        return arrived;
    }

    /// The number of steps N of the run: k ≤ N.
    public ReadOnlyIntegerProperty last() {
        return last;
    }

    /// Where the balls stand, between two whole iterations while they glide.
    public ReadOnlyDoubleProperty shown() {
        return shown;
    }

    /// Multiplies [#STEPS_PER_SECOND].
    public DoubleProperty speed() {
        return speed;
    }

    /// Whether time moves k.
    public ReadOnlyBooleanProperty playing() {
        return playing;
    }

    /// Whether positions jump instead of gliding.
    public BooleanProperty reducedMotion() {
        return reducedMotion;
    }

    /// Changes N; k stays where it is if it can.
    public void setLast(int steps) {
        last.set(steps);
        if (iteration.get() > steps) {
            jump(steps);
        }
    }

    /// Plays, from the beginning if the end was reached.
    public void play() {
        if (iteration.get() >= last.get()) {
            jump(0);
        }
        untilNext = 1 / stepsPerSecond();
        playing.set(true);
    }

    /// Stands still at k.
    public void pause() {
        playing.set(false);
    }

    /// Plays if paused, pauses if playing.
    public void toggle() {
        if (playing.get()) {
            pause();
        } else {
            play();
        }
    }

    /// Goes `count` iterations on (back, if negative), gliding if it is one; a step taken by hand ends playing.
    public void step(int count) {
        pause();
        advance(count);
    }

    /// Goes to iteration k at once.
    public void seek(int k) {
        pause();
        jump(k);
    }

    /// Lets `seconds` pass.
    ///
    /// @return whether anything still moves
    public boolean tick(double seconds) {
        if (playing.get()) {
            untilNext -= seconds;
            int due = 0;
            while (untilNext <= 0) {
                untilNext += 1 / stepsPerSecond();
                due++;
            }
            if (due > 0) {
                advance(due);
            }
            if (iteration.get() >= last.get()) {
                pause();
            }
        }
        glide(seconds);
        return playing.get() || shown.get() != iteration.get();
    }

    private double stepsPerSecond() {
        return STEPS_PER_SECOND * speed.get();
    }

    private void advance(int count) {
        int from = iteration.get();
        int to = Math.clamp((long) from + count, 0, last.get());
        boolean single = Math.abs(to - from) == 1;
        if (!single || reducedMotion.get() || playing.get() && stepsPerSecond() > FASTEST_GLIDE) {
            jump(to);
            return;
        }
        shown.set(from);
        arrived.set(from);
        double time = to > from ? GLIDE_FORWARD : GLIDE_BACK;
        glideRate = playing.get() ? Math.max(stepsPerSecond(), 1 / time) : 1 / time;
        iteration.set(to);
    }

    private void jump(int k) {
        int to = Math.clamp(k, 0, last.get());
        iteration.set(to);
        shown.set(to);
        arrived.set(to);
    }

    private void glide(double seconds) {
        double distance = iteration.get() - shown.get();
        double move = Math.min(Math.abs(distance), glideRate * seconds);
        shown.set(Math.abs(distance) - move < 1e-9 ? iteration.get() : shown.get() + Math.copySign(move, distance));
        if (shown.get() == iteration.get()) {
            arrived.set(iteration.get());
        }
    }
}
