package talweg.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import talweg.function.Parameter;
import talweg.session.Compilation;

/// A formula in one line, for the head of a picture: the function as it was written, then its parameters.
final class FormulaLine {
    /// Width of a letter on the page, and what the margins take, in pixels.
    private static final double LETTER = 7;

    private static final double MARGINS = 80;

    private FormulaLine() {}

    /// At most as long as fits on a page of `width` pixels.
    static String of(Compilation.Compiled compiled, double width) {
        List<String> lines = compiled.formula()
                .source()
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        // The function stands last, or is all there is.
        String function = lines.getLast();
        String text = function.contains("=") ? function : "f(" + variables(compiled) + ") = " + function;
        String parameters = parameters(compiled);
        String line = parameters.isEmpty() ? text : text + "   " + parameters;
        int longest = Math.max(1, (int) ((width - MARGINS) / LETTER));
        return line.length() <= longest ? line : line.substring(0, longest - 1) + "…";
    }

    private static String variables(Compilation.Compiled compiled) {
        return String.join(", ", compiled.function().variables());
    }

    private static String parameters(Compilation.Compiled compiled) {
        List<Parameter> parameters = compiled.function().parameters();
        List<String> settings = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            settings.add(
                    parameters.get(i).name() + " = " + compiled.parameters().get(i));
        }
        return settings.stream().collect(Collectors.joining(", "));
    }
}
