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

    /// Whether the text ends with the head of a function, or with the beginning of one: `f(x, y)`, `f(x, y`,
    /// `f(x,`; or goes on with `=` before the bracket is closed.
    boolean headAhead() {
        int i = next + 2;
        boolean opened = at(TokenKind.NAME) && peekNext().is(TokenKind.OPEN);
        if (!opened || Vocabulary.known(peek().text())) {
            return false;
        }
        boolean several = false;
        while (tokens.get(i).is(TokenKind.NAME) && tokens.get(i + 1).is(TokenKind.COMMA)) {
            i += 2;
            several = true;
        }
        i += tokens.get(i).is(TokenKind.NAME) ? 1 : 0;
        boolean unclosed = tokens.get(i).is(TokenKind.DEFINED_AS);
        i += tokens.get(i).is(TokenKind.CLOSE) ? 1 : 0;
        return unclosed || several && tokens.get(i).is(TokenKind.END);
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

    /// Takes the sign that has to stand here.
    void expect(TokenKind kind, String sign) throws MistakeFound {
        if (!accept(kind)) {
            if (peek().kind().endsStatement()) {
                throw unfinishedAfter(previous());
            }
            throw new MistakeFound(MistakeKind.SYMBOL_EXPECTED, peek().span(), sign, source(peek()));
        }
    }

    /// Takes the bracket that closes `open`.
    void close(Token open) throws MistakeFound {
        TokenKind kind = open.kind().closing();
        if (accept(kind)) {
            return;
        }
        String sign = kind.bracket();
        if (peek().kind().endsStatement() || at(TokenKind.DEFINED_AS)) {
            throw new MistakeFound(MistakeKind.BRACKET_LEFT_OPEN, open.span(), source(open), sign);
        }
        if (!peek().kind().closes()) {
            throw unexpected();
        }
        throw new MistakeFound(MistakeKind.SYMBOL_EXPECTED, peek().span(), sign, source(peek()));
    }

    /// Says that the line ends too early.
    static MistakeFound unfinishedAfter(Token last) {
        return new MistakeFound(MistakeKind.OPERAND_AWAITED, last.span(), last.text());
    }

    /// Says why the next token cannot follow what was read.
    MistakeFound unexpected() {
        Token token = peek();
        String source = source(token);
        if (decimalCommaHere()) {
            String number = previous().text() + "." + peekNext().text();
            Span span = previous().span().to(peekNext().span());
            return new MistakeFound(MistakeKind.DECIMAL_COMMA, span, number);
        }
        if (token.is(TokenKind.NUMBER)) {
            return new MistakeFound(MistakeKind.NUMBER_AFTER_OPERAND, token.span(), source);
        }
        if (token.kind().closes()) {
            return new MistakeFound(MistakeKind.BRACKET_NOT_OPENED, token.span(), source);
        }
        return new MistakeFound(MistakeKind.UNEXPECTED, token.span(), source);
    }
}
