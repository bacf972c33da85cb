package talweg.field.calculus;

import java.util.Arrays;

/// Points of the unit square in cells, so that those near a place are found at once. Mutable scratch of one
/// task.
final class Neighbours {
    private final double cell;
    private final int side;
    private final double[][] points;
    private final int[] counts;

    /// @param cell the side of a cell: no less than the distances that will be asked for
    Neighbours(double cell) {
        this.cell = cell;
        this.side = (int) Math.ceil(1 / cell) + 1;
        this.points = new double[side * side][0];
        this.counts = new int[side * side];
    }

    void add(double u, double v) {
        int place = index(v) * side + index(u);
        if (2 * counts[place] == points[place].length) {
            points[place] = Arrays.copyOf(points[place], Math.max(16, 4 * counts[place]));
        }
        points[place][2 * counts[place]] = u;
        points[place][2 * counts[place]++ + 1] = v;
    }

    /// Whether a point lies nearer to (u, v) than `distance`.
    boolean within(double distance, double u, double v) {
        for (int row = Math.max(0, index(v) - 1); row <= Math.min(side - 1, index(v) + 1); row++) {
            for (int column = Math.max(0, index(u) - 1); column <= Math.min(side - 1, index(u) + 1); column++) {
                if (within(distance, u, v, row * side + column)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean within(double distance, double u, double v, int place) {
        for (int i = 0; i < 2 * counts[place]; i += 2) {
            double du = points[place][i] - u;
            double dv = points[place][i + 1] - v;
            if (du * du + dv * dv < distance * distance) {
                return true;
            }
        }
        return false;
    }

    private int index(double t) {
        return Math.clamp((long) (t / cell), 0, side - 1);
    }
}
