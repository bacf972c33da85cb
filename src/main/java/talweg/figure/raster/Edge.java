package talweg.figure.raster;

/// How much of a pixel a line covers whose middle is so far away, in 255ths, for one width. By the square of the
/// distance, so that nobody has to take a root.
final class Edge {
    private static final int STEPS = 2048;

    /// One more for the distance at which nothing is covered any more, one for rounding.
    private final byte[] covered = new byte[STEPS + 2];

    private double radius;
    private double reach;
    private double scale;

    /// The line is 2 · `wanted` wide.
    void of(double wanted) {
        radius = wanted;
        reach = radius + 0.5;
        scale = STEPS / (reach * reach);
        for (int step = 0; step < STEPS; step++) {
            covered[step] = (byte) Math.round(255 * part(Math.sqrt(step / scale)));
        }
    }

    /// What a line and a pixel, a square seen from the side, have in common.
    private double part(double distance) {
        double common = Math.min(distance + 0.5, radius) - Math.max(distance - 0.5, -radius);
        return Math.clamp(common, 0, 1);
    }

    /// Half the width.
    double radius() {
        return radius;
    }

    /// The distance from the middle of a pixel at which nothing of it is covered.
    double reach() {
        return reach;
    }

    /// Multiplied by it, the square of a distance up to [#reach] becomes an index into [#covered()].
    double scale() {
        return scale;
    }

    /// For each index how much is covered, without a sign.
    byte[] covered() {
        return covered;
    }

    /// The last index; nothing is covered there.
    static int last() {
        return STEPS;
    }
}
