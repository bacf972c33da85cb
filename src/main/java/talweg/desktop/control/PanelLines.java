package talweg.desktop.control;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import talweg.export.FormulaParts;
import talweg.export.Formulas;

/// The lines of a formula in the panel: one that is wider than its room is broken between its statements, then before
/// its plus and minus signs,
/// those within brackets apart; a summand that would be too small to be read before its factors, too, or within its
/// brackets
/// and fractions.
///
/// @param style with which every line begins
/// @param size pixels of the letters
public record PanelLines(String style, double size) {
    /// What a line may be made smaller to: beside letters of the usual size nobody reads smaller ones.
    public static final double LEAST = 0.77;

    /// Fractions as large as they are on a blackboard.
    public static final String DISPLAYED = "\\displaystyle ";

    private static final List<String> FACTORS =
            List.of("\\,", "\\;", " \\left\\|", "\\odot", "\\cdot ", " / ", "\\le ", "\\ge ", " = ");

    /// Within brackets.
    private static final List<String> INSIDE =
            List.of(" + ", " - ", "\\,", "\\;", "\\odot", "\\cdot ", " / ", " : ", ", ");

    private static final String QUAD = "\\quad ";

    /// Between statements that stand beside each other; the comma stays.
    private static final Pattern STATEMENTS = Pattern.compile("(?<=,)\\\\quad ");

    private static final String FRACTION = "\\frac{";
    private static final Pattern BRACKETS = Pattern.compile("\\\\(?:left|right)([()]|\\\\\\||\\\\[lr]angle)");

    /// The lines of `latex`.
    ///
    /// @param room pixels of a line
    public List<String> of(String latex, double room) {
        if (fits(latex, room)) {
            return List.of(latex);
        }
        List<String> statements = List.of(STATEMENTS.split(latex));
        return statements.size() > 1 ? stacked(statements, room) : broken(latex, room);
    }

    /// Several statements: as many in a line as fit; the others are broken only where one alone does not.
    private List<String> stacked(List<String> statements, double room) {
        List<String> lines = new ArrayList<>();
        for (String statement : statements) {
            boolean joins = !lines.isEmpty() && fits(lines.getLast() + QUAD + statement, room);
            if (joins) {
                lines.addLast(lines.removeLast() + QUAD + statement);
            } else {
                lines.addAll(of(statement, room));
            }
        }
        return lines;
    }

    private List<String> broken(String latex, double room) {
        List<String> lines = new ArrayList<>();
        for (String term : FormulaParts.of(latex, FormulaParts.SIGNS, 0)) {
            boolean whole = isReadable(term, room);
            List<String> parts = whole ? List.of(term) : factors(term, room);
            for (String part : parts) {
                // What is broken itself begins a line.
                boolean first = !whole && part.equals(parts.getFirst());
                boolean joins = !first && !lines.isEmpty() && fits(lines.getLast() + part, room);
                lines.addLast(joins ? lines.removeLast() + part : part);
            }
        }
        return lines;
    }

    private boolean fits(String latex, double room) {
        return width(latex) <= room * FormulaPane.STRETCH;
    }

    private List<String> factors(String term, double room) {
        List<String> factors = new ArrayList<>();
        for (String factor : FormulaParts.of(term, FACTORS, 0)) {
            factors.addAll(
                    isReadable(factor, room)
                            ? List.of(factor)
                            : FormulaParts.of(loose(factor), INSIDE, Integer.MAX_VALUE));
        }
        return factors;
    }

    /// With fractions on a line, and brackets of a fixed size, which TeX does not have to see both of in a line.
    private static String loose(String factor) {
        String open = BRACKETS.matcher(factor).replaceAll("\\\\big$1");
        int at = open.indexOf(FRACTION);
        if (at < 0) {
            return open;
        }
        int middle = closing(open, at + FRACTION.length());
        int end = closing(open, middle + 2);
        String above = open.substring(at + FRACTION.length(), middle);
        String below = open.substring(middle + 2, end);
        return loose(open.substring(0, at) + "\\big(" + above + "\\big) / \\big(" + below + "\\big)"
                + open.substring(end + 1));
    }

    /// Where the brace that opens before `from` closes.
    private static int closing(String latex, int from) {
        int open = 1;
        int i = from;
        while (open > 0) {
            open += latex.charAt(i) == '{' ? 1 : latex.charAt(i) == '}' ? -1 : 0;
            i++;
        }
        return i - 1;
    }

    /// Whether it fits into a line without letters that are too small.
    public boolean isReadable(String latex, double room) {
        return width(latex) * LEAST <= room;
    }

    /// Pixels that it takes.
    public double width(String latex) {
        return Formulas.outline(styled(latex), size).width();
    }

    /// Pixels that it takes from top to bottom.
    public double height(String latex) {
        return Formulas.outline(styled(latex), size).height();
    }

    /// As it stands alone in a line.
    public String styled(String latex) {
        return style + latex;
    }
}
