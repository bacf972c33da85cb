package talweg.engine.ensemble;

import java.util.Arrays;
import java.util.stream.IntStream;
import talweg.engine.Progress;
import talweg.function.Cancellation;
import talweg.function.Demand;
import talweg.function.Result;

/// The distribution of f over the lanes of an ensemble, over k.
///
/// A quantile is the value of a lane: of n lanes in ascending order, that at p is the ⌈p n⌉-th. Lanes that have ended
/// because they diverged or are no longer defined count as worse than every value, or the rest would look the better
/// the more lanes are lost. Those where f is not defined at the start do not count at all.
///
/// @param k the iterations, ascending
/// @param quantiles quantiles[level][place of k], one row for each of [#LEVELS]; ∞ where so many lanes are lost
/// @param lost at each k, how many of the lanes that count have ended with no value
/// @param lanes how many count
/// @param undefined how many do not, since f has no finite value where they start
public record Fan(int[] k, double[][] quantiles, int[] lost, int lanes, int undefined) {
    /// The best, 5 %, the lower quartile, the median, the upper quartile, 95 %, the worst.
    public static final double[] LEVELS = {0, 0.05, 0.25, 0.5, 0.75, 0.95, 1};

    /// The place of the median in [#LEVELS].
    public static final int MEDIAN = 3;

    /// Iterations that are looked at, at most; of more, so many spread evenly.
    private static final int MOST = 400;

    /// Lanes times iterations that are looked at, at most.
    private static final long MOST_VALUES = 100_000_000;

    /// Goes all the way with `walk`, which nobody else uses meanwhile.
    ///
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted
    public static Fan of(EnsembleWalk walk, Cancellation cancellation, Progress progress) {
        int[] k = iterations(walk);
        Fan fan = new Fan(k, new double[LEVELS.length][k.length], new int[k.length], fitLanes(walk, cancellation), 0);
        double[] values = new double[walk.lanes()];
        for (int place = 0; place < k.length; place++) {
            walk.seek(k[place], cancellation);
            int found = compact(values(walk, values));
            fan.enter(place, values, found);
            progress.report(place + 1, k.length);
        }
        return new Fan(k, fan.quantiles, fan.lost, fan.lanes, walk.lanes() - fan.lanes);
    }

    private static int fitLanes(EnsembleWalk walk, Cancellation cancellation) {
        walk.seek(0, cancellation);
        return compact(values(walk, new double[walk.lanes()]));
    }

    private static int[] iterations(EnsembleWalk walk) {
        int steps = walk.request().steps();
        int most = Math.clamp(MOST_VALUES / walk.lanes(), 2, MOST);
        return steps < most
                ? IntStream.rangeClosed(0, steps).toArray()
                : IntStream.range(0, most)
                        .map(i -> (int) ((long) i * steps / (most - 1)))
                        .toArray();
    }

    /// f at all lanes.
    private static double[] values(EnsembleWalk walk, double[] values) {
        double[][] points = walk.positions().points();
        Result result = new Result(values, null, null, null, null);
        walk.each((group, workspace) -> group.ask(Demand.VALUE, points, result, workspace));
        return values;
    }

    /// Brings the finite values to the front.
    private static int compact(double[] values) {
        int found = 0;
        for (double value : values) {
            if (Double.isFinite(value)) {
                values[found++] = value;
            }
        }
        return found;
    }

    private void enter(int place, double[] values, int found) {
        int present = Math.min(found, lanes);
        lost[place] = lanes - present;
        int[] ranks =
                Arrays.stream(LEVELS).mapToInt(level -> rank(level, lanes)).toArray();
        Selection.select(
                values, found, IntStream.of(ranks).filter(rank -> rank < found).toArray());
        for (int level = 0; level < ranks.length; level++) {
            quantiles[level][place] = ranks[level] < found ? values[ranks[level]] : Double.POSITIVE_INFINITY;
        }
    }

    /// Counted from 0.
    private static int rank(double level, int lanes) {
        return Math.max(0, (int) Math.ceil(level * lanes - 1e-9) - 1);
    }

    /// The place of iteration `wanted`, or of the last one before it that was looked at.
    public int place(int wanted) {
        int found = Arrays.binarySearch(k, wanted);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /// The least value of any lane that was looked at.
    public double best() {
        return Arrays.stream(quantiles[0]).filter(Double::isFinite).min().orElse(Double.POSITIVE_INFINITY);
    }
}
