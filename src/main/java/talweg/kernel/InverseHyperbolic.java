package talweg.kernel;

/// The inverse hyperbolic functions, within 2 ulp for every t, in the arrangement of fdlibm (Sun Microsystems, 1993):
/// none
/// of them subtracts numbers that nearly agree.
final class InverseHyperbolic {
    private static final double LN2 = 0.6931471805599453;

    /// From here on t² ± 1 = t² in doubles.
    private static final double HUGE = 0x1p28;

    private InverseHyperbolic() {}

    static double asinh(double t) {
        double size = Math.abs(t);
        double square = size * size;
        double result = size > HUGE
                ? StrictMath.log(size) + LN2
                : StrictMath.log1p(size + square / (1 + Math.sqrt(1 + square)));
        return Math.copySign(result, t);
    }

    static double acosh(double t) {
        if (t > HUGE) {
            return StrictMath.log(t) + LN2;
        }
        double above = t - 1;
        return StrictMath.log1p(above + Math.sqrt(2 * above + above * above));
    }

    static double atanh(double t) {
        double size = Math.abs(t);
        double twice = size + size;
        double result = 0.5 * StrictMath.log1p(size < 0.5 ? twice + twice * size / (1 - size) : twice / (1 - size));
        return Math.copySign(result, t);
    }
}
