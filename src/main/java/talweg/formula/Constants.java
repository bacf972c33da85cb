package talweg.formula;

import java.util.OptionalDouble;

/// Computes what has to be known before the graph is written: numbers of variables, values and ranges of parameters.
/// Has a
/// graph of its own, so that these numbers leave no trace in the formula's.
final class Constants {
    private final GraphBuilder builder = new GraphBuilder();
    private final Scope scope = new Scope();
    private final GraphWriter writer = new GraphWriter(builder, scope);

    /// Gives a name its number.
    void define(String name, double value) {
        scope.define(name, builder.constant(value));
    }

    /// The value of an expression, if arithmetic alone gives it.
    OptionalDouble value(Expr expression) throws MistakeFound {
        int node = writer.write(expression);
        return builder.isConstant(node) ? OptionalDouble.of(builder.constantOf(node)) : OptionalDouble.empty();
    }

    /// The value of an expression that has to be a number.
    double number(Expr expression) throws MistakeFound {
        return writer.constant(expression);
    }

    /// The value of an expression that has to be a whole number.
    int whole(Expr expression) throws MistakeFound {
        return writer.whole(expression);
    }
}
