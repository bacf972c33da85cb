package talweg.method;

import java.util.regex.Pattern;

/// Where symbols stand beside each other they are multiplied; numbers need a dot for it. A tuple beside a number needs
/// none: it is a vector.
final class Products {
    private static final Pattern TYPESET =
            Pattern.compile("(?<=[\\d)}])(?<!pmatrix\\})(?:\\\\,| )(?=[\\d(]|\\\\left\\()");

    private Products() {}

    /// A rule with numbers as LaTeX, with its dots.
    static String latex(String numbers) {
        return TYPESET.matcher(numbers).replaceAll(" \\\\cdot ");
    }

    /// The same as text.
    static String plain(String numbers) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < numbers.length(); i++) {
            boolean product = numbers.charAt(i) == ' ' && endsFactor(numbers, i - 1) && beginsFactor(numbers, i + 1);
            text.append(product ? " · " : numbers.charAt(i));
        }
        return text.toString();
    }

    private static boolean endsFactor(String text, int i) {
        if (i < 0 || text.charAt(i) != ')') {
            return i >= 0 && isNumber(text.charAt(i));
        }
        int open = i;
        int depth = 0;
        do {
            depth += depth(text.charAt(open));
            open--;
        } while (depth != 0 && open >= 0);
        boolean call = open >= 0 && Character.isLetter(text.charAt(open));
        return depth == 0 && (call || !isTuple(text, open + 1));
    }

    private static boolean beginsFactor(String text, int i) {
        return i < text.length() && (text.charAt(i) == '(' ? !isTuple(text, i) : isNumber(text.charAt(i)));
    }

    private static boolean isNumber(char character) {
        return "0123456789∞½¼²".indexOf(character) >= 0;
    }

    /// Whether the bracket that opens at i holds a list.
    private static boolean isTuple(String text, int i) {
        int depth = 0;
        for (int at = i; at < text.length(); at++) {
            depth -= depth(text.charAt(at));
            if (depth == 1 && text.charAt(at) == ',') {
                return true;
            }
            if (depth == 0) {
                return false;
            }
        }
        return false;
    }

    private static int depth(char character) {
        return character == ')' ? 1 : character == '(' ? -1 : 0;
    }
}
