package talweg.export.film;

import java.time.Duration;

/// Turns durations into whole ticks of a clock so that the film as a whole does not drift: 33.3 ms three times are 3, 3
/// and 4 hundredths of a second.
final class Ticks {
    private final int perSecond;
    private Duration end = Duration.ZERO;
    private long given;

    Ticks(int perSecond) {
        this.perSecond = perSecond;
    }

    /// The ticks of the next picture, at least `least`.
    long next(Duration duration, long least) {
        end = end.plus(duration);
        long ticks = Math.max(least, Math.round(end.toNanos() / 1e9 * perSecond) - given);
        given += ticks;
        return ticks;
    }
}
