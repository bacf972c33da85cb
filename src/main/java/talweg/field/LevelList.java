package talweg.field;

import java.util.Arrays;

/// Levels under construction, from the lowest to the highest.
final class LevelList {
    private final double low;
    private final double high;
    private double[] values = new double[64];
    private boolean[] major = new boolean[64];
    private int size;

    /// Only values strictly between `low` and `high` have a curve.
    LevelList(double low, double high) {
        this.low = low;
        this.high = high;
    }

    void add(double value, boolean isMajor) {
        if (!(value > low && value < high) || size > 0 && values[size - 1] >= value) {
            return;
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
            major = Arrays.copyOf(major, 2 * size);
        }
        values[size] = value;
        major[size++] = isMajor;
    }

    Levels end(Spacing spacing) {
        return new Levels(Arrays.copyOf(values, size), Arrays.copyOf(major, size), spacing);
    }
}
