package talweg.export.film;

import java.util.stream.IntStream;

/// How often colours occur, in bins of 4 × 4 × 4 colours, with the mean colour of each.
final class Histogram {
    static final int BINS = 1 << 18;

    private final int[] counts = new int[BINS];
    private final long[][] sums = new long[3][BINS];

    /// The bin of 0xRRGGBB.
    static int bin(int rgb) {
        return (rgb >> 18 & 0x3f) << 12 | (rgb >> 10 & 0x3f) << 6 | rgb >> 2 & 0x3f;
    }

    static int channel(int rgb, int axis) {
        return rgb >> 16 - 8 * axis & 0xff;
    }

    void add(int rgb) {
        int bin = bin(rgb);
        counts[bin]++;
        for (int axis = 0; axis < 3; axis++) {
            sums[axis][bin] += channel(rgb, axis);
        }
    }

    /// The bins that are not empty.
    int[] bins() {
        return IntStream.range(0, BINS).filter(bin -> counts[bin] > 0).toArray();
    }

    int count(int bin) {
        return counts[bin];
    }

    /// The mean of red (0), green (1) or blue (2) in a bin.
    double mean(int bin, int axis) {
        return (double) sums[axis][bin] / counts[bin];
    }
}
