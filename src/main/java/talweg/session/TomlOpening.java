package talweg.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// A bracket or quotation mark that a broken TOML text opens and never closes. The parser complains much later, where
/// the text ends or the next key begins; the remedy is here.
///
/// @param line where it stands, counted from 1
/// @param opening the sign itself
record TomlOpening(int line, String opening) {
    private static final String BRACKETS = "[{";
    private static final String CLOSING = "]}";

    /// The first quotation mark without its partner, else the last bracket that is open at the end of `text`.
    static Optional<TomlOpening> find(String text) {
        Deque<TomlOpening> open = new ArrayDeque<>();
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
            } else if (c == '#') {
                i = endOfLine(text, i) - 1;
            } else if (c == '"' || c == '\'') {
                String quote = quoteAt(text, i);
                int end = closing(text, i + quote.length(), quote);
                if (end < 0) {
                    return Optional.of(new TomlOpening(line, quote));
                }
                line += (int)
                        text.substring(i, end).chars().filter(d -> d == '\n').count();
                i = end - 1;
            } else if (BRACKETS.indexOf(c) >= 0) {
                open.push(new TomlOpening(line, String.valueOf(c)));
            } else if (CLOSING.indexOf(c) >= 0) {
                open.poll();
            }
        }
        return Optional.ofNullable(open.peek());
    }

    /// What has to be added.
    String partner() {
        int bracket = BRACKETS.indexOf(opening);
        return bracket < 0 ? opening : CLOSING.substring(bracket, bracket + 1);
    }

    private static String quoteAt(String text, int at) {
        String one = text.substring(at, at + 1);
        return text.startsWith(one.repeat(3), at) ? one.repeat(3) : one;
    }

    /// Behind the partner of `quote`; −1 if there is none. Only a threefold one may go over several lines.
    private static int closing(String text, int from, String quote) {
        int end = quote.length() == 1 ? endOfLine(text, from) : text.length();
        boolean escapes = quote.startsWith("\"");
        for (int i = from; i + quote.length() <= end; i++) {
            if (escapes && text.charAt(i) == '\\') {
                i++;
            } else if (text.startsWith(quote, i)) {
                return behind(text, i + quote.length(), quote);
            }
        }
        return -1;
    }

    /// A threefold quotation mark may be preceded by one or two that belong to the text.
    private static int behind(String text, int from, String quote) {
        int end = from;
        while (quote.length() == 3 && end < from + 2 && text.startsWith(quote.substring(0, 1), end)) {
            end++;
        }
        return end;
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
