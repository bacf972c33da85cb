package talweg.publication.torch;

import talweg.method.Figures;

/// Numbers as Python reads them: back to the same double.
final class PythonNumber {
    private PythonNumber() {}

    /// The shortest text; a whole number is an `int`.
    static String shortest(double value) {
        if (Double.isFinite(value)) {
            return Figures.exact(value);
        }
        return Double.isNaN(value) ? "float('nan')" : value > 0 ? "float('inf')" : "-float('inf')";
    }

    /// Always a `float`.
    static String floating(double value) {
        String text = shortest(value);
        return text.matches("-?\\d+") ? text + ".0" : text;
    }
}
