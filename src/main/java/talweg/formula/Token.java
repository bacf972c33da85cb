package talweg.formula;

/// A word or sign.
///
/// @param kind what it is
/// @param text a number, name or superscript in its common way of writing; else as it stands in the source
/// @param span where it stands
record Token(TokenKind kind, String text, Span span) {
    boolean is(TokenKind other) {
        return kind == other;
    }

    boolean isWord(String word) {
        return kind == TokenKind.NAME && text.equals(word);
    }
}
