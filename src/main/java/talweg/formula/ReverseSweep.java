package talweg.formula;

import static talweg.formula.Operation.*;

import java.util.Arrays;

/// One sweep from the result back to the variables: each node hands its adjoint, ∂f/∂node, on to its operands.
///
/// What is not selected by an `if` must not spoil the gradient, though its own derivatives may be NaN. So an adjoint
/// that
/// came through a choice carries the condition under which it counts, its *gate*, and is selected by it only at the
/// end or where ways meet: choosing after multiplying, since 0·NaN would be NaN.
final class ReverseSweep {
    private static final int NONE = -1;

    private final GraphBuilder builder;
    private final DerivativeRules rules;
    private final int result;
    private final boolean[] moves;
    private final int[] adjoints;
    private final int[] gates;

    ReverseSweep(GraphBuilder builder, int result) {
        this.builder = builder;
        this.rules = new DerivativeRules(builder);
        this.result = result;
        this.moves = new boolean[result + 1];
        this.adjoints = new int[result + 1];
        this.gates = new int[result + 1];
        Arrays.fill(adjoints, NONE);
        Arrays.fill(gates, NONE);
    }

    /// The nodes of ∂f/∂x₁ … ∂f/∂xₙ.
    int[] gradient(int n) {
        markWhatMoves();
        int[] gradient = new int[n];
        Arrays.fill(gradient, builder.constant(0));
        adjoints[result] = builder.constant(1);
        for (int node = result; node >= 0; node--) {
            if (adjoints[node] == NONE || !moves[node]) {
                continue;
            }
            if (builder.operation(node) == VARIABLE) {
                gradient[builder.slot(node)] = selected(gates[node], adjoints[node]);
            } else {
                handOn(node);
            }
        }
        return gradient;
    }

    /// Only what depends on a variable has an adjoint worth computing.
    private void markWhatMoves() {
        for (int node = 0; node <= result; node++) {
            Operation operation = builder.operation(node);
            moves[node] = operation == VARIABLE;
            for (int i = 0; i < operation.arity(); i++) {
                moves[node] |= moves[builder.operand(node, i)];
            }
        }
    }

    private void handOn(int node) {
        Operation operation = builder.operation(node);
        if (operation == SELECT) {
            int condition = builder.operand(node, 0);
            receive(builder.operand(node, 1), both(gates[node], condition), adjoints[node]);
            receive(builder.operand(node, 2), both(gates[node], builder.apply(NOT, condition)), adjoints[node]);
            return;
        }
        for (int i = 0; i < operation.arity(); i++) {
            int operand = builder.operand(node, i);
            if (moves[operand]) {
                receive(operand, gates[node], rules.contribution(node, i, adjoints[node]));
            }
        }
    }

    private void receive(int node, int gate, int adjoint) {
        if (!moves[node] || adjoint == NONE) {
            return;
        }
        if (adjoints[node] == NONE) {
            adjoints[node] = adjoint;
            gates[node] = gate;
        } else if (gates[node] == gate) {
            adjoints[node] = builder.apply(ADD, adjoints[node], adjoint);
        } else {
            meet(node, gate, adjoint);
        }
    }

    /// Two ways with different gates come together: the node counts where either does.
    private void meet(int node, int gate, int adjoint) {
        int other = gates[node];
        if (opposite(gate, other)) {
            adjoints[node] = builder.apply(SELECT, gate, adjoint, adjoints[node]);
            gates[node] = NONE;
            return;
        }
        adjoints[node] = builder.apply(ADD, selected(other, adjoints[node]), selected(gate, adjoint));
        gates[node] = gate == NONE || other == NONE ? NONE : builder.apply(OR, other, gate);
    }

    private boolean opposite(int gate, int other) {
        return gate != NONE && other != NONE && (negates(gate, other) || negates(other, gate));
    }

    private boolean negates(int gate, int other) {
        return builder.operation(gate) == NOT && builder.operand(gate, 0) == other;
    }

    private int both(int gate, int condition) {
        return gate == NONE ? condition : builder.apply(AND, gate, condition);
    }

    private int selected(int gate, int adjoint) {
        return gate == NONE ? adjoint : builder.apply(SELECT, gate, adjoint, builder.constant(0));
    }
}
