package talweg.kernel;

/// The elementary functions, one lane at a time. The same code computes single points, rows, grids and runs, so that
/// all of
/// them agree to the bit on every machine: Java's arithmetic is exact by definition, and nothing here calls a
/// method (`Math.sin`, `Math.exp`, …) that a virtual machine may replace with another algorithm.
///
/// Each function is within 2 ulp of the true value unless its own class says otherwise; where the code is not our own
/// it
/// is that of [StrictMath], which is written in Java.
public final class Elementary {
    private Elementary() {}

    public static double exp(double t) {
        return Exponential.exp(t);
    }

    public static double ln(double t) {
        return Logarithm.ln(t);
    }

    public static double log10(double t) {
        return Logarithm.log10(t);
    }

    public static double log2(double t) {
        return Logarithm.log2(t);
    }

    public static double sin(double t) {
        return Trigonometric.sin(t);
    }

    public static double cos(double t) {
        return Trigonometric.cos(t);
    }

    public static double tan(double t) {
        return Trigonometric.tan(t);
    }

    public static double asin(double t) {
        return StrictMath.asin(t);
    }

    public static double acos(double t) {
        return StrictMath.acos(t);
    }

    public static double atan(double t) {
        return Arctangent.atan(t);
    }

    /// The angle of the point (x, y), between −π and π.
    public static double atan2(double y, double x) {
        return Arctangent.atan2(y, x);
    }

    public static double sinh(double t) {
        return Hyperbolic.sinh(t);
    }

    public static double cosh(double t) {
        return Hyperbolic.cosh(t);
    }

    public static double tanh(double t) {
        return Hyperbolic.tanh(t);
    }

    public static double asinh(double t) {
        return InverseHyperbolic.asinh(t);
    }

    public static double acosh(double t) {
        return InverseHyperbolic.acosh(t);
    }

    public static double atanh(double t) {
        return InverseHyperbolic.atanh(t);
    }

    public static double cbrt(double t) {
        return StrictMath.cbrt(t);
    }

    /// √(a² + b²) without overflow in between.
    public static double hypot(double a, double b) {
        return Hypotenuse.hypot(a, b);
    }

    /// a^b, with the special values of [Math#pow].
    public static double power(double a, double b) {
        return Power.power(a, b);
    }

    /// 1/(1 + e^−t).
    public static double sigmoid(double t) {
        return Logistic.sigmoid(t);
    }

    /// ln(1 + e^t).
    public static double softplus(double t) {
        return Logistic.softplus(t);
    }

    public static double erf(double t) {
        return ErrorFunction.erf(t);
    }

    public static double gamma(double t) {
        return GammaFunction.gamma(t);
    }

    /// ln |Γ(t)|.
    public static double lgamma(double t) {
        return GammaFunction.lgamma(t);
    }

    public static double digamma(double t) {
        return PolygammaFunction.digamma(t);
    }

    public static double trigamma(double t) {
        return PolygammaFunction.trigamma(t);
    }

    /// ψ⁽ⁿ⁾(t).
    public static double polygamma(double n, double t) {
        return PolygammaFunction.polygamma(n, t);
    }
}
