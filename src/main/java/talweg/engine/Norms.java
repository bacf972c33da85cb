package talweg.engine;

/// Lengths that neither overflow nor underflow on the way.
final class Norms {
    private Norms() {}

    /// ‖v‖₂ of the numbers from..to of one lane.
    static double of(double[][] vector, int lane) {
        double norm = 0;
        for (double[] coordinate : vector) {
            norm = Math.hypot(norm, coordinate[lane]);
        }
        return norm;
    }

    /// ‖v‖₂.
    static double of(double... vector) {
        double norm = 0;
        for (double v : vector) {
            norm = Math.hypot(norm, v);
        }
        return norm;
    }

    /// Whether every coordinate of one lane is a finite number.
    static boolean finite(double[][] vector, int lane) {
        for (double[] coordinate : vector) {
            if (!Double.isFinite(coordinate[lane])) {
                return false;
            }
        }
        return true;
    }
}
