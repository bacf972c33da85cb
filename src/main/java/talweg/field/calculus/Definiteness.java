package talweg.field.calculus;

/// What the signs of a symmetric matrix's eigenvalues say.
public enum Definiteness {
    /// Every eigenvalue is positive: f bends up in every direction.
    POSITIVE,
    /// Every eigenvalue is negative: f bends down in every direction.
    NEGATIVE,
    /// There are eigenvalues of both signs: f bends up one way and down another.
    INDEFINITE,
    /// An eigenvalue is 0 but for rounding, the other positive.
    POSITIVE_SEMI,
    /// An eigenvalue is 0 but for rounding, the other negative.
    NEGATIVE_SEMI,
    /// Both eigenvalues are 0.
    ZERO,
    /// The matrix is not finite.
    UNKNOWN;

    /// An eigenvalue this small beside the larger one is rounding: the entries of a Hessian have an error of
    /// some hundred roundings.
    static final double ROUNDING = 1e-13;

    /// A determinant this large beside the squares of all entries, which is that of a matrix whose eigenvalues are far
    /// from 0, tells their signs whatever its rounding.
    private static final double CLEAR = 1e-10;

    /// Of the matrix [[xx, xy], [xy, yy]]. Its eigenvalues are computed only where they decide.
    static Definiteness of(double xx, double xy, double yy) {
        double determinant = xx * yy - xy * xy;
        double squares = xx * xx + 2 * xy * xy + yy * yy;
        boolean clear = squares > Double.MIN_NORMAL / CLEAR
                && squares < Double.POSITIVE_INFINITY
                && Math.abs(determinant) > CLEAR * squares;
        if (!clear) {
            return Curvatures.of(xx, xy, yy).definiteness();
        }
        return determinant < 0 ? INDEFINITE : xx > 0 ? POSITIVE : NEGATIVE;
    }

    /// Of the matrix with the eigenvalues low ≤ high.
    static Definiteness of(double low, double high) {
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            return UNKNOWN;
        }
        double zero = ROUNDING * Math.max(Math.abs(low), Math.abs(high));
        if (low > zero) {
            return POSITIVE;
        }
        if (high < -zero) {
            return NEGATIVE;
        }
        if (low < -zero) {
            return high > zero ? INDEFINITE : NEGATIVE_SEMI;
        }
        return high > zero ? POSITIVE_SEMI : ZERO;
    }

    /// Whether an eigenvalue is 0 but for rounding.
    public boolean singular() {
        return this == POSITIVE_SEMI || this == NEGATIVE_SEMI || this == ZERO;
    }
}
