package talweg.engine.pad;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import talweg.engine.Arrival;
import talweg.engine.GiveWay;
import talweg.engine.Progress;
import talweg.function.Cancellation;
import talweg.function.Workspace;

/// What came out of the cells of a pad, all of them or, as a first picture, the middle one of every 9 or 81. The middle
/// cell of three times three stays what it is when the others come, so that nothing is computed twice. Immutable.
///
/// The numbers depend neither on the threads nor on the order in which cells are done, nor on what was there before.
public final class PadTable {
    private static final int FACTOR = 3;

    /// What a run that has just not diverged is away from doing so at least, and the other way round.
    private static final double LEAST = 1e-9;

    /// The coarsest picture has one cell of so many in each direction.
    public static final int COARSEST = 9;

    private final Pad pad;
    private final int stride;
    private final Arrival[] arrivals;
    private final double[][] distances;

    private PadTable(Pad pad, int stride, Arrival... arrivals) {
        this(pad, stride, arrivals, new double[0][]);
    }

    private PadTable(Pad pad, int stride, Arrival[] arrivals, double[][] distances) {
        this.pad = pad;
        this.stride = stride;
        this.arrivals = arrivals;
        this.distances = distances;
    }

    /// All cells at once.
    ///
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted
    public static PadTable of(Pad pad, Cancellation cancellation, Progress progress) {
        return coarse(pad, 1, cancellation, progress);
    }

    /// A first picture: one cell of `stride` in each direction, which is 1, 3 or 9; of 1 where the number of cells
    /// cannot be divided by it.
    ///
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted
    public static PadTable coarse(Pad pad, int stride, Cancellation cancellation, Progress progress) {
        boolean divides = pad.columns() % stride == 0 && (pad.rows() == 1 || pad.rows() % stride == 0);
        PadTable empty = new PadTable(pad, divides ? stride : 1);
        return empty.filled(new Arrival[empty.columns() * empty.rows()], cancellation, progress);
    }

    /// The next finer picture.
    ///
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted
    public PadTable refined(Cancellation cancellation, Progress progress) {
        PadTable finer = new PadTable(pad, stride / FACTOR);
        Arrival[] known = new Arrival[finer.columns() * finer.rows()];
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                int upwards = pad.rows() == 1 ? 0 : FACTOR * row + FACTOR / 2;
                known[upwards * finer.columns() + FACTOR * column + FACTOR / 2] = arrival(column, row);
            }
        }
        return finer.filled(known, cancellation, progress);
    }

    private PadTable filled(Arrival[] known, Cancellation cancellation, Progress progress) {
        int tasks = rows() == 1 ? columns() : rows();
        AtomicLong done = new AtomicLong();
        share(tasks, cancellation, i -> {
            fill(known, i, new Workspace(cancellation));
            progress.report(done.incrementAndGet(), tasks);
        });
        PadTable filled = new PadTable(pad, stride, known);
        if (stride > 1) {
            return filled;
        }
        double[][] found = new double[rows()][];
        share(rows(), cancellation, row -> found[row] = Brink.distances(filled, row, new Workspace(cancellation)));
        return new PadTable(pad, stride, known, found);
    }

    /// On a thread of an engine the parts are shared among its threads; what waits there for an answer goes first.
    private static void share(int parts, Cancellation cancellation, IntConsumer work) {
        List<Runnable> tasks = IntStream.range(0, parts)
                .<Runnable>mapToObj(i -> () -> {
                    cancellation.check();
                    GiveWay.toWhatWaits();
                    cancellation.check();
                    work.accept(i);
                })
                .toList();
        if (ForkJoinTask.inForkJoinPool()) {
            ForkJoinTask.invokeAll(tasks.stream().map(ForkJoinTask::adapt).toList());
        } else {
            tasks.forEach(Runnable::run);
        }
        cancellation.check();
    }

    /// Fills a row; of a strip, one cell.
    private void fill(Arrival[] known, int i, Workspace workspace) {
        int from = rows() == 1 ? i : i * columns();
        int to = rows() == 1 ? i + 1 : from + columns();
        for (int at = from; at < to; at++) {
            if (known[at] == null) {
                workspace.cancellation().check();
                known[at] = Arrival.of(pad.request(place(at % columns()), placeUp(at / columns())), workspace);
            }
        }
    }

    /// What was asked for.
    public Pad pad() {
        return pad;
    }

    /// Every how manieth cell of the pad is there, in each direction.
    public int stride() {
        return stride;
    }

    /// The number of cells here from left to right.
    public int columns() {
        return pad.columns() / stride;
    }

    /// The number of cells here from the bottom to the top.
    public int rows() {
        return pad.rows() == 1 ? 1 : pad.rows() / stride;
    }

    /// Which column of the pad a column here is.
    public int place(int column) {
        return stride * column + stride / 2;
    }

    private int placeUp(int row) {
        return pad.rows() == 1 ? 0 : place(row);
    }

    /// How the run of a cell ended.
    public Arrival arrival(int column, int row) {
        return arrivals[row * columns() + column];
    }

    /// How the run of the cell ended in which these parts of the way along the axes lie.
    public Arrival at(double x, double y) {
        return arrival(index(x, columns()), index(y, rows()));
    }

    private static int index(double fraction, int cells) {
        return (int) Math.clamp(Math.floor(fraction * cells), 0, cells - 1);
    }

    /// What became of a cell.
    public PadStatus status(int column, int row) {
        return Pad.status(arrival(column, row).status());
    }

    /// How far a cell lies from where runs begin to diverge, in cells and at most 1: above 0 where it diverges, NaN
    /// where
    /// its run is not defined. To a small part of a cell once all cells are there; before, where the growth of the
    /// gradient passes 0 between two cells.
    public double distance(int column, int row) {
        if (distances.length > 0) {
            return distances[row][column];
        }
        double growth = arrival(column, row).growth();
        return switch (status(column, row)) {
            case DIVERGED -> Double.isFinite(growth) ? Math.max(growth, LEAST) : 1;
            case CONVERGED, UNDER_WAY -> Double.isFinite(growth) ? Math.min(growth, -LEAST) : -1;
            case UNDEFINED -> Double.NaN;
        };
    }

    /// How many cells came off like that.
    public long count(PadStatus status) {
        return Arrays.stream(arrivals)
                .filter(arrival -> Pad.status(arrival.status()) == status)
                .count();
    }

    /// The cell that converged in the fewest steps, or else has come lowest; column and row of the pad. Empty where no
    /// cell has a value.
    public Optional<int[]> best() {
        int best = -1;
        for (int i = 0; i < arrivals.length; i++) {
            boolean counts = Pad.status(arrivals[i].status()).hasValue() && Double.isFinite(arrivals[i].value());
            if (counts && (best < 0 || isBetter(arrivals[i], arrivals[best]))) {
                best = i;
            }
        }
        return best < 0
                ? Optional.empty()
                : Optional.of(new int[] {place(best % columns()), placeUp(best / columns())});
    }

    private static int steps(Arrival arrival) {
        return arrival.k() == 0 ? Integer.MAX_VALUE : arrival.k();
    }

    private static boolean isBetter(Arrival one, Arrival other) {
        boolean arrived = Pad.status(one.status()) == PadStatus.CONVERGED;
        if (arrived != (Pad.status(other.status()) == PadStatus.CONVERGED)) {
            return arrived;
        }
        // Who begins within ε has arrived without a step, which is no merit of its settings.
        return arrived ? steps(one) < steps(other) : one.value() < other.value();
    }
}
