package talweg.method;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import talweg.method.Notation.Place;

/// How the places of a method's rules are written with symbols.
final class Symbols {
    private final Method method;
    private final Map<String, Column> columns = new TreeMap<>();

    Symbols(Method method, Collection<Column> columns) {
        this.method = method;
        columns.forEach(column -> this.columns.put(column.key(), column));
    }

    /// The column of this name; null if it is a hyperparameter.
    Column column(String name) {
        return columns.get(name);
    }

    /// A line of the rule as LaTeX.
    String latex(Notation notation) {
        return notation.left().latex() + " \\leftarrow "
                + Notation.fill(notation.latex(), place -> symbol(notation, place, true));
    }

    /// A line of the rule as text.
    String plain(Notation notation) {
        return notation.left().plain() + " ← "
                + Notation.fill(notation.plain(), place -> symbol(notation, place, false));
    }

    private String symbol(Notation notation, Place place, boolean latex) {
        String symbol = notation.constant(place.name())
                .map(constant -> latex ? constant.latex() : constant.plain())
                .orElseGet(() -> symbol(place.name(), latex));
        return place.bracketed() ? "(" + symbol + ")" : symbol;
    }

    private String symbol(String name, boolean latex) {
        Column column = columns.get(name);
        return column == null ? parameter(name, latex) : latex ? column.latex() : column.plain();
    }

    private String parameter(String name, boolean latex) {
        if (name.equals("t")) {
            return "t";
        }
        Hyperparameter hyperparameter = method.kind().hyperparameter(name);
        boolean varies = method.setting(name) instanceof Rate rate && !rate.isConstant();
        String index = varies ? (latex ? "_k" : "ₖ") : "";
        return (latex ? hyperparameter.latex() : hyperparameter.plain()) + index;
    }
}
