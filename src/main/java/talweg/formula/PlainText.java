package talweg.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/// Prints formulas so that reading them again gives the same graph: the common notation, with the fewest brackets.
public final class PlainText {
    private PlainText() {}

    /// A whole formula: its definitions and its function, one in a line.
    public static String of(Formula formula) {
        StringBuilder text = new StringBuilder();
        for (FormulaParameter p : formula.parameters()) {
            text.append(
                    "%s = %s in [%s, %s]\n".formatted(p.name(), number(p.value()), number(p.low()), number(p.high())));
        }
        formula.terms().forEach(t -> text.append(t.name() + " = " + of(t.body()) + "\n"));
        return text + head(formula) + " = " + of(formula.body());
    }

    private static String head(Formula formula) {
        return formula.declarations().stream()
                .map(d -> d.indexed() ? d.name() + "[" + d.size() + "]" : d.name())
                .collect(Collectors.joining(", ", formula.name() + "(", ")"));
    }

    /// An expression.
    public static String of(Expr expression) {
        return switch (expression) {
            case Expr.Number number -> number(number.value());
            case Expr.Name name -> name.name();
            case Expr.Element element -> element.name() + "[" + of(element.index()) + "]";
            case Expr.Negation negation -> "-" + within(Precedence.UNARY, negation.operand());
            case Expr.Sum sum -> sum(sum.terms());
            case Expr.Product product -> product(product.factors());
            case Expr.Reciprocal reciprocal -> "1/" + within(Precedence.UNARY, reciprocal.operand());
            case Expr.Power power ->
                within(Precedence.PRIMARY, power.base()) + "^" + within(Precedence.UNARY, power.exponent());
            case Expr.Call call -> call.function().word() + arguments(call.arguments());
            case Expr.Series series ->
                "%s(%s, %s, %s, %s)"
                        .formatted(
                                series.kind().word(),
                                series.index(),
                                of(series.from()),
                                of(series.to()),
                                of(series.body()));
            case Expr.Choice choice -> "if" + arguments(List.of(choice.condition(), choice.then(), choice.otherwise()));
            case Expr.Comparison comparison ->
                of(comparison.left()) + " " + comparison.comparator().sign() + " " + of(comparison.right());
            case Expr.And and -> junction(" and ", Precedence.NEGATION, and.conditions());
            case Expr.Or or -> junction(" or ", Precedence.CONJUNCTION, or.conditions());
            case Expr.Not not -> "not " + within(Precedence.NEGATION, not.condition());
        };
    }

    /// The shortest decimal that reads back as this number; without an exponent where it stays short.
    public static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return String.valueOf((long) value);
        }
        String shortest = Double.toString(value);
        if (!Double.isFinite(value) || !shortest.contains("E")) {
            return shortest;
        }
        String plain = new BigDecimal(shortest).stripTrailingZeros().toPlainString();
        boolean tidy = plain.length() <= shortest.length() + 2;
        return tidy ? plain : shortest.replace(".0E", "E").replace('E', 'e');
    }

    private static String sum(List<Expr> terms) {
        StringBuilder text = new StringBuilder(within(Precedence.SUM, terms.getFirst()));
        for (Expr term : terms.subList(1, terms.size())) {
            boolean subtracted = term instanceof Expr.Negation;
            Expr operand = term instanceof Expr.Negation negation ? negation.operand() : term;
            text.append(subtracted ? " - " : " + ").append(within(Precedence.PRODUCT, operand));
        }
        return text.toString();
    }

    private static String product(List<Expr> factors) {
        StringBuilder text = new StringBuilder(within(Precedence.PRODUCT, factors.getFirst()));
        for (Expr factor : factors.subList(1, factors.size())) {
            boolean divided = factor instanceof Expr.Reciprocal;
            Expr operand = factor instanceof Expr.Reciprocal reciprocal ? reciprocal.operand() : factor;
            text.append(divided ? "/" : "*").append(within(Precedence.UNARY, operand));
        }
        return text.toString();
    }

    private static String junction(String word, Precedence precedence, List<Expr.Truth> conditions) {
        return conditions.stream().map(c -> within(precedence, c)).collect(Collectors.joining(word));
    }

    private static String arguments(List<? extends Expr> arguments) {
        return arguments.stream().map(PlainText::of).collect(Collectors.joining(", ", "(", ")"));
    }

    /// In brackets unless it binds at least as tightly as the place asks.
    private static String within(Precedence place, Expr expression) {
        String text = of(expression);
        return Precedence.of(expression).compareTo(place) >= 0 ? text : "(" + text + ")";
    }
}
