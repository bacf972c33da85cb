package talweg.kernel;

/// Polynomials given by an array of coefficients, for the functions that are computed one lane at a time.
final class Polynomial {
    private Polynomial() {}

    /// Horner's rule; the coefficient of the highest power comes first.
    static double at(double t, double[] coefficients) {
        double sum = 0;
        for (double coefficient : coefficients) {
            sum = sum * t + coefficient;
        }
        return sum;
    }
}
