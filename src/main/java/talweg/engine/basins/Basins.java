package talweg.engine.basins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import talweg.engine.Progress;
import talweg.function.Cancellation;
import talweg.function.Workspace;

/// The basins of attraction of one method on one rectangle, as finely as they are known. Immutable to the eye and
/// thread-safe: [#refined] gives a finer one, whose known pixels have the same bits.
public final class Basins {
    /// How far apart the pixels are that are known after each pass: columns, rows.
    private static final int[][] PASSES = {{16, 16}, {8, 8}, {4, 4}, {2, 2}, {1, 2}, {1, 1}};

    /// Starts along each side from which the method itself is asked where it ends.
    private static final int SCOUTS = 32;

    private final BasinsRequest request;
    private final Limits limits;
    private final int pass;
    private final int[] fates;
    private final int[] iterations;

    private Basins(BasinsRequest request, Limits limits, int pass, int[] fates, int[] iterations) {
        this.request = request;
        this.limits = limits;
        this.pass = pass;
        this.fates = fates;
        this.iterations = iterations;
    }

    /// The coarsest picture. On a thread of an [talweg.engine.Engine] the work is shared among its threads, elsewhere
    /// it is done bit by bit.
    ///
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted
    public static Basins coarse(BasinsRequest request, Cancellation cancellation, Progress progress) {
        int pixels = request.pixels();
        Basins blank = new Basins(request, limits(request, cancellation), -1, new int[pixels], new int[pixels]);
        return blank.refined(cancellation, progress);
    }

    /// All pixels, each as it is.
    public static Basins of(BasinsRequest request, Cancellation cancellation, Progress progress) {
        return of(request, Workspace.BLOCK, cancellation, progress);
    }

    static Basins of(BasinsRequest request, int block, Cancellation cancellation, Progress progress) {
        int pixels = request.pixels();
        Basins blank = new Basins(request, limits(request, cancellation), -1, new int[pixels], new int[pixels]);
        return blank.after(PASSES.length - 1, block, cancellation, progress);
    }

    /// The limits of f, and those that the method comes to beside them.
    private static Limits limits(BasinsRequest request, Cancellation cancellation) {
        Workspace workspace = new Workspace(cancellation);
        LimitSearch search = new LimitSearch(request.objective(), workspace);
        double near = request.tolerance();
        List<Limit> known = new ArrayList<>(search.inDomain());
        Limits first = new Limits(known, request.objective().domain(), near);
        BasinsRequest scouting =
                request.over(request.view(), Math.min(SCOUTS, request.columns()), Math.min(SCOUTS, request.rows()));
        int count = scouting.pixels();
        double[][] ends = new double[2][count];
        int[] fates = new int[count];
        run(
                scouting,
                first,
                IntStream.range(0, count).toArray(),
                Workspace.BLOCK,
                cancellation,
                Progress.NONE,
                (place, fate, _, x, y) -> {
                    fates[place] = fate;
                    ends[0][place] = x;
                    ends[1][place] = y;
                });
        known.addAll(search.at(
                chosen(ends, i -> fates[i] == Fate.ELSEWHERE || fates[i] == Fate.UNDER_WAY), known, near));
        Limits second = new Limits(known, request.objective().domain(), near);
        known.addAll(search.kinks(
                chosen(ends, i -> fates[i] == Fate.UNDER_WAY && second.at(ends[0][i], ends[1][i]) < 0), near));
        return new Limits(known, request.objective().domain(), near);
    }

    private static double[][] chosen(double[][] points, IntPredicate which) {
        int[] chosen = IntStream.range(0, points[0].length).filter(which).toArray();
        double[][] few = new double[points.length][];
        for (int i = 0; i < points.length; i++) {
            double[] all = points[i];
            few[i] = IntStream.of(chosen).mapToDouble(j -> all[j]).toArray();
        }
        return few;
    }

