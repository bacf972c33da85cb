package talweg.engine;

import java.util.function.LongConsumer;

/// Adds up what the blocks of a swarm have done. Thread-safe.
final class Tally implements LongConsumer {
    private final long total;
    private final Progress progress;
    private final boolean givesWay;
    private long done;

    /// @param total steps of lanes
    /// @param givesWay whether the work is so long that shorter work goes first
    Tally(long total, Progress progress, boolean givesWay) {
        this.total = total;
        this.progress = progress;
        this.givesWay = givesWay;
    }

    @Override
    public void accept(long steps) {
        add(steps);
        if (givesWay) {
            GiveWay.toWhatWaits();
        }
    }

    private synchronized void add(long steps) {
        done += steps;
        progress.report(done, total);
    }
}
