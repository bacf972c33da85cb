package talweg.export.film;

import java.util.Arrays;

/// How often colours occur.
///
/// @param colours 0xRRGGBB, ascending, each once
/// @param counts  of each
record Histogram(int[] colours, int[] counts) {
    /// Of pixels, which are sorted.
    static Histogram of(int[] pixels) {
        Arrays.sort(pixels);
        int[] colours = new int[pixels.length];
        int[] counts = new int[pixels.length];
        int size = 0;
        for (int i = 0; i < pixels.length; i++) {
            if (i == 0 || pixels[i] != pixels[i - 1]) {
                colours[size++] = pixels[i];
            }
            counts[size - 1]++;
        }
        return new Histogram(Arrays.copyOf(colours, size), Arrays.copyOf(counts, size));
    }

    /// The place of a colour that occurs.
    int place(int rgb) {
        return Arrays.binarySearch(colours, rgb);
    }

    /// Red (0), green (1) or blue (2) of a colour.
    static int channel(int rgb, int axis) {
        return rgb >> 16 - 8 * axis & 0xff;
    }
}
