package talweg.formula;

/// The words and signs of the language, after everything that is only another way of writing has been made alike.
enum TokenKind {
    NUMBER,
    NAME,
    /// A raised whole number, as in x² or x⁻¹.
    SUPERSCRIPT,
    /// `\frac`.
    FRACTION,
    /// `√`, `\sqrt`.
    ROOT,
    PLUS,
    MINUS,
    TIMES,
    DIVIDED,
    POWER,
    OPEN,
    CLOSE,
    OPEN_BRACE,
    CLOSE_BRACE,
    OPEN_SQUARE,
    CLOSE_SQUARE,
    BAR,
    COMMA,
    DEFINED_AS,
    EQUAL,
    NOT_EQUAL,
    LESS,
    LESS_OR_EQUAL,
    GREATER,
    GREATER_OR_EQUAL,
    /// The end of a line, or a semicolon.
    SEPARATOR,
    COMMENT,
    END;

    boolean opens() {
        return this == OPEN || this == OPEN_BRACE || this == OPEN_SQUARE;
    }

    boolean closes() {
        return this == CLOSE || this == CLOSE_BRACE || this == CLOSE_SQUARE;
    }

    /// What closes this bracket.
    TokenKind closing() {
        return this == OPEN ? CLOSE : this == OPEN_BRACE ? CLOSE_BRACE : CLOSE_SQUARE;
    }

    /// This closing bracket as it is written.
    String bracket() {
        return this == CLOSE ? ")" : this == CLOSE_BRACE ? "}" : "]";
    }

    boolean endsStatement() {
        return this == SEPARATOR || this == END;
    }
}
