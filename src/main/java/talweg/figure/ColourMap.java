package talweg.figure;

import java.util.List;

/// A colour for each tone in [0, 1], in a table fine enough that no step shows.
public final class ColourMap {
    private static final int LAST = 1023;

    /// Tones at a time, so that they stay near the processor.
    private static final int BLOCK = 512;

    private final int[] table = new int[LAST + 1];

    /// The map through `stops` at equal distances, straight in sRGB between them.
    public ColourMap(List<Integer> stops) {
        if (stops.size() < 2) {
            throw new IllegalArgumentException("a colour map needs two colours or more");
        }
        int intervals = stops.size() - 1;
        for (int i = 0; i <= LAST; i++) {
            double position = (double) i / LAST * intervals;
            int interval = Math.min((int) position, intervals - 1);
            table[i] = mix(stops.get(interval), stops.get(interval + 1), position - interval);
        }
    }

    /// The opaque colour of `tone`; tones outside [0, 1] take the colour of the nearer end, NaN is transparent.
    public int at(double tone) {
        return Double.isNaN(tone) ? 0 : table[(int) (Math.clamp(tone, 0.0, 1.0) * LAST + 0.5)];
    }

    /// Colours `tones[from …]` into `argb[at …]`, `count` of them. NaN becomes transparent.
    ///
    /// Places in the table are found in a loop of their own, since it becomes vector instructions.
    public void colour(double[] tones, int from, int count, int[] argb, int at) {
        int[] places = new int[Math.min(count, BLOCK)];
        for (int done = 0; done < count; done += BLOCK) {
            int size = Math.min(BLOCK, count - done);
            find(tones, from + done, places, size);
            fetch(places, size, argb, at + done);
            // The place of NaN is 0, that of the lowest tone.
            if (hasZero(places, size)) {
                clear(tones, from + done, size, argb, at + done);
            }
        }
    }

    private static void find(double[] tones, int from, int[] places, int count) {
        for (int i = 0; i < count; i++) {
            places[i] = (int) (Math.min(1.0, Math.max(0.0, tones[from + i])) * LAST + 0.5);
        }
    }

    private void fetch(int[] places, int count, int[] argb, int at) {
        int[] colours = table;
        for (int i = 0; i < count; i++) {
            // The mask changes nothing, but it spares the check of the index.
            argb[at + i] = colours[places[i] & colours.length - 1];
        }
    }

    /// Places less one are negative for 0 alone.
    private static boolean hasZero(int[] places, int count) {
        int signs = 0;
        for (int i = 0; i < count; i++) {
            signs |= places[i] - 1;
        }
        return signs < 0;
    }

    private static void clear(double[] tones, int from, int count, int[] argb, int at) {
        for (int i = 0; i < count; i++) {
            if (Double.isNaN(tones[from + i])) {
                argb[at + i] = 0;
            }
        }
    }

    private static int mix(int a, int b, double t) {
        int result = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = a >>> shift & 0xFF;
            int to = b >>> shift & 0xFF;
            result = result << 8 | (int) Math.round(from + t * (to - from));
        }
        return result;
    }
}
