package talweg.formula;

/// A stretch of the text with what it is, for colouring.
public record ColoredToken(Span span, Category category) {
    /// What a word or sign is.
    public enum Category {
        /// A number, π or e.
        NUMBER,
        /// A variable.
        VARIABLE,
        /// A parameter.
        PARAMETER,
        /// A named part of the formula, or the index of a sum.
        TERM,
        /// A function, or a word of the grammar.
        FUNCTION,
        /// A sign.
        OPERATOR,
        /// From # to the end of the line.
        COMMENT
    }
}
