package talweg.desktop.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import talweg.figure.Ticks;

/// Writes numbers along an axis, with a point in every language.
final class PlainNumber extends NumberFormat {
    private static final long serialVersionUID = 1;
    private static final int DIGITS = 4;

    @Override
    public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
        return to.append(Ticks.text(number, DIGITS));
    }

    @Override
    public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
        return format((double) number, to, position);
    }

    @Override
    public Number parse(String text, ParsePosition position) {
        throw new UnsupportedOperationException("axes are written, not read");
    }
}
