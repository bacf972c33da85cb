package talweg.method;

/// Powers with whole exponents, such as β₁ᵗ.
final class Powers {
    private Powers() {}

    /// base^exponent for exponent ≥ 0 by repeated squaring: the same bits on every machine, and without the scratch
    /// arrays that [StrictMath#pow] allocates in each step.
    static double of(double base, int exponent) {
        double power = 1;
        double square = base;
        for (int rest = exponent; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                power *= square;
            }
            square *= square;
        }
        return power;
    }
}
