package talweg.kernel;

/// √(a² + b²) within 1.3 ulp: as it stands where no square can overflow or lose digits that count, by [StrictMath]
/// elsewhere.
final class Hypotenuse {
    /// Sizes of the longer side between which its square is safe.
    private static final double SMALLEST = 0x1p-460;

    private static final double LARGEST = 0x1p500;

    private Hypotenuse() {}

    static double hypot(double a, double b) {
        return safe(a, b) ? plain(a, b) : StrictMath.hypot(a, b);
    }

    /// hypot, lane by lane; `out` is another array than `a` and `b`.
    static void hypot(double[] a, double[] b, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = plain(a[i], b[i]);
        }
        if (rare(a, b, lanes)) {
            for (int i = 0; i < lanes; i++) {
                out[i] = safe(a[i], b[i]) ? out[i] : StrictMath.hypot(a[i], b[i]);
            }
        }
    }

    private static double plain(double a, double b) {
        return Math.sqrt(a * a + b * b);
    }

    private static boolean safe(double a, double b) {
        double longer = Math.max(Math.abs(a), Math.abs(b));
        return longer >= SMALLEST && longer < LARGEST;
    }

    private static boolean rare(double[] a, double[] b, int lanes) {
        long sign = 0;
        for (int i = 0; i < lanes; i++) {
            double longer = Math.max(Math.abs(a[i]), Math.abs(b[i]));
            // A cast to long is monotone and saturates, and makes 0 of a NaN: the same condition as above.
            sign |= ((long) (longer * (1 / SMALLEST)) - 1) | -(long) (longer * (1 / LARGEST));
        }
        return sign < 0;
    }
}
