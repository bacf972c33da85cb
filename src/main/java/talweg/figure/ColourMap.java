package talweg.figure;

import java.util.List;

/// A colour for each tone in [0, 1], in a table fine enough that no step shows.
public final class ColourMap {
    private static final int LAST = 1023;

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
    public void colour(double[] tones, int from, int count, int[] argb, int at) {
        for (int i = 0; i < count; i++) {
            double tone = tones[from + i];
            // The comparison is false for NaN, whose cast would be 0, the colour of the lowest tone.
            int index = (int) (Math.min(1.0, Math.max(0.0, tone)) * LAST + 0.5);
            argb[at + i] = tone == tone ? table[index] : 0;
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
