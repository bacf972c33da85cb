package talweg.method;

import java.util.Arrays;

/// Lengths of vectors, as column loops.
final class Lengths {
    private Lengths() {}

    /// lengths ← ‖vectors‖₂. Squares are of parts of the largest coordinate, so that they neither overflow nor vanish.
    static void measure(State state, Column vectors, Column lengths) {
        int lanes = state.lanes();
        double[] length = state.lane(lengths);
        double[] sum = state.scratch();
        Arrays.fill(length, Double.MIN_NORMAL);
        Arrays.fill(sum, 0);
        for (double[] coordinate : state.of(vectors)) {
            Loops.largest(length, coordinate, lanes);
        }
        for (double[] coordinate : state.of(vectors)) {
            Loops.addSquaredParts(sum, coordinate, length, lanes);
        }
        Loops.timesRoot(length, sum, lanes);
    }
}
