package talweg.figure.instrument;

import java.util.stream.DoubleStream;
import talweg.method.Figures;

/// A number that was computed as a sum or difference of others, and is 0 as far as their rounding lets it be told.
///
/// @param value as computed
/// @param isRounding whether all of it may be rounding
record Difference(double value, boolean isRounding) {
    /// Units in the last place of the largest term; a function adds some of its own.
    private static final double ROUNDING = 64 * 0x1p-53;

    /// @param terms what was added up
    static Difference of(double value, double... terms) {
        double largest = DoubleStream.of(terms).map(Math::abs).max().orElse(0);
        return new Difference(value, value != 0 && Math.abs(value) <= ROUNDING * largest);
    }

    /// 0 if it may be.
    double told() {
        return isRounding ? 0 : value;
    }

    /// Behind a formula: `= 3`, or `≈ 0`.
    String latex() {
        return isRounding ? "\\approx 0" : "= " + Figures.latex(value);
    }

    /// Behind words: `= 3`, or `≈ 0`.
    String plain() {
        return isRounding ? "≈ 0" : "= " + Figures.plain(value);
    }
}
