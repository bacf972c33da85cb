package talweg.formula;

/// The comparisons of the language.
public enum Comparator {
    /// `<`
    LESS("<", "<"),
    /// `<=`
    LESS_OR_EQUAL("<=", "\\le"),
    /// `>`
    GREATER(">", ">"),
    /// `>=`
    GREATER_OR_EQUAL(">=", "\\ge"),
    /// `==`
    EQUAL("==", "="),
    /// `!=`
    NOT_EQUAL("!=", "\\ne");

    private final String sign;
    private final String latex;

    Comparator(String sign, String latex) {
        this.sign = sign;
        this.latex = latex;
    }

    /// As it is typed.
    public String sign() {
        return sign;
    }

    /// As it is typeset.
    public String latex() {
        return latex;
    }
}
