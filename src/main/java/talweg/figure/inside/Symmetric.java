package talweg.figure.inside;

/// A symmetric 2 × 2 matrix [[a, b], [b, c]] with its eigenvalues.
record Symmetric(double a, double b, double c) {
    /// From the packed lower triangle.
    static Symmetric of(double[] triangle) {
        return new Symmetric(triangle[0], triangle[1], triangle[2]);
    }

    private double radius() {
        return Math.hypot((a - c) / 2, b);
    }

    /// The larger eigenvalue.
    double first() {
        return (a + c) / 2 + radius();
    }

    /// The smaller eigenvalue.
    double second() {
        return (a + c) / 2 - radius();
    }

    /// The direction of the larger eigenvalue, of length 1.
    Spot axis() {
        double angle = Math.atan2(b, (a - c) / 2) / 2;
        return new Spot(Math.cos(angle), Math.sin(angle));
    }

    /// Whether both eigenvalues have the same sign.
    boolean isDefinite() {
        return a * c - b * b > 0;
    }

    Spot times(Spot v) {
        return new Spot(a * v.x() + b * v.y(), b * v.x() + c * v.y());
    }

    Symmetric inverse() {
        double determinant = a * c - b * b;
        return new Symmetric(c / determinant, -b / determinant, a / determinant);
    }
}
