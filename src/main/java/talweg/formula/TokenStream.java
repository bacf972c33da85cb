package talweg.formula;

import java.util.List;

/// The tokens of a text with a place among them; comments are passed over. The parsers share it.
final class TokenStream {
    private final String text;
    private final List<Token> tokens;
    private int next;

    TokenStream(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens.stream().filter(t -> !t.is(TokenKind.COMMENT)).toList();
    }

    /// The token that comes next; at the end, the end.
    Token peek() {
        return tokens.get(next);
    }

    /// The token after that.
    Token peekNext() {
        return tokens.get(Math.min(next + 1, tokens.size() - 1));
    }

    /// The token that was taken last. Only after one was.
    Token previous() {
        return tokens.get(next - 1);
    }

    /// Whether the line, up to here, is empty.
    boolean atStatementStart() {
        return next == 0 || previous().is(TokenKind.SEPARATOR);
    }

    boolean at(TokenKind kind) {
        return peek().is(kind);
    }

    /// Takes the next token; the end is never taken.
    Token advance() {
        Token token = peek();
        if (!token.is(TokenKind.END)) {
            next++;
        }
        return token;
    }

    /// Takes the next token if it is of this kind.
    boolean accept(TokenKind kind) {
        boolean accepted = at(kind);
        if (accepted) {
            advance();
        }
        return accepted;
    }

    /// Whether the line that begins here has a sign of definition outside of brackets.
    boolean definitionAhead() {
        int brackets = 0;
        for (int i = next; !tokens.get(i).kind().endsStatement(); i++) {
            TokenKind kind = tokens.get(i).kind();
            brackets += kind.opens() ? 1 : kind.closes() ? -1 : 0;
            if (kind == TokenKind.DEFINED_AS && brackets == 0) {
                return true;
            }
        }
        return false;
    }

    /// A token as it stands in the text.
    String source(Token token) {
        return text.substring(token.span().start(), token.span().end());
    }

    /// Whether nothing, not even a blank, stands between two tokens.
    static boolean touching(Token left, Token right) {
        return left.span().end() == right.span().start();
    }

    /// The decimal number that a comma between two digits was meant to be, if the next tokens look like one.
    boolean decimalCommaHere() {
        return next > 0
                && at(TokenKind.COMMA)
                && previous().is(TokenKind.NUMBER)
                && peekNext().is(TokenKind.NUMBER)
                && touching(previous(), peek())
                && touching(peek(), peekNext());
    }
}
