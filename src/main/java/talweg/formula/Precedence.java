package talweg.formula;

/// How tightly the kinds of expressions bind, from loose to tight.
enum Precedence {
    DISJUNCTION,
    CONJUNCTION,
    NEGATION,
    COMPARISON,
    SUM,
    PRODUCT,
    UNARY,
    POWER,
    PRIMARY;

    static Precedence of(Expr expression) {
        return switch (expression) {
            case Expr.Or _ -> DISJUNCTION;
            case Expr.And _ -> CONJUNCTION;
            case Expr.Not _ -> NEGATION;
            case Expr.Comparison _ -> COMPARISON;
            case Expr.Sum _ -> SUM;
            case Expr.Product _, Expr.Reciprocal _ -> PRODUCT;
            case Expr.Negation _ -> UNARY;
            case Expr.Power _ -> POWER;
            case Expr.Number _, Expr.Name _, Expr.Element _, Expr.Call _, Expr.Series _, Expr.Choice _ -> PRIMARY;
        };
    }
}
