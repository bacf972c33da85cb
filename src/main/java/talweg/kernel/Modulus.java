package talweg.kernel;

/// The remainder that has the sign of the divisor.
final class Modulus {
    private Modulus() {}

    /// a − b·floor(a/b), as it stands.
    static double floored(double a, double b) {
        return a - b * Math.floor(a / b);
    }
}
