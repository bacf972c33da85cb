package talweg.formula;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Finds the names that an expression uses and does not bind itself.
final class Names {
    /// x2 before x10: runs of digits count as numbers.
    static final Comparator<String> NATURAL_ORDER =
            Comparator.comparing(Names::padded).thenComparing(Comparator.naturalOrder());

    private final Map<String, Span> found = new LinkedHashMap<>();
    private final Set<String> bound = new HashSet<>();
    private final boolean inBoundsOnly;

    private Names(boolean inBoundsOnly) {
        this.inBoundsOnly = inBoundsOnly;
    }

    /// The free names of an expression, each with the place where it stands first; not the constants.
    static Map<String, Span> in(Expr expression) {
        Names names = new Names(false);
        names.visit(expression);
        return names.found;
    }

    /// The free names among them that decide how often a sum is written out, or which variable an index means.
    static Map<String, Span> inBounds(Expr expression) {
        Names names = new Names(true);
        names.visit(expression);
        return names.found;
    }

    private void visit(Expr expression) {
        switch (expression) {
            case Expr.Number _ -> {}
            case Expr.Name name -> use(name.name(), name.span());
            case Expr.Element element -> {
                use(element.name(), element.span());
                bound(element.index());
            }
            case Expr.Negation negation -> visit(negation.operand());
            case Expr.Sum sum -> sum.terms().forEach(this::visit);
            case Expr.Product product -> product.factors().forEach(this::visit);
            case Expr.Reciprocal reciprocal -> visit(reciprocal.operand());
            case Expr.Power power -> {
                visit(power.base());
                visit(power.exponent());
            }
            case Expr.Call call -> call.arguments().forEach(this::visit);
            case Expr.Series series -> series(series);
            case Expr.Choice choice -> {
                visit(choice.condition());
                visit(choice.then());
                visit(choice.otherwise());
            }
            case Expr.Comparison comparison -> {
                visit(comparison.left());
                visit(comparison.right());
            }
            case Expr.And and -> and.conditions().forEach(this::visit);
            case Expr.Or or -> or.conditions().forEach(this::visit);
            case Expr.Not not -> visit(not.condition());
        }
    }

    private void series(Expr.Series series) {
        bound(series.from());
        bound(series.to());
        boolean fresh = bound.add(series.index());
        visit(series.body());
        if (fresh) {
            bound.remove(series.index());
        }
    }

    private void bound(Expr bound) {
        if (!inBoundsOnly) {
            visit(bound);
            return;
        }
        in(bound).forEach((name, span) -> {
            if (!this.bound.contains(name)) {
                found.putIfAbsent(name, span);
            }
        });
    }

    private void use(String name, Span span) {
        if (!inBoundsOnly && !bound.contains(name) && !Vocabulary.CONSTANTS.containsKey(name)) {
            found.putIfAbsent(name, span);
        }
    }

    private static String padded(String name) {
        StringBuilder padded = new StringBuilder();
        StringBuilder digits = new StringBuilder();
        for (char c : (name + " ").toCharArray()) {
            if ('0' <= c && c <= '9') {
                digits.append(c);
                continue;
            }
            if (!digits.isEmpty()) {
                padded.append("0".repeat(Math.max(0, 12 - digits.length()))).append(digits);
                digits.setLength(0);
            }
            padded.append(c);
        }
        return padded.toString();
    }
}
