package talweg.desktop.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/// Writes 1000 as 10³.
final class PowerOfTen extends NumberFormat {
    private static final long serialVersionUID = 1;
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    @Override
    public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
        int exponent = (int) Math.round(Math.log10(number));
        to.append("10").append(exponent < 0 ? "⁻" : "");
        String.valueOf(Math.abs(exponent)).chars().forEach(digit -> to.append(RAISED.charAt(digit - '0')));
        return to;
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
