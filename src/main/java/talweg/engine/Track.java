package talweg.engine;

import java.util.ArrayList;
import java.util.List;

/// The last iterates of a run, as far back as one has to look to see how it moves. Mutable, owned by a [Watch].
final class Track {
    private static final int LENGTH = 64;

    /// The longest period that is looked for.
    private static final int LONGEST = 16;

    /// Iterates, at least, that have to come back to where others were.
    private static final int PATIENCE = 8;

    /// How exactly they have to, relative to the distances between them.
    private static final double SAME = 1e-9;

    private final double[] values = new double[LENGTH];
    private double[][] points = {};
    private int seen;

    /// The next iterate: x_k of one lane, and f there.
    void add(double[][] x, double value) {
        if (points.length == 0) {
            points = new double[LENGTH][x.length];
        }
        int slot = seen % LENGTH;
        for (int i = 0; i < x.length; i++) {
            points[slot][i] = x[i][0];
        }
        values[slot] = value;
        seen++;
    }

    /// How many iterates are known.
    int size() {
        return Math.min(seen, LENGTH);
    }

    /// f at the iterate so many steps back.
    double value(int back) {
        return values[slot(back)];
    }

    /// The least f since the iterate so many steps back.
    double lowest(int since) {
        double lowest = Double.POSITIVE_INFINITY;
        for (int back = 0; back <= since; back++) {
            lowest = Math.min(lowest, value(back));
        }
        return lowest;
    }

    private double[] point(int back) {
        return points[slot(back)];
    }

    private int slot(int back) {
        return (seen - 1 - back) % LENGTH;
    }

    /// The last step's length; 0 before the first.
    double lastStep() {
        return size() < 2 ? 0 : distance(0, 1);
    }

    /// After how many steps, 2 to 16, the point comes back to the same places; 0 if it does not.
    int period() {
        for (int period = 2; period <= LONGEST; period++) {
            if (returns(period)) {
                return period;
            }
        }
        return 0;
    }

    private boolean returns(int period) {
        int watched = Math.max(PATIENCE, 2 * period);
        double spread = size() < watched + period ? 0 : spread(period);
        for (int back = 0; spread > 0 && back < watched; back++) {
            if (!(distance(back, back + period) <= SAME * spread)) {
                return false;
            }
        }
        return spread > 0;
    }

    /// The largest distance between two of the last iterates.
    double spread(int iterates) {
        double spread = 0;
        for (int a = 0; a < iterates; a++) {
            for (int b = 0; b < a; b++) {
                spread = Math.max(spread, distance(a, b));
            }
        }
        return spread;
    }

    private double distance(int a, int b) {
        double distance = 0;
        for (int i = 0; i < point(a).length; i++) {
            distance = Math.hypot(distance, point(a)[i] - point(b)[i]);
        }
        return distance;
    }

    /// Where f has been higher than just before and not lower than just after, in steps back, the latest first.
    List<Integer> crests() {
        List<Integer> crests = new ArrayList<>();
        for (int back = 1; back + 1 < size(); back++) {
            if (value(back) > value(back + 1) && value(back) >= value(back - 1)) {
                crests.add(back);
            }
        }
        return crests;
    }

    /// In how many of the last steps f has risen without a break.
    int rises() {
        int rises = 0;
        while (rises + 1 < size() && value(rises) > value(rises + 1)) {
            rises++;
        }
        return rises;
    }
}
