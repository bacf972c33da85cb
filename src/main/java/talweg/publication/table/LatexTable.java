package talweg.publication.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import talweg.engine.Run;
import talweg.formula.Formula;
import talweg.formula.FormulaParameter;
import talweg.formula.Latex;
import talweg.function.Words;
import talweg.session.Compilation;

/// A table for a page: a tabular of booktabs (Fear, 2005) with a caption.
///
/// @param table what it shows
/// @param compiled the function that was run, with its parameters
/// @param digits significant ones, from 1 to 17
/// @param command the command that writes this table; empty for none
public record LatexTable(RunTable table, Compilation.Compiled compiled, int digits, String command) {
    /// Significant digits when nothing else is said.
    public static final int USUAL_DIGITS = 6;

    /// What distinguishes every double from every other.
    public static final int MOST_DIGITS = 17;

    private static final Words WORDS = new Words("publication");

    /// The whole text.
    public String text() {
        StringBuilder text = new StringBuilder();
        try {
            write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /// The same, row by row.
    public void write(Appendable out) throws IOException {
        Formula formula = compiled.formula();
        LatexHeadings headings = new LatexHeadings(Latex.name(formula.name()), table.variables());
        Map<String, String> states = table.states();
        List<String> names = new ArrayList<>();
        table.columns().forEach(column -> names.addAll(headings.of(column, states.values())));
        comments(out, headings);
        out.append("\\begin{table}\n  \\centering\n  \\caption{")
                .append(caption(headings))
                .append("}\n");
        out.append("  \\begin{tabular}{").append("r".repeat(names.size())).append("}\n    \\toprule\n");
        row(out, names);
        for (Run run : table.runs()) {
            out.append("    \\midrule\n");
            if (table.runs().size() > 1) {
                section(out, run, names.size(), headings);
            }
            RunRows rows = table.rows(run, states, new LatexNumber(digits));
            while (rows.hasNext()) {
                row(out, rows.next());
            }
        }
        out.append("    \\bottomrule\n  \\end{tabular}\n\\end{table}\n");
    }

    private void comments(Appendable out, LatexHeadings headings) throws IOException {
        out.append("% ").append(WORDS.say("table.packages")).append('\n');
        out.append("% ").append(WORDS.say("table.rows", headings.k())).append('\n');
        if (!command.isEmpty()) {
            for (String line : command.split("\n")) {
                out.append("% ").append(line).append('\n');
            }
        }
    }

    private static void row(Appendable out, List<String> cells) throws IOException {
        out.append("    ").append(String.join(" & ", cells)).append(" \\\\\n");
    }

    private void section(Appendable out, Run run, int width, LatexHeadings headings) throws IOException {
        out.append("    \\multicolumn{" + width + "}{l}{" + method(run, headings) + "} \\\\\n");
    }

    private String caption(LatexHeadings headings) {
        String function = Latex.of(compiled.formula()) + parameters();
        String start = headings.point("0") + " = " + start();
        return table.runs().size() == 1
                ? WORDS.say("table.caption", method(table.runs().getFirst(), headings), function, start)
                : WORDS.say("table.captions", table.runs().size(), function, start);
    }

    private String method(Run run, LatexHeadings headings) {
        return run.request().method().kind().name()
                + LatexSettings.of(run.request().method(), headings.k());
    }

    private String parameters() {
        List<FormulaParameter> parameters = compiled.formula().parameters();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parameters.size(); i++) {
            text.append(",\\ ").append(Latex.name(parameters.get(i).name())).append(" = ");
            text.append(Latex.number(compiled.parameters().get(i)));
        }
        return text.toString();
    }

    private String start() {
        double[] start = table.runs().getFirst().row(0).point();
        String numbers = Arrays.stream(start).mapToObj(Latex::number).collect(Collectors.joining(", "));
        return start.length == 1 ? numbers : "(" + numbers + ")";
    }
}
