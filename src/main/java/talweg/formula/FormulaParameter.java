package talweg.formula;

/// A constant of a formula that a slider may move.
///
/// @param name its name
/// @param value its value when nothing else is said
/// @param low the lower end of its slider
/// @param high the upper end of its slider
/// @param declared whether the text defines it; otherwise it is a free name, which the window offers to make a variable
public record FormulaParameter(String name, double value, double low, double high, boolean declared) {
    private static final double USUAL_HIGH = 10;

    /// A free name: 1 in [0, 10].
    static FormulaParameter undeclared(String name) {
        return new FormulaParameter(name, 1, 0, USUAL_HIGH, false);
    }

    /// A definition without a range: [0, 10] if the value lies there; else up to the power of ten beyond twice the
    /// value,
    /// on both sides of 0 for a negative value.
    static FormulaParameter around(String name, double value) {
        double high = Math.abs(value) <= USUAL_HIGH ? USUAL_HIGH : decadeBeyond(2 * Math.abs(value));
        return new FormulaParameter(name, value, value < 0 ? -high : 0, high, true);
    }

    private static double decadeBeyond(double value) {
        double decade = Math.pow(10, Math.ceil(Math.log10(value)));
        return Math.min(decade, Double.MAX_VALUE);
    }
}
