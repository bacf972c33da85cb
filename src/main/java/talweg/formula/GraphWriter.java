package talweg.formula;

import static talweg.formula.Operation.*;

import java.util.List;
import java.util.Optional;

/// Writes expressions as nodes of a graph: names become what they stand for, sums and products over an index are
/// written out, and what is used twice is one node.
final class GraphWriter {
    private final GraphBuilder builder;
    private final Scope scope;
    private final FunctionOperations functions;
    private final Powers powers;
    private int written;
    private int terms;

    GraphWriter(GraphBuilder builder, Scope scope) {
        this.builder = builder;
        this.scope = scope;
        this.functions = new FunctionOperations(builder);
        this.powers = new Powers(builder);
    }

    /// The node of an expression.
    int write(Expr expression) throws MistakeFound {
        if (++written > Limits.OPERATIONS || builder.size() > Limits.OPERATIONS) {
            throw new MistakeFound(MistakeKind.LIMIT_OPERATIONS, expression.span(), Limits.OPERATIONS);
        }
        return switch (expression) {
            case Expr.Number number -> builder.constant(number.value());
            case Expr.Name name -> name(name);
            case Expr.Element element -> element(element);
            case Expr.Negation negation -> builder.apply(NEGATE, write(negation.operand()));
            case Expr.Sum sum -> sum(sum.terms());
            case Expr.Product product -> product(product.factors());
            case Expr.Reciprocal reciprocal -> builder.apply(DIVIDE, builder.constant(1), write(reciprocal.operand()));
            case Expr.Power power -> powers.power(write(power.base()), write(power.exponent()));
            case Expr.Call call -> functions.call(call.function(), writeAll(call.arguments()));
            case Expr.Series series -> series(series);
            case Expr.Choice choice ->
                builder.apply(SELECT, write(choice.condition()), write(choice.then()), write(choice.otherwise()));
            case Expr.Comparison comparison ->
                compare(comparison.comparator(), write(comparison.left()), write(comparison.right()));
            case Expr.And and -> junction(AND, and.conditions());
            case Expr.Or or -> junction(OR, or.conditions());
            case Expr.Not not -> builder.apply(NOT, write(not.condition()));
        };
    }

    /// The value of an expression that has to be a number whatever the variables and parameters are.
    double constant(Expr expression) throws MistakeFound {
        int node = write(expression);
        if (!builder.isConstant(node)) {
            throw new MistakeFound(MistakeKind.BOUND_NOT_CONSTANT, expression.span());
        }
        return builder.constantOf(node);
    }

    /// The value of an expression that has to be a whole number.
    int whole(Expr expression) throws MistakeFound {
        double value = constant(expression);
        if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
            throw new MistakeFound(MistakeKind.BOUND_NOT_WHOLE, expression.span(), PlainText.number(value));
        }
        return (int) value;
    }

    private int name(Expr.Name name) throws MistakeFound {
        Optional<Integer> node = scope.node(name.name());
        if (node.isPresent()) {
            return node.get();
        }
        Double constant = Vocabulary.CONSTANTS.get(name.name());
        if (constant != null) {
            return builder.constant(constant);
        }
        boolean indexed = scope.vector(name.name()).isPresent();
        MistakeKind kind = indexed ? MistakeKind.INDEX_MISSING : MistakeKind.BOUND_NOT_CONSTANT;
        throw new MistakeFound(kind, name.span(), name.name());
    }

    private int element(Expr.Element element) throws MistakeFound {
        Optional<int[]> vector = scope.vector(element.name());
        if (vector.isEmpty()) {
            throw new MistakeFound(MistakeKind.NAME_NOT_INDEXED, element.span(), element.name());
        }
        int index = whole(element.index());
        int size = vector.get().length;
        if (index < 1 || index > size) {
            throw new MistakeFound(MistakeKind.INDEX_OUTSIDE, element.span(), element.name(), index, size);
        }
        return vector.get()[index - 1];
    }

    private int sum(List<Expr> terms) throws MistakeFound {
        int sum = write(terms.getFirst());
        for (Expr term : terms.subList(1, terms.size())) {
            sum = term instanceof Expr.Negation subtracted
                    ? builder.apply(SUBTRACT, sum, write(subtracted.operand()))
                    : builder.apply(ADD, sum, write(term));
        }
        return sum;
    }

    private int product(List<Expr> factors) throws MistakeFound {
        int product = write(factors.getFirst());
        for (Expr factor : factors.subList(1, factors.size())) {
            product = factor instanceof Expr.Reciprocal divisor
                    ? builder.apply(DIVIDE, product, write(divisor.operand()))
                    : builder.apply(MULTIPLY, product, write(factor));
        }
        return product;
    }

    private int series(Expr.Series series) throws MistakeFound {
        int from = whole(series.from());
        int to = whole(series.to());
        boolean sum = series.kind() == Expr.Series.Kind.SUM;
        int result = builder.constant(sum ? 0 : 1);
        for (long i = from; i <= to; i++) {
            if (++terms > Limits.TERMS) {
                throw new MistakeFound(MistakeKind.LIMIT_TERMS, series.span(), Limits.TERMS);
            }
            result = builder.apply(sum ? ADD : MULTIPLY, result, term(series, i));
        }
        return result;
    }

    private int term(Expr.Series series, long index) throws MistakeFound {
        Optional<Integer> covered = scope.enter(series.index(), builder.constant(index));
        int term = write(series.body());
        scope.leave(series.index(), covered);
        return term;
    }

    private int compare(Comparator comparator, int left, int right) {
        return switch (comparator) {
            case LESS -> builder.apply(LESS, left, right);
            case LESS_OR_EQUAL -> builder.apply(LESS_OR_EQUAL, left, right);
            case GREATER -> builder.apply(LESS, right, left);
            case GREATER_OR_EQUAL -> builder.apply(LESS_OR_EQUAL, right, left);
            case EQUAL -> builder.apply(EQUAL, left, right);
            case NOT_EQUAL -> builder.apply(NOT_EQUAL, left, right);
        };
    }

    private int junction(Operation operation, List<Expr.Truth> conditions) throws MistakeFound {
        int[] nodes = writeAll(conditions);
        int result = nodes[0];
        for (int i = 1; i < nodes.length; i++) {
            result = builder.apply(operation, result, nodes[i]);
        }
        return result;
    }

    private int[] writeAll(List<? extends Expr> expressions) throws MistakeFound {
        int[] nodes = new int[expressions.size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = write(expressions.get(i));
        }
        return nodes;
    }
}
