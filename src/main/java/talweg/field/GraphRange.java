package talweg.field;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import talweg.field.calculus.Landscape;
import talweg.function.Domain;
import talweg.function.Domain.Range;
import talweg.function.Workspace;

/// Which values of a function of one variable its graph is to show: all of them, unless a pole or a steep rise would
/// press
/// the rest flat. What lies beyond the outer fences of Tukey (1977), three quartile distances from the middle half, is
/// left out, but for rounded tops and bottoms; and where f has several turning points, what is many times as far from
/// them as they are from each other.
public final class GraphRange {
    private static final int SAMPLES = 1025;

    /// Quartile distances to the outer fences.
    private static final double FENCE = 3;

    /// How much of the picture turning points get at least: one part in so many on either side, and one in the middle.
    private static final double BESIDE = 4;

    /// Of its height above the middle of all values, a rounded top loses less than this part from sample to sample.
    private static final double LEAP = 0.2;

    /// Above the largest and below the least, as a part of their distance.
    private static final double ROOM = 0.08;

    private GraphRange() {}

    /// The range of values for the whole of `x`; one about 0 where f is finite nowhere.
    public static Range of(Landscape landscape, Range x) {
        double[] places = IntStream.range(0, SAMPLES)
                .mapToDouble(i -> x.low() + x.width() * i / (SAMPLES - 1))
                .toArray();
        return of(landscape.values(new double[][] {places}, new Workspace()));
    }

    /// The rectangle over the whole of a domain of one axis.
    public static Domain rectangle(Landscape landscape, Domain domain) {
        return new Domain(List.of(domain.axis(0), of(landscape, domain.axis(0))));
    }

    static Range of(double[] values) {
        double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
        if (finite.length == 0) {
            return new Range(-1, 1);
        }
        double[] sorted = finite.clone();
        Arrays.sort(sorted);
        double[] turns = turns(finite, at(sorted, 0.5));
        double least = Arrays.stream(turns).min().orElse(Double.POSITIVE_INFINITY);
        double most = Arrays.stream(turns).max().orElse(Double.NEGATIVE_INFINITY);
        double fence = FENCE * (at(sorted, 0.75) - at(sorted, 0.25));
        double low = Math.max(sorted[0], Math.min(least, at(sorted, 0.25) - fence));
        double high = Math.min(sorted[sorted.length - 1], Math.max(most, at(sorted, 0.75) + fence));
        if (most > least) {
            low = Math.max(low, least - BESIDE * (most - least));
            high = Math.min(high, most + BESIDE * (most - least));
        }
        return roomy(low, high);
    }

    private static double at(double[] sorted, double part) {
        return sorted[(int) Math.round(part * (sorted.length - 1))];
    }

    /// The values at the turning points. One at which f leaps from sample to sample is a pole.
    private static double[] turns(double[] values, double median) {
        return IntStream.range(1, Math.max(1, values.length - 1))
                .filter(i -> isTurn(values[i] - values[i - 1], values[i + 1] - values[i]))
                .filter(i -> Math.max(Math.abs(values[i] - values[i - 1]), Math.abs(values[i + 1] - values[i]))
                        <= LEAP * Math.abs(values[i] - median))
                .mapToDouble(i -> values[i])
                .toArray();
    }

    /// A top may lie between two samples of one value.
    private static boolean isTurn(double before, double after) {
        return before * after <= 0 && before != after;
    }

    private static Range roomy(double low, double high) {
        double room = ROOM * (high - low);
        // What varies by roundings alone is level.
        double least = Math.max(Math.abs(low), Math.abs(high)) * 1e-9;
        if (!(room > least)) {
            double half = low == 0 ? 1 : Math.abs(low);
            return new Range(low - half, low + half);
        }
        return Double.isFinite(room) ? new Range(low - room, high + room) : new Range(low / 4, high / 4);
    }
}
