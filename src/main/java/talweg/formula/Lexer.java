package talweg.formula;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into tokens. Spans count in the text as it stands; what a token says is in the common notation.
///
/// A line break inside brackets is a blank, so that a long formula may be broken there.
final class Lexer {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int start;
    private int position;
    private int brackets;

    private Lexer(String text) {
        this.text = text;
    }

    /// All tokens of `text`, comments included; the last one is the end.
    static List<Token> tokens(String text) throws MistakeFound {
        Lexer lexer = new Lexer(text);
        while (lexer.position < text.length()) {
            lexer.start = lexer.position;
            lexer.token();
        }
        lexer.start = lexer.position;
        lexer.add(TokenKind.END, "");
        return lexer.tokens;
    }

    private void token() throws MistakeFound {
        int character = peek();
        if (Notation.blank(character)) {
            advance();
        } else if (character == '#') {
            comment();
        } else if (digit(character) || character == '.' && digit(peek(1))) {
            number();
        } else if (Character.isLetter(character)) {
            name();
        } else if (Notation.raised(character) != 0) {
            superscript();
        } else if (character == '\\') {
            command();
        } else {
            sign();
        }
    }

    private void comment() {
        int end = text.indexOf('\n', position);
        position = end < 0 ? text.length() : end;
        add(TokenKind.COMMENT, source());
    }

    private void number() throws MistakeFound {
        digits();
        if (peek() == '.') {
            advance();
            digits();
        }
        exponent();
        if (peek() == '.') {
            throw malformedNumber();
        }
        String digits = source().replace('−', '-');
        if (Double.isInfinite(Double.parseDouble(digits))) {
            throw new MistakeFound(MistakeKind.NUMBER_TOO_LARGE, span(), digits);
        }
        add(TokenKind.NUMBER, digits);
    }

    /// `e` belongs to the number only if digits follow; otherwise it is Euler's constant.
    private void exponent() {
        int sign = peek(1) == '+' || peek(1) == '-' || peek(1) == '−' ? 1 : 0;
        if ((peek() == 'e' || peek() == 'E') && digit(peek(1 + sign))) {
            position += 1 + sign;
            digits();
        }
    }

    private MistakeFound malformedNumber() {
        while (digit(peek()) || peek() == '.') {
            advance();
        }
        return new MistakeFound(MistakeKind.NUMBER_MALFORMED, span(), source());
    }

    private void name() throws MistakeFound {
        StringBuilder name = new StringBuilder();
        letters(name);
        addName(name);
    }

    private void letters(StringBuilder name) throws MistakeFound {
        while (Character.isLetterOrDigit(peek()) || Notation.lowered(peek()) != 0) {
            char lowered = Notation.lowered(peek());
            name.appendCodePoint(lowered != 0 ? lowered : peek());
            advance();
        }
    }

    /// Adds the name and what is written below it: x_1, x_{1} and x₁ are x1, since all of them mean
    /// the same; x1_2 and x_max stay.
    private void addName(StringBuilder name) throws MistakeFound {
        while (peek() == '_' && (Character.isLetterOrDigit(peek(1)) || peek(1) == '{')) {
            advance();
            StringBuilder index = new StringBuilder();
            subscript(index);
            boolean apart =
                    digit(name.charAt(name.length() - 1)) || !index.chars().allMatch(Lexer::digit);
            name.append(apart ? "_" : "").append(index);
        }
        add(TokenKind.NAME, Notation.plainLetters(name.toString()));
    }

    private void subscript(StringBuilder index) throws MistakeFound {
        if (peek() != '{') {
            letters(index);
            return;
        }
        int open = position;
        advance();
        letters(index);
        if (peek() != '}' || index.isEmpty()) {
            throw new MistakeFound(
                    MistakeKind.CHARACTER_UNKNOWN, new Span(open, position), text.substring(open, position));
        }
        advance();
    }

    private void superscript() throws MistakeFound {
        StringBuilder exponent = new StringBuilder();
        while (Notation.raised(peek()) != 0) {
            exponent.append(Notation.raised(peek()));
            advance();
        }
        if (!exponent.toString().matches("[-+]?[0-9]{1,9}")) {
            throw new MistakeFound(MistakeKind.NUMBER_MALFORMED, span(), source());
        }
        add(TokenKind.SUPERSCRIPT, exponent.toString());
    }

    private void command() throws MistakeFound {
        advance();
        int from = position;
        while (asciiLetter(peek())) {
            advance();
        }
        if (position == from && position < text.length()) {
            advance();
        }
        String command = text.substring(from, position);
        TokenKind kind = Notation.COMMANDS.get(command);
        if (kind != null) {
            add(kind, source());
        } else if (Notation.FONTS.contains(command)) {
            nameInBraces();
        } else if (!Notation.SPACING.contains(command)) {
            commandWord(command);
        } else if (peek() == '.') {
            advance();
        }
    }

    private void commandWord(String command) throws MistakeFound {
        String word = Notation.COMMAND_WORDS.getOrDefault(command, command);
        boolean known = Notation.LETTERS.contains(word) || Vocabulary.reserved(word);
        if (!known) {
            throw new MistakeFound(MistakeKind.COMMAND_UNKNOWN, span(), source());
        }
        addName(new StringBuilder(word));
    }

    private void nameInBraces() throws MistakeFound {
        StringBuilder name = new StringBuilder();
        if (peek() == '{') {
            advance();
            letters(name);
        }
        if (name.isEmpty() || peek() != '}' || !Character.isLetter(name.codePointAt(0))) {
            throw new MistakeFound(MistakeKind.COMMAND_UNKNOWN, span(), source());
        }
        advance();
        addName(name);
    }

    private void sign() throws MistakeFound {
        TokenKind twice = position + 2 <= text.length()
                ? Notation.DOUBLE_SIGNS.get(text.substring(position, position + 2))
                : null;
        if (twice != null) {
            position += 2;
            add(twice, source());
            return;
        }
        TokenKind kind = Notation.SIGNS.get(peek());
        advance();
        if (kind == null) {
            throw new MistakeFound(MistakeKind.CHARACTER_UNKNOWN, span(), source());
        }
        if (kind != TokenKind.SEPARATOR || brackets == 0 || source().equals(";")) {
            add(kind, source());
        }
    }

    private void add(TokenKind kind, String said) {
        if (kind.opens()) {
            brackets++;
        } else if (kind.closes()) {
            brackets = Math.max(0, brackets - 1);
        }
        tokens.add(new Token(kind, said, span()));
    }

    private void digits() {
        while (digit(peek())) {
            advance();
        }
    }

    private String source() {
        return text.substring(start, position);
    }

    private Span span() {
        return new Span(start, position);
    }

    private void advance() {
        position += Character.charCount(peek());
    }

    private int peek() {
        return position < text.length() ? text.codePointAt(position) : -1;
    }

    private int peek(int ahead) {
        return position + ahead < text.length() ? text.codePointAt(position + ahead) : -1;
    }

    private static boolean digit(int character) {
        return '0' <= character && character <= '9';
    }

    private static boolean asciiLetter(int character) {
        return 'a' <= character && character <= 'z' || 'A' <= character && character <= 'Z';
    }
}
