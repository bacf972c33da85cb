package talweg.export.film;

import java.util.Arrays;
import java.util.Random;

/// Pictures as films of runs are made of: a smooth ground on which little changes.
final class Pictures {
    static final int WIDTH = 70;
    static final int HEIGHT = 50;

    private Pictures() {}

    /// A ground from dark to light blue.
    static int[] ground() {
        int[] rgb = new int[WIDTH * HEIGHT];
        for (int i = 0; i < rgb.length; i++) {
            double light = (i % WIDTH + i / WIDTH) / (double) (WIDTH + HEIGHT);
            rgb[i] = (int) (40 + 180 * light) << 16 | (int) (90 + 140 * light) << 8 | (int) (140 + 100 * light);
        }
        return rgb;
    }

    /// The ground with a square of 8 pixels in the given colour.
    static int[] square(int left, int top, int colour) {
        int[] rgb = ground();
        for (int y = top; y < top + 8; y++) {
            Arrays.fill(rgb, y * WIDTH + left, y * WIDTH + left + 8, colour);
        }
        return rgb;
    }

    static int[] noise(long seed) {
        return new Random(seed).ints(WIDTH * HEIGHT, 0, 1 << 24).toArray();
    }

    /// The greatest difference of a channel.
    static int difference(int[] one, int[] other) {
        int greatest = 0;
        for (int i = 0; i < one.length; i++) {
            for (int shift = 0; shift <= 16; shift += 8) {
                greatest = Math.max(greatest, Math.abs((one[i] >> shift & 0xff) - (other[i] >> shift & 0xff)));
            }
        }
        return greatest;
    }
}
