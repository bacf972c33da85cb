package talweg.formula;

import java.util.List;
import java.util.Optional;

/// One line of a text.
sealed interface Statement {
    /// What it says.
    Expr body();

    /// `name = body`, with `in [low, high]` perhaps.
    record Definition(String name, Span nameSpan, Expr body, Optional<Range> range) implements Statement {}

    /// `f(x, y) = body`
    record FunctionDefinition(String name, Span nameSpan, List<Declared> variables, Expr body) implements Statement {}

    /// `body` alone.
    record Bare(Expr body) implements Statement {}

    /// `in [low, high]`
    record Range(Expr low, Expr high, Span span) {}

    /// `x`, or `x[10]`, in the head of a function.
    record Declared(String name, Optional<Expr> size, Span span) {}
}
