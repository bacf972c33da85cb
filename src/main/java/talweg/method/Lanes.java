package talweg.method;

/// Questions about the lanes of a state.
final class Lanes {
    private Lanes() {}

    /// What may hold for a lane.
    @FunctionalInterface
    interface Test {
        /// Whether it does.
        boolean holds(State state, int lane);
    }

    /// Whether it holds for some lane.
    static boolean any(State state, Test test) {
        for (int lane = 0; lane < state.lanes(); lane++) {
            if (test.holds(state, lane)) {
                return true;
            }
        }
        return false;
    }

    /// Whether it holds for every lane.
    static boolean all(State state, Test test) {
        for (int lane = 0; lane < state.lanes(); lane++) {
            if (!test.holds(state, lane)) {
                return false;
            }
        }
        return true;
    }

    /// ⟨a, b⟩ of one lane.
    static double product(double[][] a, double[][] b, int lane) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i][lane] * b[i][lane];
        }
        return sum;
    }

    /// The largest |aᵢ| of one lane.
    static double largest(double[][] a, int lane) {
        double largest = 0;
        for (double[] coordinate : a) {
            largest = Math.max(largest, Math.abs(coordinate[lane]));
        }
        return largest;
    }
}
