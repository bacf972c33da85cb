package talweg.kernel;

/// Comparisons and logic on the numbers 1 and 0. A NaN is neither less, equal nor different, and as a truth value it is
/// false; so is its negation true.
final class Truth {
    private Truth() {}

    static double less(double a, double b) {
        return a < b ? 1 : 0;
    }

    static double lessOrEqual(double a, double b) {
        return a <= b ? 1 : 0;
    }

    static double equal(double a, double b) {
        return a == b ? 1 : 0;
    }

    static double notEqual(double a, double b) {
        return a < b || a > b ? 1 : 0;
    }

    static double and(double a, double b) {
        return holds(a) & holds(b) ? 1 : 0;
    }

    static double or(double a, double b) {
        return holds(a) | holds(b) ? 1 : 0;
    }

    static double not(double a) {
        return holds(a) ? 0 : 1;
    }

    static double select(double condition, double yes, double no) {
        return holds(condition) ? yes : no;
    }

    private static boolean holds(double a) {
        // Not `a != 0`, which a NaN would fulfil.
        return a < 0 || a > 0;
    }
}
