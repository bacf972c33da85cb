package talweg.desktop.log;

import java.util.function.IntToDoubleFunction;
import talweg.desktop.control.Numbers;

/// A column of the table.
///
/// @param name at its head
/// @param help what it is, in words
/// @param whole whether its numbers count something
/// @param number the number in row n; NaN where there is none
public record LogColumn(String name, String help, boolean whole, IntToDoubleFunction number) {
    /// Significant digits that are shown; copies have them all.
    private static final int DIGITS = 8;

    /// In a sentence, which is to be listened to, fewer.
    private static final int TOLD_DIGITS = 6;

    /// The number in row n, to be read.
    String text(int n) {
        return typeset(n, whole ? 10 : DIGITS);
    }

    /// The number in row n, to be told; empty where there is none.
    String told(int n) {
        return typeset(n, TOLD_DIGITS);
    }

    private String typeset(int n, int digits) {
        double value = number.applyAsDouble(n);
        return Double.isNaN(value) ? "" : Numbers.typeset(value, digits);
    }

    /// The number in row n with all its digits, for other programs.
    String exact(int n) {
        double value = number.applyAsDouble(n);
        return Double.isNaN(value) ? "" : whole ? String.valueOf((long) value) : Double.toString(value);
    }
}
