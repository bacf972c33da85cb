package talweg.figure.instrument;

import talweg.method.Figures;

/// Numbers within formulas.
final class Latex {
    private Latex() {}

    /// A column of two numbers.
    static String column(double first, double second) {
        return "\\begin{pmatrix} " + Figures.latex(first) + " \\\\ " + Figures.latex(second) + " \\end{pmatrix}";
    }

    /// A symmetric matrix.
    static String matrix(double xx, double xy, double yy) {
        return "\\begin{pmatrix} " + Figures.latex(xx) + " & " + Figures.latex(xy) + " \\\\ " + Figures.latex(xy)
                + " & " + Figures.latex(yy) + " \\end{pmatrix}";
    }

    /// One number times another, a negative one in brackets.
    static String product(double first, double second) {
        return factor(first) + " \\cdot " + factor(second);
    }

    private static String factor(double number) {
        return number < 0 ? "(" + Figures.latex(number) + ")" : Figures.latex(number);
    }
}
