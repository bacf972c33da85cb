package talweg.engine.ensemble;

/// Order statistics without sorting: C. A. R. Hoare (1961), "Algorithm 65: Find", for several ranks at once. Expected
/// time is linear; pivots are chosen by a generator, so that no arrangement of values is a bad one.
final class Selection {
    private final double[] values;
    private long random = 0x9E3779B97F4A7C15L;

    private Selection(double[] values) {
        this.values = values;
    }

    /// Rearranges the first `count` of `values`, none of them NaN, so that at each of the ascending `ranks` stands what
    /// would stand there if they were sorted.
    static void select(double[] values, int count, int... ranks) {
        new Selection(values).select(0, count - 1, ranks, 0, ranks.length - 1);
    }

    private void select(int low, int high, int[] ranks, int first, int last) {
        if (first > last || low >= high) {
            return;
        }
        int middle = (first + last) >>> 1;
        int rank = ranks[middle];
        find(low, high, rank);
        select(low, rank - 1, ranks, first, middle - 1);
        select(rank + 1, high, ranks, middle + 1, last);
    }

    private void find(int from, int to, int rank) {
        int low = from;
        int high = to;
        while (low < high) {
            double pivot = values[low + pick(high - low + 1)];
            int i = low;
            int j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double value = values[i];
                    values[i++] = values[j];
                    values[j--] = value;
                }
            }
            // Now [low, j] ≤ pivot ≤ [i, high], and what lies between equals it.
            if (rank <= j) {
                high = j;
            } else if (rank >= i) {
                low = i;
            } else {
                return;
            }
        }
    }

    /// G. Marsaglia (2003), "Xorshift RNGs".
    private int pick(int bound) {
        random ^= random << 13;
        random ^= random >>> 7;
        random ^= random << 17;
        return (int) Long.remainderUnsigned(random, bound);
    }
}
