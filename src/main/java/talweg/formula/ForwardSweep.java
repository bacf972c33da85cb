package talweg.formula;

import static talweg.formula.Operation.*;

import java.util.Arrays;

/// One sweep from the variables to some nodes: the derivative of each along a direction.
final class ForwardSweep {
    /// The derivative is 0 everywhere.
    static final int NONE = -1;

    private final GraphBuilder builder;
    private final DerivativeRules rules;
    private final int[] seeds;
    private final int[] tangents;

    /// @param seeds the derivative of each variable along the direction, or [#NONE]
    ForwardSweep(GraphBuilder builder, int[] seeds) {
        this.builder = builder;
        this.rules = new DerivativeRules(builder);
        this.seeds = seeds;
        this.tangents = new int[builder.size()];
        Arrays.fill(tangents, NONE);
    }

    /// The nodes of the derivatives of `nodes`.
    int[] tangents(int[] nodes) {
        boolean[] needed = builder.needed(nodes);
        for (int node = 0; node < tangents.length; node++) {
            if (needed[node]) {
                tangents[node] = tangent(node);
            }
        }
        int[] results = new int[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            results[i] = orZero(tangents[nodes[i]]);
        }
        return results;
    }

    private int tangent(int node) {
        Operation operation = builder.operation(node);
        if (operation == VARIABLE) {
            return seeds[builder.slot(node)];
        }
        if (operation == SELECT) {
            return choice(node);
        }
        if (operation == DIVIDE) {
            return quotient(node);
        }
        int sum = NONE;
        for (int i = 0; i < operation.arity(); i++) {
            int along = tangents[builder.operand(node, i)];
            int contribution = along == NONE ? NONE : rules.contribution(node, i, along);
            sum = sum == NONE ? contribution : contribution == NONE ? sum : builder.apply(ADD, sum, contribution);
        }
        return sum;
    }

    /// (u′ − (u/v)·v′)/v, with one division.
    private int quotient(int node) {
        int numerator = tangents[builder.operand(node, 0)];
        int divisor = builder.operand(node, 1);
        if (tangents[divisor] == NONE) {
            return numerator == NONE ? NONE : builder.apply(DIVIDE, numerator, divisor);
        }
        int shift = builder.apply(MULTIPLY, tangents[divisor], node);
        return builder.apply(DIVIDE, builder.apply(SUBTRACT, orZero(numerator), shift), divisor);
    }

    private int choice(int node) {
        int then = tangents[builder.operand(node, 1)];
        int otherwise = tangents[builder.operand(node, 2)];
        return then == NONE && otherwise == NONE
                ? NONE
                : builder.apply(SELECT, builder.operand(node, 0), orZero(then), orZero(otherwise));
    }

    private int orZero(int tangent) {
        return tangent == NONE ? builder.constant(0) : tangent;
    }
}
