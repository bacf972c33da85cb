package talweg.method;

/// The values that a hyperparameter may have.
///
/// @param low lower end
/// @param lowIncluded whether the lower end itself is allowed
/// @param high upper end
/// @param highIncluded whether the upper end itself is allowed
public record Interval(double low, boolean lowIncluded, double high, boolean highIncluded) {
    /// [0, ∞).
    public static final Interval NOT_NEGATIVE = new Interval(0, true, Double.POSITIVE_INFINITY, false);

    /// [0, 1).
    public static final Interval BELOW_ONE = new Interval(0, true, 1, false);

    /// Whether `value` is allowed.
    public boolean contains(double value) {
        return (lowIncluded ? value >= low : value > low) && (highIncluded ? value <= high : value < high);
    }

    @Override
    public String toString() {
        String end = high == Double.POSITIVE_INFINITY ? "∞" : Figures.exact(high);
        return (lowIncluded ? "[" : "(") + Figures.exact(low) + ", " + end + (highIncluded ? "]" : ")");
    }
}
