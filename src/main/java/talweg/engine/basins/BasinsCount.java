package talweg.engine.basins;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// How much of the rectangle each limit has.
///
/// @param shares of the limits that have a basin, in the order of [Basins#limits]
/// @param elsewhere pixels that rest at no limit
/// @param underWay pixels that have come to none
/// @param diverged pixels that passed all bounds
/// @param undefined pixels where a number was not defined
/// @param pixels all
/// @param few so many iterations have only the quickest hundredth of those that came to a limit
/// @param many more than so many have only the slowest hundredth
public record BasinsCount(
        List<Share> shares, int elsewhere, int underWay, int diverged, int undefined, int pixels, int few, int many) {
    private static final double END = 0.01;

    /// One limit.
    ///
    /// @param number its place in [Basins#limits]
    /// @param limit itself
    /// @param count pixels of its basin
    /// @param meanIterations until they were there
    public record Share(int number, Limit limit, int count, double meanIterations) {}

    /// Keeps its own copy.
    public BasinsCount {
        shares = List.copyOf(shares);
    }

    /// Counts pixels.
    public static BasinsCount of(Basins basins) {
        int[] fates = basins.fates();
        int[] iterations = basins.iterations();
        int limits = basins.limits().size();
        int[] counts = new int[limits - Fate.UNDEFINED];
        long[] sums = new long[limits];
        int[] arrivals = new int[Arrays.stream(iterations).max().orElse(0) + 1];
        for (int i = 0; i < fates.length; i++) {
            counts[fates[i] - Fate.UNDEFINED]++;
            if (fates[i] >= 0) {
                sums[fates[i]] += iterations[i];
                arrivals[iterations[i]]++;
            }
        }
        List<Share> shares = IntStream.range(0, limits)
                .filter(i -> counts[i - Fate.UNDEFINED] > 0)
                .mapToObj(i -> new Share(
                        i,
                        basins.limits().get(i),
                        counts[i - Fate.UNDEFINED],
                        (double) sums[i] / counts[i - Fate.UNDEFINED]))
                .toList();
        return new BasinsCount(
                shares,
                counts[Fate.ELSEWHERE - Fate.UNDEFINED],
                counts[Fate.UNDER_WAY - Fate.UNDEFINED],
                counts[Fate.DIVERGED - Fate.UNDEFINED],
                counts[0],
                fates.length,
                quantile(arrivals, END),
                quantile(arrivals, 1 - END));
    }

    private static int quantile(int[] arrivals, double part) {
        long wanted = (long) (part * Arrays.stream(arrivals).asLongStream().sum());
        long seen = 0;
        int k = 0;
        while (k < arrivals.length - 1 && seen + arrivals[k] <= wanted) {
            seen += arrivals[k];
            k++;
        }
        return k;
    }

    /// The part of the rectangle, from 0 to 1.
    public double share(int count) {
        return (double) count / pixels;
    }
}