    private static void run(
            BasinsRequest request,
            Limits limits,
            int[] places,
            int block,
            Cancellation cancellation,
            Progress progress,
            Crowd.Ledger ledger) {
        double[][] at = new double[2][places.length];
        for (int i = 0; i < places.length; i++) {
            at[0][i] = request.x(places[i] % request.columns());
            at[1][i] = request.y(places[i] / request.columns());
        }
        AtomicLong done = new AtomicLong();
        List<Runnable> tasks = new ArrayList<>();
        for (LaneRates.Share share : new LaneRates(request, block).shares(places, at, new Workspace(cancellation))) {
            tasks.add(() -> {
                double[][] starts = new double[share.places().length][];
                Arrays.setAll(starts, i -> new double[] {
                    request.x(share.places()[i] % request.columns()), request.y(share.places()[i] / request.columns())
                });
                new Crowd(request, limits, share.method(), share.places(), starts, new Workspace(cancellation))
                        .run(ledger);
                progress.report(done.addAndGet(starts.length), places.length);
            });
        }
        if (ForkJoinTask.inForkJoinPool()) {
            ForkJoinTask.invokeAll(tasks.stream().map(ForkJoinTask::adapt).toList());
        } else {
            tasks.forEach(Runnable::run);
        }
        cancellation.check();
    }

    /// The same with more pixels known, each of them as it is and not as its neighbour.
    ///
    /// @param progress is told of pixels of the whole
    public Basins refined(Cancellation cancellation, Progress progress) {
        return isComplete() ? this : after(pass + 1, Workspace.BLOCK, cancellation, progress);
    }

    private Basins after(int next, int block, Cancellation cancellation, Progress progress) {
        int[] finerFates = fates.clone();
        int[] finerIterations = iterations.clone();
        int[] places = IntStream.range(0, request.pixels())
                .filter(place -> isKnown(place, next) && !isKnown(place, pass))
                .toArray();
        int before = known();
        run(
                request,
                limits,
                places,
                block,
                cancellation,
                (done, _) -> progress.report(before + done, request.pixels()),
                (place, fate, k, _, _) -> {
                    finerFates[place] = fate;
                    finerIterations[place] = k;
                });
        Basins finer = new Basins(request, limits, next, finerFates, finerIterations);
        finer.fill();
        return finer;
    }

    private boolean isKnown(int place, int after) {
        return after >= 0
                && place % request.columns() % PASSES[after][0] == 0
                && place / request.columns() % PASSES[after][1] == 0;
    }

    /// Pixels that are not known look like the one at the corner of their block.
    private void fill() {
        int across = PASSES[pass][0];
        int up = PASSES[pass][1];
        int columns = request.columns();
        for (int row = 0; row < request.rows(); row++) {
            for (int column = 0; column < columns; column++) {
                int corner = row / up * up * columns + column / across * across;
                fates[row * columns + column] = fates[corner];
                iterations[row * columns + column] = iterations[corner];
            }
        }
    }

    /// What was asked.
    public BasinsRequest request() {
        return request;
    }

    /// All limits that were looked for: the minima of f first, the lowest first; some may have no basin here.
    public List<Limit> limits() {
        return limits.all();
    }

    /// Whether every pixel is its own.
    public boolean isComplete() {
        return pass == PASSES.length - 1;
    }

    /// How many pixels are their own.
    public int known() {
        return pass < 0
                ? 0
                : Math.ceilDiv(request.columns(), PASSES[pass][0]) * Math.ceilDiv(request.rows(), PASSES[pass][1]);
    }

    /// A limit or a [Fate].
    public int fate(int column, int row) {
        return fates[row * request.columns() + column];
    }

    /// Iterations until the lane came to its limit to stay, or to its end.
    public int iterations(int column, int row) {
        return iterations[row * request.columns() + column];
    }

    /// The fates of all pixels, row by row from below; a copy.
    public int[] fates() {
        return fates.clone();
    }

    /// The iterations of all pixels, row by row from below; a copy.
    public int[] iterations() {
        return iterations.clone();
    }
}
