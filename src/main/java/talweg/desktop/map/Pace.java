package talweg.desktop.map;

import java.util.function.LongSupplier;
import talweg.field.FieldMistake;

/// How coarse a ground has to be so that it is computed within a frame, told from how long the last ones took.
final class Pace {
    /// Nanoseconds that a ground may take: what is left of a frame when it has been painted.
    private static final double FRAME = 10e6;

    /// Four times coarser, a map of 1000 pixels still has 125 nodes on a side.
    private static final int COARSEST = 4;

    /// Computes something, or finds that it cannot be.
    @FunctionalInterface
    interface Work<T> {
        /// Does it.
        T run() throws FieldMistake;
    }

    private final LongSupplier clock;
    private volatile double fine;

    Pace() {
        this(System::nanoTime);
    }

    Pace(LongSupplier clock) {
        this.clock = clock;
    }

    /// How many times farther apart than in a fine ground the nodes should be.
    int coarseness() {
        return (int) Math.clamp(Math.ceil(Math.sqrt(fine / FRAME)), 1, COARSEST);
    }

    /// Does the work on any thread and remembers how long the fine ground would have taken: the square of the
    /// coarseness as long.
    <T> T measure(int coarseness, Work<T> work) throws FieldMistake {
        long begun = clock.getAsLong();
        T result = work.run();
        fine = (clock.getAsLong() - begun) * (double) (coarseness * coarseness);
        return result;
    }
}
