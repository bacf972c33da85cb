package talweg.bench;

import java.util.Arrays;

/// Marching squares as the textbook has it: all cells for each level, four numbers a segment, nothing joined. In units
/// of cells.
final class PlainScan {
    private final double[][] rows;
    private float[] segments = new float[1 << 16];
    private int size;

    PlainScan(double[][] rows) {
        this.rows = rows;
    }

    float[] segments(double[] levels) {
        for (double level : levels) {
            for (int row = 0; row + 1 < rows.length; row++) {
                scan(row, level);
            }
        }
        return Arrays.copyOf(segments, size);
    }

    private void scan(int row, double level) {
        double[] lower = rows[row];
        double[] upper = rows[row + 1];
        for (int column = 0; column + 1 < lower.length; column++) {
            double a = lower[column];
            double b = lower[column + 1];
            double c = upper[column + 1];
            double d = upper[column];
            int code = (a >= level ? 1 : 0) | (b >= level ? 2 : 0) | (c >= level ? 4 : 0) | (d >= level ? 8 : 0);
            if (code != 0 && code != 15) {
                add(row, column, code, level);
            }
        }
    }

    private void add(int row, int column, int code, double level) {
        if (size + 8 > segments.length) {
            segments = Arrays.copyOf(segments, 2 * segments.length);
        }
        double a = rows[row][column];
        double b = rows[row][column + 1];
        double c = rows[row + 1][column + 1];
        double d = rows[row + 1][column];
        // Around the cell, the sides whose ends differ; two of them make a segment.
        if ((code & 1) != (code >> 1 & 1)) {
            point(column + (level - a) / (b - a), row);
        }
        if ((code >> 1 & 1) != (code >> 2 & 1)) {
            point(column + 1, row + (level - b) / (c - b));
        }
        if ((code >> 2 & 1) != (code >> 3 & 1)) {
            point(column + (level - d) / (c - d), row + 1);
        }
        if ((code >> 3 & 1) != (code & 1)) {
            point(column, row + (level - a) / (d - a));
        }
    }

    private void point(double x, double y) {
        segments[size++] = (float) x;
        segments[size++] = (float) y;
    }
}
