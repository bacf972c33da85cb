package talweg.publication;

import java.util.ArrayList;
import java.util.List;
import talweg.export.FormulaLines;
import talweg.export.Formulas;
import talweg.figure.FormulaOutline;
import talweg.formula.FormulaParameter;
import talweg.formula.Latex;
import talweg.session.Compilation;

/// The formula at the head of a page, typeset as on the screen: the function, the terms that it is made of, and its
/// parameters with their values.
///
/// @param compiled the function
record PageFormula(Compilation.Compiled compiled) {
    /// Pixels of the letters, and of smaller ones where that saves the formula from being too wide.
    private static final double[] SIZES = {14, 12};

    /// One of more lines would take the page from the map.
    private static final int MOST_LINES = 4;

    /// One with more letters never fits, and is not tried.
    private static final int MOST_LETTERS = 400;

    private static final String COMMA = ",\\quad ";

    /// The lines, broken before summands.
    ///
    /// @param room pixels of a line
    /// @return none if it does not fit; then the typed text has to do
    List<FormulaOutline> lines(double room) {
        if (FormulaLine.of(compiled).length() > MOST_LETTERS) {
            return List.of();
        }
        try {
            for (double size : SIZES) {
                List<FormulaOutline> lines = broken(room, size).stream()
                        .map(line -> Formulas.outline(line, size))
                        .toList();
                if (lines.size() <= MOST_LINES && lines.stream().allMatch(line -> line.width() <= room)) {
                    return lines;
                }
            }
        } catch (IllegalArgumentException _) {
            // A person may give names in letters that LaTeX's fonts lack.
        }
        return List.of();
    }

    private List<String> broken(double room, double size) {
        List<String> lines = new ArrayList<>();
        for (String equation : equations()) {
            String joined = lines.isEmpty() ? equation : lines.getLast() + COMMA + equation;
            if (!lines.isEmpty() && Formulas.outline(joined, size).width() <= room) {
                lines.set(lines.size() - 1, joined);
            } else {
                lines.addAll(FormulaLines.of(equation, room, size));
            }
        }
        return lines;
    }

    private List<String> equations() {
        List<String> equations = new ArrayList<>(Latex.equations(compiled.formula()));
        List<FormulaParameter> parameters = compiled.formula().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            equations.add(Latex.name(parameters.get(i).name()) + " = "
                    + Latex.number(compiled.parameters().get(i)));
        }
        return equations;
    }
}
