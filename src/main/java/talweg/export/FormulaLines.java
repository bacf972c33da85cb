package talweg.export;

import java.util.ArrayList;
import java.util.List;

/// Breaks a formula that is wider than its room before its plus and minus signs, those within brackets apart.
public final class FormulaLines {
    private FormulaLines() {}

    /// The lines of `latex`.
    ///
    /// @param room pixels of a line
    /// @param size pixels of the letters
    public static List<String> of(String latex, double room, double size) {
        List<String> lines = new ArrayList<>();
        for (String term : fits(latex, room, size) ? List.of(latex) : terms(latex)) {
            boolean joins = !lines.isEmpty() && fits(lines.getLast() + term, room, size);
            lines.addLast(joins ? lines.removeLast() + term : term);
        }
        return lines;
    }

    private static boolean fits(String latex, double room, double size) {
        return Formulas.outline(latex, size).width() <= room;
    }

    /// The summands, each with its sign.
    private static List<String> terms(String latex) {
        List<String> terms = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < latex.length(); i++) {
            depth += depth(latex, i);
            if (depth == 0 && i > from && (latex.startsWith(" + ", i) || latex.startsWith(" - ", i))) {
                terms.add(latex.substring(from, i));
                from = i;
            }
        }
        terms.add(latex.substring(from));
        return terms;
    }

    /// By how much the character at i goes into brackets, or out of them.
    private static int depth(String latex, int i) {
        if (latex.startsWith("\\begin", i) || latex.startsWith("\\left", i)) {
            return 1;
        }
        if (latex.startsWith("\\end", i) || latex.startsWith("\\right", i)) {
            return -1;
        }
        return switch (latex.charAt(i)) {
            case '{', '(' -> 1;
            case '}', ')' -> -1;
            default -> 0;
        };
    }
}
