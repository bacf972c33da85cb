package talweg.method;

/// Random numbers that are computed from their place instead of one from the other, so that any step can be taken
/// again from its number alone: a hash of seed, lane, step and the number of the draw within the step (the finalizer
/// of SplitMix64: Steele, Lea and Flood, 2014).
final class Draw {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1p-53;

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

    /// cos 2πt for t in (−1, 1). Within an eighth of a turn StrictMath allocates nothing.
    private static double cosine(double t) {
        double quarters = Math.rint(4 * t);
        double angle = 2 * Math.PI * (t - quarters / 4);
        return switch ((int) quarters & 3) {
            case 0 -> StrictMath.cos(angle);
            case 1 -> -StrictMath.sin(angle);
            case 2 -> -StrictMath.cos(angle);
            default -> StrictMath.sin(angle);
        };
    }
}
