package talweg.engine.race;

import java.util.Arrays;
import java.util.Comparator;
import talweg.engine.Evaluations;
import talweg.method.Method;

/// A method with one of its rates: how low it came from each start. Its heats fill different lanes.
final class Attempt {
    /// What is better: solving more starts, then a lower median of f, then having been there earlier.
    ///
    /// @param solved how many starts
    /// @param median of f
    /// @param cost the mean of what was spent until the least values were reached
    record Score(int solved, double median, double cost) implements Comparable<Score> {
        private static final Comparator<Score> BEST_FIRST = Comparator.comparingInt(Score::solved)
                .reversed()
                .thenComparingDouble(Score::median)
                .thenComparingDouble(Score::cost);

        @Override
        public int compareTo(Score other) {
            return BEST_FIRST.compare(this, other);
        }
    }

    private final Method method;
    private final double[] least;
    private final double[] cost;

    /// @param method with its rate resolved
    Attempt(Method method, int starts) {
        this.method = method;
        this.least = new double[starts];
        this.cost = new double[starts];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
    }

    Method method() {
        return method;
    }

    /// Sees an iterate; a lane goes on whatever it was.
    boolean see(int start, double value, Evaluations asked, double spent) {
        if (value < least[start]) {
            least[start] = value;
            cost[start] = spent;
        }
        return true;
    }

    /// The least f from each start; ∞ where there was none.
    double[] least() {
        return least;
    }

    Score score(double... targets) {
        int solved = 0;
        for (int start = 0; start < least.length; start++) {
            solved += least[start] <= targets[start] ? 1 : 0;
        }
        double spent = Arrays.stream(cost).average().orElse(0);
        return new Score(solved, Standing.median(least), spent);
    }
}
