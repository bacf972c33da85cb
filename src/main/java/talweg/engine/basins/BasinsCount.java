package talweg.engine.basins;

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
public record BasinsCount(List<Share> shares, int elsewhere, int underWay, int diverged, int undefined, int pixels) {
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
        for (int i = 0; i < fates.length; i++) {
            counts[fates[i] - Fate.UNDEFINED]++;
            if (fates[i] >= 0) {
                sums[fates[i]] += iterations[i];
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
                fates.length);
    }

    /// The part of the rectangle, from 0 to 1.
    public double share(int count) {
        return (double) count / pixels;
    }
}
