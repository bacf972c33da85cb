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
        for (String term : fits(latex, room, size) ? List.of(latex) : FormulaParts.of(latex, FormulaParts.SIGNS, 0)) {
            boolean joins = !lines.isEmpty() && fits(lines.getLast() + term, room, size);
            lines.addLast(joins ? lines.removeLast() + term : term);
        }
        return lines;
    }

    private static boolean fits(String latex, double room, double size) {
        return Formulas.outline(latex, size).width() <= room;
    }
}
