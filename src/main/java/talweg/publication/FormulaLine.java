package talweg.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import talweg.function.Parameter;
import talweg.method.Figures;
import talweg.session.Compilation;

/// A formula in one line, for the head of a picture: the function first, then the terms it is made of, then its
/// parameters with their values.
public final class FormulaLine {
    private static final String GAP = "   ";

    /// A hyphen that is not part of 1e-3. Fonts draw it too short for a minus.
    private static final Pattern MINUS = Pattern.compile("(?<![0-9.][eE])-");

    private FormulaLine() {}

    /// The line.
    public static String of(Compilation.Compiled compiled) {
        List<String> lines = compiled.formula().plainText().strip().lines().toList();
        List<Parameter> parameters = compiled.function().parameters();
        List<String> parts = new ArrayList<>(List.of(lines.getLast()));
        lines.subList(0, lines.size() - 1).stream()
                .filter(line -> parameters.stream().noneMatch(p -> line.startsWith(p.name() + " =")))
                .forEach(parts::add);
        for (int i = 0; i < parameters.size(); i++) {
            parts.add(parameters.get(i).name() + " = "
                    + Figures.exact(compiled.parameters().get(i)));
        }
        return MINUS.matcher(String.join(GAP, parts)).replaceAll("−");
    }
}
