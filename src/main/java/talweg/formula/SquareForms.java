package talweg.formula;

import static talweg.formula.Operation.*;

import java.util.BitSet;

/// Recognises sums of squares, with weights: u², u² + v², (u² + v²)/2, a u² + b v². The square root of one is a norm.
/// Looks at each node once, in order, so that nothing recurses.
final class SquareForms {
    private final GraphBuilder builder;

    /// Sums of squares, if the parameters among their weights are not negative.
    private final BitSet squares = new BitSet();

    /// What is never below 0, whatever the variables and parameters are.
    private final BitSet certain = new BitSet();

    /// What is above 0 if it is a sum of squares.
    private final BitSet positive = new BitSet();

    private int seen;

    SquareForms(GraphBuilder builder) {
        this.builder = builder;
    }

    /// Whether `node` is a sum of squares that is 0 somewhere. Where a weight is negative the root is NaN anyway.
    boolean canVanish(int node) {
        look(node);
        return squares.get(node) && !positive.get(node);
    }

    /// Whether `node` is never negative.
    boolean neverNegative(int node) {
        look(node);
        return certain.get(node);
    }

    private void look(int last) {
        for (; seen <= last; seen++) {
            int a = builder.operand(seen, 0);
            int b = builder.operand(seen, 1);
            boolean square = square(seen, a, b);
            squares.set(seen, square);
            certain.set(seen, certain(seen, a, b));
            positive.set(seen, square && positive(seen, a, b));
        }
    }

    private boolean square(int node, int a, int b) {
        Operation operation = builder.operation(node);
        boolean weighted = operation == ADD || operation == MULTIPLY || operation == DIVIDE;
        return operation == PARAMETER
                || operation == EXP
                || atLeastZero(node)
                || squared(node, a, b)
                || weighted && both(squares, a, b);
    }

    private boolean certain(int node, int a, int b) {
        Operation operation = builder.operation(node);
        boolean kept = operation == ADD || operation == MULTIPLY || operation == DIVIDE;
        return operation == ABS
                || operation == EXP
                || atLeastZero(node)
                || squared(node, a, b)
                || kept && both(certain, a, b);
    }

    private boolean positive(int node, int a, int b) {
        Operation operation = builder.operation(node);
        return operation == EXP
                || builder.isConstant(node) && builder.constantOf(node) > 0
                || operation == ADD && (positive.get(a) || positive.get(b))
                || (operation == MULTIPLY || operation == DIVIDE) && both(positive, a, b);
    }

    private boolean atLeastZero(int node) {
        return builder.isConstant(node) && builder.constantOf(node) >= 0;
    }

    private boolean squared(int node, int a, int b) {
        Operation operation = builder.operation(node);
        boolean even = operation == POWER
                && builder.isConstant(b)
                && builder.constantOf(b) > 0
                && builder.constantOf(b) % 2 == 0;
        return operation == MULTIPLY && a == b || even;
    }

    private static boolean both(BitSet set, int a, int b) {
        return set.get(a) && set.get(b);
    }
}
