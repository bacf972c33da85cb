package talweg.kernel;

/// The exact error of a product of two doubles, without a fused multiply–add, which is slow where the processor has
/// none
/// (Dekker, 1971, after Veltkamp's splitting).
final class TwoProduct {
    private static final double SPLITTER = 0x1p27 + 1;

    private TwoProduct() {}

    /// a·b − product exactly, where product = a·b rounded; |a| and |b| below 2^996.
    static double error(double a, double b, double product) {
        double aHigh = high(a);
        double bHigh = high(b);
        double aLow = a - aHigh;
        double bLow = b - bHigh;
        return ((aHigh * bHigh - product) + aHigh * bLow + aLow * bHigh) + aLow * bLow;
    }

    /// The upper 26 bits of a.
    static double high(double a) {
        double scaled = SPLITTER * a;
        return scaled - (scaled - a);
    }
}
