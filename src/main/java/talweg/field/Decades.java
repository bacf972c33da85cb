package talweg.field;

/// The powers of ten above a floor that levels and ticks of a logarithmic scale are counted in.
///
/// @param floor what they are added to
/// @param first the least exponent
/// @param last the greatest exponent
record Decades(double floor, int first, int last) {
    /// Those between the values `low` and `high`.
    static Decades above(double floor, double low, double high) {
        int least = Decimal.exponent(Math.max(Math.min(low - floor, Double.MAX_VALUE), Double.MIN_NORMAL));
        // Below the spacing of doubles around the floor there is nothing to count.
        int first = floor == 0 ? least : Math.max(least, Decimal.exponent(Math.ulp(floor)) + 1);
        return new Decades(floor, first, Decimal.exponent(Math.min(high - floor, Double.MAX_VALUE)));
    }

    /// floor + mantissa · 10^exponent, rounded to a multiple of 10^exponent: above a floor of −1.03 lie −0.9, −0.8,
    /// −0.5, then 0, 1, 4, then 10, 20, 50. So the values are short decimals, and stay where they are when the
    /// floor is only an estimate that changes with the view.
    double value(int mantissa, int exponent) {
        double offset = Decimal.of(mantissa, exponent);
        return floor == 0 ? offset : Decimal.rounded(floor + offset, exponent) + 0.0;
    }
}
