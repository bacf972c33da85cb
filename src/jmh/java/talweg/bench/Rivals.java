package talweg.bench;

/// The numbers with which the engine and those written by hand run.
final class Rivals {
    /// Of gradient descent and momentum: so small that no start diverges.
    static final double SHORT_RATE = 1e-4;

    /// Of AdaGrad.
    static final double LONG_RATE = 1e-2;

    /// Of Adam.
    static final double RATE = 1e-3;

    static final double BETA1 = 0.9;
    static final double BETA2 = 0.999;
    static final double EPSILON = 1e-8;

    /// ε of AdaGrad.
    static final double TINY = 1e-10;

    private Rivals() {}
}
