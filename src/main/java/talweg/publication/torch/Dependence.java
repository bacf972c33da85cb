package talweg.publication.torch;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import talweg.formula.Expr;
import talweg.formula.Formula;
import talweg.formula.Term;

/// Which expressions depend on a variable whatever its value is.
///
/// @param names variables, and the terms that depend on them
record Dependence(Set<String> names) {
    /// Whether the value of a formula does.
    static boolean certain(Formula formula) {
        Dependence known = new Dependence(new HashSet<>(formula.variables()));
        for (Term term : formula.terms()) {
            if (known.of(term.body())) {
                known.names.add(term.name());
            }
        }
        return known.of(formula.body());
    }

    private boolean of(Expr expression) {
        return switch (expression) {
            case Expr.Number _, Expr.Truth _ -> false;
            case Expr.Name name -> names.contains(name.name());
            case Expr.Element _ -> true;
            case Expr.Negation negation -> of(negation.operand());
            case Expr.Sum sum -> any(sum.terms());
            case Expr.Product product -> any(product.factors());
            case Expr.Reciprocal reciprocal -> of(reciprocal.operand());
            case Expr.Power power -> of(power.base()) || of(power.exponent());
            case Expr.Call call -> any(call.arguments());
            case Expr.Series series -> series.to() instanceof Expr.Number && of(series.body());
            case Expr.Choice choice -> of(choice.then()) && of(choice.otherwise());
        };
    }

    private boolean any(List<Expr> expressions) {
        return expressions.stream().anyMatch(this::of);
    }
}
