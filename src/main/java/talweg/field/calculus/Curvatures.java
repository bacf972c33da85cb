package talweg.field.calculus;

/// The eigenvalues and eigenvectors of a Hessian [[xx, xy], [xy, yy]] of two variables: how f bends along its
/// two main directions, which are perpendicular to each other. Where an entry is not finite, nothing is.
///
/// @param low λ_min
/// @param high λ_max
/// @param lowX the unit eigenvector of λ_min
/// @param lowY its other coordinate; the eigenvector of λ_max is (−lowY, lowX)
public record Curvatures(double low, double high, double lowX, double lowY) {
    private static final Curvatures UNKNOWN = new Curvatures(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /// By one rotation (Jacobi 1846). The eigenvalue of the smaller modulus is the determinant divided by the
    /// other one, and the determinant is rounded once (Kahan 2004), so that both are accurate beside
    /// themselves, however badly conditioned the matrix is.
    public static Curvatures of(double xx, double xy, double yy) {
        double largest = Math.max(Math.max(Math.abs(xx), Math.abs(xy)), Math.abs(yy));
        if (!Double.isFinite(largest)) {
            return UNKNOWN;
        }
        if (largest == 0) {
            return new Curvatures(0, 0, 1, 0);
        }
        // A power of two, so that scaling rounds nothing and squares neither overflow nor vanish.
        int exponent = -Math.getExponent(largest);
        double a = Math.scalb(xx, exponent);
        double b = Math.scalb(xy, exponent);
        double c = Math.scalb(yy, exponent);
        double[] turned = b == 0 ? new double[] {a, c, 1, 0} : rotate(a, b, c);
        double low = Math.scalb(turned[0], -exponent);
        double high = Math.scalb(turned[1], -exponent);
        return low <= high
                ? new Curvatures(low, high, turned[2], turned[3])
                : new Curvatures(high, low, -turned[3], turned[2]);
    }

    /// λ of the first column of the rotation, λ of the second, and the first column.
    private static double[] rotate(double a, double b, double c) {
        double theta = (c - a) / (2 * b);
        double tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
        double first = a - tangent * b;
        double second = c + tangent * b;
        double determinant = differenceOfProducts(a, c, b, b);
        if (Math.abs(first) < Math.abs(second)) {
            first = determinant / second;
        } else {
            second = determinant / first;
        }
        double cosine = 1 / Math.hypot(1, tangent);
        return new double[] {first, second, cosine, -tangent * cosine};
    }

    /// a·b − c·d with an error of less than two roundings.
    private static double differenceOfProducts(double a, double b, double c, double d) {
        double product = c * d;
        return Math.fma(a, b, -product) - Math.fma(c, d, -product);
    }

    /// The unit eigenvector of λ_max.
    public double highX() {
        return -lowY;
    }

    /// The unit eigenvector of λ_max.
    public double highY() {
        return lowX;
    }

    /// uᵀHu for the unit vector u at `angle`, in radians: between λ_min and λ_max.
    public double along(double angle) {
        double cosine = Math.cos(angle) * lowX + Math.sin(angle) * lowY;
        double sine = Math.sin(angle) * lowX - Math.cos(angle) * lowY;
        return low * cosine * cosine + high * sine * sine;
    }

    /// κ(H) = ‖H‖₂ ‖H⁻¹‖₂, the larger |λ| over the smaller one; +∞ for a singular matrix.
    public double condition() {
        double one = Math.abs(low);
        double other = Math.abs(high);
        return Math.max(one, other) == 0 ? Double.POSITIVE_INFINITY : Math.max(one, other) / Math.min(one, other);
    }

    /// What the signs of the eigenvalues say, up to rounding.
    public Definiteness definiteness() {
        return Definiteness.of(low, high);
    }

    /// H⁻¹·(x, y) in the coordinates of the plane; not finite where H is singular.
    double[] solve(double x, double y) {
        double alongLow = (lowX * x + lowY * y) / low;
        double alongHigh = (lowX * y - lowY * x) / high;
        return new double[] {lowX * alongLow - lowY * alongHigh, lowY * alongLow + lowX * alongHigh};
    }
}
