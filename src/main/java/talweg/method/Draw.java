package talweg.method;

/// Random numbers that are computed from their place instead of one from the other, so that any step can be taken
/// again from its number alone: a hash of seed, lane, step and the number of the draw within the step (the finalizer
/// of SplitMix64: Steele, Lea and Flood, 2014).
final class Draw {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1p-53;

    /// Of Taylor's series, beside the 1.
    private static final int TERMS = 9;

    private Draw() {}

    private static long mix(long bits) {
        long z = bits + GOLDEN;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    private static long bits(long seed, long lane, long step, int draw) {
        return mix(mix(mix(mix(seed) ^ lane) ^ step) ^ draw);
    }

    /// Uniform in the open interval (0, 1).
    static double uniform(long seed, long lane, long step, int draw) {
        return ((bits(seed, lane, step, draw) >>> 11) + 0.5) * UNIT;
    }

    /// Normal with mean 0 and variance 1 (Box and Muller, 1958). Draws 2j and 2j + 1 are a pair, the cosine and the
    /// sine of one angle.
    static double normal(long seed, long lane, long step, int draw) {
        int even = draw & ~1;
        double radius = StrictMath.sqrt(-2 * StrictMath.log(uniform(seed, lane, step, even)));
        double turn = uniform(seed, lane, step, even + 1);
        return radius * (draw == even ? cosine(turn) : cosine(turn - 0.25));
    }

    /// cos 2πt for t in (−1, 1).
    private static double cosine(double t) {
        double quarters = Math.rint(4 * t);
        double angle = 2 * Math.PI * (t - quarters / 4);
        return switch ((int) quarters & 3) {
            case 0 -> cosineNearZero(angle);
            case 1 -> -sineNearZero(angle);
            case 2 -> -cosineNearZero(angle);
            default -> sineNearZero(angle);
        };
    }

    /// cos x for |x| ≤ π/4 by Taylor's series, whose next term is below 1e-18. That of StrictMath allocates wherever
    /// the JIT compiler has seen it called with a large argument.
    private static double cosineNearZero(double x) {
        return series(x * x, 1);
    }

    /// sin x likewise.
    private static double sineNearZero(double x) {
        return x * series(x * x, 2);
    }

    /// 1 − z/(n(n + 1)) · (1 − z/((n + 2)(n + 3)) · (1 − …)).
    private static double series(double z, int n) {
        double sum = 1;
        for (int i = n + 2 * (TERMS - 1); i >= n; i -= 2) {
            sum = 1 - z / (i * (i + 1)) * sum;
        }
        return sum;
    }
}
