package talweg.method;

/// The small loops that the phases are made of. Each has one output, indexes all its arrays by the same expression,
/// and sits in a method of its own: that is the shape the JIT compiler turns into vector instructions.
final class Loops {
    private Loops() {}

    /// x ← x − a·d
    static void subtractScaled(double[] x, double a, double[] d, int lanes) {
        for (int i = 0; i < lanes; i++) {
            x[i] = x[i] - a * d[i];
        }
    }
}
