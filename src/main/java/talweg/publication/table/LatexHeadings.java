package talweg.publication.table;

import java.util.Collection;
import java.util.List;
import talweg.formula.Latex;

/// The symbols above the columns.
///
/// @param function the function's name, as LaTeX
/// @param variables their names, as in the formula
record LatexHeadings(String function, List<String> variables) {
    /// The letter that counts; another one if a variable has it.
    String k() {
        return variables.contains("k") ? "n" : "k";
    }

    /// x_k, also with an index of its own.
    private String at(String symbol, String index) {
        return symbol.endsWith("}") && symbol.contains("_{")
                ? symbol.substring(0, symbol.length() - 1) + "," + index + "}"
                : symbol + subscript(index);
    }

    /// An index below a symbol, in braces if it needs them.
    static String subscript(String index) {
        return index.length() == 1 ? "_" + index : "_{" + index + "}";
    }

    private boolean single() {
        return variables.size() == 1;
    }

    /// The whole point: bold, or the only variable.
    String point(String index) {
        return single() ? at(Latex.name(variables.getFirst()), index) : "\\mathbf{x}" + subscript(index);
    }

    private String norm(String what) {
        return single() ? "|" + what + "|" : "\\|" + what + "\\|";
    }

    /// What stands above the columns of a kind.
    List<String> of(TableColumn column, Collection<String> states) {
        return switch (column) {
            case NUMBER -> List.of("$" + k() + "$");
            case RATE -> List.of("$\\alpha" + subscript(k()) + "$");
            case STEP_LENGTH -> List.of("$" + norm(point(k() + "+1") + " - " + point(k())) + "$");
            case POINT ->
                variables.stream()
                        .map(name -> "$" + at(Latex.name(name), k()) + "$")
                        .toList();
            case VALUE -> List.of("$" + function + "(" + point(k()) + ")$");
            case GRADIENT ->
                variables.stream()
                        .map(name -> "$\\partial" + subscript(Latex.name(name)) + " " + function + "$")
                        .toList();
            case GRADIENT_NORM ->
                List.of("$" + norm((single() ? function + "'" : "\\nabla " + function) + "(" + point(k()) + ")") + "$");
            case EVALUATIONS ->
                List.of("$\\#" + function + "$", "$\\#\\nabla " + function + "$", "$\\#\\nabla^2 " + function + "$");
            case STATE -> states.stream().map(symbol -> "$" + symbol + "$").toList();
        };
    }
}
