package talweg.formula;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;

/// The many ways of writing one thing: what keyboards, slides and LaTeX sources offer, and what each means.
final class Notation {
    /// Signs of one character.
    static final Map<Integer, TokenKind> SIGNS = Map.ofEntries(
            sign('+', TokenKind.PLUS),
            sign('-', TokenKind.MINUS),
            sign('−', TokenKind.MINUS),
            sign('–', TokenKind.MINUS),
            sign('‐', TokenKind.MINUS),
            sign('*', TokenKind.TIMES),
            sign('·', TokenKind.TIMES),
            sign('⋅', TokenKind.TIMES),
            sign('∙', TokenKind.TIMES),
            sign('•', TokenKind.TIMES),
            sign('×', TokenKind.TIMES),
            sign('∗', TokenKind.TIMES),
            sign('/', TokenKind.DIVIDED),
            sign('÷', TokenKind.DIVIDED),
            sign('∕', TokenKind.DIVIDED),
            sign('⁄', TokenKind.DIVIDED),
            sign('^', TokenKind.POWER),
            sign('√', TokenKind.ROOT),
            sign('(', TokenKind.OPEN),
            sign(')', TokenKind.CLOSE),
            sign('{', TokenKind.OPEN_BRACE),
            sign('}', TokenKind.CLOSE_BRACE),
            sign('[', TokenKind.OPEN_SQUARE),
            sign(']', TokenKind.CLOSE_SQUARE),
            sign('|', TokenKind.BAR),
            sign('∣', TokenKind.BAR),
            sign(',', TokenKind.COMMA),
            sign('=', TokenKind.DEFINED_AS),
            sign('<', TokenKind.LESS),
            sign('>', TokenKind.GREATER),
            sign('≤', TokenKind.LESS_OR_EQUAL),
            sign('≥', TokenKind.GREATER_OR_EQUAL),
            sign('≠', TokenKind.NOT_EQUAL),
            sign(';', TokenKind.SEPARATOR),
            sign('\n', TokenKind.SEPARATOR));

    /// Signs of two characters, looked for first.
    static final Map<String, TokenKind> DOUBLE_SIGNS = Map.of(
            "**", TokenKind.POWER,
            "<=", TokenKind.LESS_OR_EQUAL,
            ">=", TokenKind.GREATER_OR_EQUAL,
            "==", TokenKind.EQUAL,
            "!=", TokenKind.NOT_EQUAL);

    /// LaTeX commands that are signs.
    static final Map<String, TokenKind> COMMANDS = Map.ofEntries(
            entry("frac", TokenKind.FRACTION),
            entry("dfrac", TokenKind.FRACTION),
            entry("tfrac", TokenKind.FRACTION),
            entry("sqrt", TokenKind.ROOT),
            entry("cdot", TokenKind.TIMES),
            entry("times", TokenKind.TIMES),
            entry("ast", TokenKind.TIMES),
            entry("div", TokenKind.DIVIDED),
            entry("vert", TokenKind.BAR),
            entry("lvert", TokenKind.BAR),
            entry("rvert", TokenKind.BAR),
            entry("|", TokenKind.BAR),
            entry("{", TokenKind.OPEN_BRACE),
            entry("}", TokenKind.CLOSE_BRACE),
            entry("lbrace", TokenKind.OPEN_BRACE),
            entry("rbrace", TokenKind.CLOSE_BRACE),
            entry("lt", TokenKind.LESS),
            entry("gt", TokenKind.GREATER),
            entry("le", TokenKind.LESS_OR_EQUAL),
            entry("leq", TokenKind.LESS_OR_EQUAL),
            entry("ge", TokenKind.GREATER_OR_EQUAL),
            entry("geq", TokenKind.GREATER_OR_EQUAL),
            entry("ne", TokenKind.NOT_EQUAL),
            entry("neq", TokenKind.NOT_EQUAL));

    /// LaTeX commands that are words of the language under another name.
    static final Map<String, String> COMMAND_WORDS = Map.of("land", "and", "lor", "or", "lnot", "not", "neg", "not");

    /// LaTeX commands that say how something looks and not what it is.
    static final Set<String> SPACING = Set.of(
            "left",
            "right",
            "big",
            "Big",
            "bigl",
            "bigr",
            "Bigl",
            "Bigr",
            "bigg",
            "Bigg",
            "displaystyle",
            "limits",
            "quad",
            "qquad",
            ",",
            ";",
            ":",
            "!",
            " ",
            "\\");

    /// LaTeX commands that only set the font of the name in braces after them.
    static final Set<String> FONTS = Set.of("operatorname", "mathrm", "mathit", "text", "mathbf");

    /// LaTeX commands that are letters.
    static final Set<String> LETTERS = Set.of(
            "alpha",
            "beta",
            "gamma",
            "delta",
            "epsilon",
            "varepsilon",
            "zeta",
            "eta",
            "theta",
            "vartheta",
            "iota",
            "kappa",
            "lambda",
            "mu",
            "nu",
            "xi",
            "pi",
            "rho",
            "varrho",
            "sigma",
            "tau",
            "upsilon",
            "phi",
            "varphi",
            "chi",
            "psi",
            "omega",
            "Gamma",
            "Delta",
            "Theta",
            "Lambda",
            "Xi",
            "Pi",
            "Sigma",
            "Upsilon",
            "Phi",
            "Psi",
            "Omega",
            "ell");

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Notation() {}

    /// The digit or sign that is raised in `character`, or 0.
    static char raised(int character) {
        int digit = SUPERSCRIPTS.indexOf(character);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        return character == '⁻' ? '-' : character == '⁺' ? '+' : 0;
    }

    /// The digit that is lowered in `character`, or 0.
    static char lowered(int character) {
        return '₀' <= character && character <= '₉' ? (char) ('0' + character - '₀') : 0;
    }

    /// A name in plain letters: the italic and double-struck ones of mathematical texts are letters as well.
    static String plainLetters(String name) {
        // Nearly all names are, and a start is quicker without the tables of Unicode.
        if (name.chars().allMatch(c -> c < 0x80)) {
            return name;
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return plain.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_') ? plain : name;
    }

    /// Blanks, and the signs without ink that come along from web pages and formula editors.
    static boolean blank(int character) {
        return character != '\n'
                && (Character.isWhitespace(character)
                        || Character.isSpaceChar(character)
                        || Character.getType(character) == Character.FORMAT);
    }

    private static Map.Entry<Integer, TokenKind> sign(char character, TokenKind kind) {
        return entry((int) character, kind);
    }
}
