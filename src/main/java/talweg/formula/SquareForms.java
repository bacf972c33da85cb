package talweg.formula;

import static talweg.formula.Operation.*;

import java.util.BitSet;

/// Recognises sums of squares, with weights: u², u² + v², (u² + v²)/2, a u² + b v². The square root of one is a norm.
/// Looks at each node once, in order, so that nothing recurses.
final class SquareForms {
    private final GraphBuilder builder;
    private final BitSet squares = new BitSet();
    private final BitSet positive = new BitSet();
    private int seen;

    SquareForms(GraphBuilder builder) {
        this.builder = builder;
    }

    /// Whether `node` is a sum of squares that is 0 somewhere.
    boolean canVanish(int node) {
        for (; seen <= node; seen++) {
            look(seen);
        }
        return squares.get(node) && !positive.get(node);
    }

    private void look(int node) {
        int a = builder.operand(node, 0);
        int b = builder.operand(node, 1);
        Operation operation = builder.operation(node);
        if (operation == CONSTANT) {
            mark(node, builder.constantOf(node) >= 0, builder.constantOf(node) > 0);
        } else if (operation == PARAMETER) {
            // A weight is taken to be positive; where it is not, the root is NaN.
            mark(node, true, false);
        } else if (operation == EXP) {
            mark(node, true, true);
        } else if (operation == ADD) {
            mark(node, both(squares, a, b), positive.get(a) || positive.get(b));
        } else if (operation == MULTIPLY) {
            mark(node, a == b || both(squares, a, b), both(positive, a, b));
        } else if (operation == DIVIDE) {
            mark(node, both(squares, a, b), both(positive, a, b));
        } else if (operation == POWER) {
            mark(node, even(b), false);
        }
    }

    private void mark(int node, boolean square, boolean above) {
        squares.set(node, square);
        positive.set(node, square && above);
    }

    private static boolean both(BitSet set, int a, int b) {
        return set.get(a) && set.get(b);
    }

    private boolean even(int exponent) {
        return builder.isConstant(exponent)
                && builder.constantOf(exponent) > 0
                && builder.constantOf(exponent) % 2 == 0;
    }
}
