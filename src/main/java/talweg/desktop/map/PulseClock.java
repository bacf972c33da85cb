package talweg.desktop.map;

import java.util.function.LongSupplier;
import javafx.animation.AnimationTimer;

/// Time as the window lives it: a sixtieth of a second for each pulse. Where a pulse takes long, because the window is
/// still being laid out on a busy machine, this clock waits for it.
final class PulseClock extends AnimationTimer implements LongSupplier {
    private static final long PULSE = 1_000_000_000L / 60;

    private long time;

    PulseClock() {
        start();
    }

    @Override
    public void handle(long now) {
        time += PULSE;
    }

    @Override
    public long getAsLong() {
        return time;
    }
}
