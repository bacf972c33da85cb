package talweg.field;

/// The powers of ten above a base that levels and ticks of a logarithmic scale are counted in.
///
/// @param base what they are added to, a multiple of the least of them or 0
/// @param first the least exponent
/// @param last the greatest exponent
record Decades(double base, int first, int last) {
    /// Those between the values `low` and `high`, counted from `floor` rounded down, so that the sums are short
    /// decimals and
    /// stay where they are when the floor is only an estimate.
    static Decades above(double floor, double low, double high) {
        int first = Decimal.exponent(Math.max(Math.min(low - floor, Double.MAX_VALUE), Double.MIN_NORMAL));
        // Below the spacing of doubles around the floor there is nothing to count.
        first = floor == 0 ? first : Math.max(first, Decimal.exponent(Math.ulp(floor)) + 1);
        double base = floor == 0 ? 0 : Decimal.of(1, first) * Math.floor(floor / Decimal.of(1, first));
        double tidy = floor == 0 ? 0 : Decimal.rounded(base, first);
        return new Decades(tidy, first, Decimal.exponent(Math.min(high - tidy, Double.MAX_VALUE)));
    }

    /// base + mantissa · 10^exponent.
    double value(int mantissa, int exponent) {
        double offset = Decimal.of(mantissa, exponent);
        return base == 0 ? offset : Decimal.rounded(base + offset, first);
    }
}
