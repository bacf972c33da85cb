package talweg.engine.basins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import talweg.function.Domain;

/// The limits with their discs, ready to be asked for the one at a point. Immutable.
final class Limits {
    /// Cells along each axis, over twice the domain.
    private static final int CELLS = 512;

    /// Of the distance to the nearest other limit, the part that a disc may reach.
    private static final double APART = 0.4;

    private final List<Limit> all;
    private final Scaled scaled;
    private final double left;
    private final double bottom;
    private final double cellsPerX;
    private final double cellsPerY;
    private final int[][] cells = new int[CELLS * CELLS][];
    private final int[] outside;

    /// @param points whose radius does not count yet
    Limits(List<Limit> points, Domain domain, double tolerance) {
        this.scaled = Scaled.by(domain);
        this.all = points.stream()
                .map(point -> point.withRadius(Math.min(tolerance, APART * toTheNearest(point, points))))
                .toList();
        this.left = domain.axis(0).low() - 0.5 / scaled.perX();
        this.bottom = domain.axis(1).low() - 0.5 / scaled.perY();
        this.cellsPerX = scaled.perX() * CELLS / 2;
        this.cellsPerY = scaled.perY() * CELLS / 2;
        List<Integer> beyond = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!enter(i)) {
                beyond.add(i);
            }
        }
        this.outside = beyond.stream().mapToInt(i -> i).toArray();
    }

    private double toTheNearest(Limit point, List<Limit> points) {
        return points.stream()
                .filter(other -> other != point)
                .mapToDouble(other -> scaled.distance(point.x(), point.y(), other.x(), other.y()))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /// Puts a disc into the cells that it may touch; whether it lies within them.
    private boolean enter(int i) {
        Limit limit = all.get(i);
        double reach = limit.radius() * CELLS / 2;
        double column = (limit.x() - left) * cellsPerX;
        double row = (limit.y() - bottom) * cellsPerY;
        if (!(column - reach >= 1 && row - reach >= 1 && column + reach < CELLS - 1 && row + reach < CELLS - 1)) {
            return false;
        }
        for (int r = (int) (row - reach); r <= (int) (row + reach); r++) {
            for (int c = (int) (column - reach); c <= (int) (column + reach); c++) {
                int[] here = cells[r * CELLS + c] == null ? new int[0] : cells[r * CELLS + c];
                int[] more = Arrays.copyOf(here, here.length + 1);
                more[here.length] = i;
                cells[r * CELLS + c] = more;
            }
        }
        return true;
    }

    List<Limit> all() {
        return all;
    }

    /// The number of the limit whose disc (x, y) is in, or −1.
    int at(double x, double y) {
        double column = (x - left) * cellsPerX;
        double row = (y - bottom) * cellsPerY;
        if (column >= 0 && column < CELLS && row >= 0 && row < CELLS) {
            int[] here = cells[(int) row * CELLS + (int) column];
            int found = here == null ? -1 : among(here, x, y);
            return found < 0 && outside.length > 0 ? among(outside, x, y) : found;
        }
        return among(outside, x, y);
    }

    private int among(int[] some, double x, double y) {
        for (int i : some) {
            Limit limit = all.get(i);
            double dx = (x - limit.x()) * scaled.perX();
            double dy = (y - limit.y()) * scaled.perY();
            if (dx * dx + dy * dy <= limit.radius() * limit.radius()) {
                return i;
            }
        }
        return -1;
    }

    boolean isMinimum(int i) {
        return i >= 0 && all.get(i).kind() == Limit.Kind.MINIMUM;
    }
}
