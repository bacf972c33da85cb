package talweg.field;

/// A step of 1, 2 or 5 times a power of ten.
///
/// @param mantissa 1, 2 or 5
/// @param exponent the power of ten
record Step(int mantissa, int exponent) {
    /// The least such step that is at least `width` > 0.
    static Step atLeast(double width) {
        int exponent = Decimal.exponent(width);
        for (int mantissa : new int[] {1, 2, 5}) {
            if (Decimal.of(mantissa, exponent) >= width) {
                return new Step(mantissa, exponent);
            }
        }
        return new Step(1, exponent + 1);
    }

    /// The step nearest to `width` > 0, by ratio.
    static Step near(double width) {
        Step coarse = atLeast(width);
        Step fine = coarse.finer();
        return coarse.size() / width <= width / fine.size() ? coarse : fine;
    }

    /// The next finer step.
    Step finer() {
        return mantissa == 1 ? new Step(5, exponent - 1) : new Step(mantissa == 2 ? 1 : 2, exponent);
    }

    double size() {
        return Decimal.of(mantissa, exponent);
    }

    /// The multiple number k.
    double times(long k) {
        return Decimal.of(Math.multiplyExact(k, mantissa), exponent);
    }

    /// The number of the first multiple at or above `value`.
    long first(double value) {
        return (long) Math.ceil(value / size());
    }

    /// The number of the last multiple at or below `value`.
    long last(double value) {
        return (long) Math.floor(value / size());
    }
}
