package talweg.kernel;

/// Whether any lane of a block needs more than the fast code: asked once per block, in loops that the JIT compiler
/// vectorizes, so that usual blocks pay almost nothing for unusual arguments.
final class Rare {
    private Rare() {}

    /// Whether |t| ≥ limit in some lane. A NaN does not count: the fast code hands it on.
    static boolean beyond(double[] in, int lanes, long limit) {
        long sign = 0;
        for (int i = 0; i < lanes; i++) {
            // Truncation is monotone and saturates: (long) |t| ≥ limit exactly if |t| ≥ limit.
            sign |= limit - 1 - (long) Math.abs(in[i]);
        }
        return sign < 0;
    }

    /// Whether some lane's bits lie outside of low ≤ bits < high, all of them as signed numbers.
    static boolean outside(long[] bits, int lanes, long low, long high) {
        long sign = 0;
        for (int i = 0; i < lanes; i++) {
            sign |= (bits[i] - low) | (high - 1 - bits[i]);
        }
        return sign < 0;
    }
}
