package talweg.export;

import java.util.ArrayList;
import java.util.List;

/// Takes a LaTeX formula apart where TeX lets it be broken into lines: not within braces, environments, or a pair of
/// `\left` and `\right`.
public final class FormulaParts {
    /// The signs of summands.
    public static final List<String> SIGNS = List.of(" + ", " - ");

    private static final String COMMA = ", ";

    private FormulaParts() {}

    /// The parts, each of which begins with one of `signs`; a comma ends its part.
    ///
    /// @param round within how many round brackets it may be taken apart
    public static List<String> of(String latex, List<String> signs, int round) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int brackets = 0;
        int from = 0;
        for (int i = 0; i < latex.length(); i++) {
            depth += depth(latex, i);
            brackets += brackets(latex, i);
            int at = i;
            if (depth == 0 && brackets <= round && i > from && signs.stream().anyMatch(s -> latex.startsWith(s, at))) {
                int cut = latex.startsWith(COMMA, i) ? i + 1 : i;
                parts.add(latex.substring(from, cut));
                from = cut;
            }
        }
        parts.add(latex.substring(from));
        return parts;
    }

    /// By how much the character at i goes into what TeX does not let be taken apart, or out of it.
    private static int depth(String latex, int i) {
        if (latex.startsWith("\\begin", i) || isCommand(latex, "\\left", i)) {
            return 1;
        }
        if (latex.startsWith("\\end", i) || isCommand(latex, "\\right", i)) {
            return -1;
        }
        if (i > 0 && latex.charAt(i - 1) == '\\') {
            // A brace that is seen.
            return 0;
        }
        return switch (latex.charAt(i)) {
            case '{' -> 1;
            case '}' -> -1;
            default -> 0;
        };
    }

    /// `\left`, but not `\leftarrow`.
    private static boolean isCommand(String latex, String command, int i) {
        return latex.startsWith(command, i) && !latex.startsWith("arrow", i + command.length());
    }

    /// By how much the character at i goes into round brackets; those of `\left(` count in pairs, too.
    private static int brackets(String latex, int i) {
        return switch (latex.charAt(i)) {
            case '(' -> 1;
            case ')' -> -1;
            default -> 0;
        };
    }
}
