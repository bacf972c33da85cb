package talweg.kernel;

import talweg.formula.Graph;
import talweg.formula.Operation;

/// How often a node has to be computed, which is what it depends on.
enum Rate {
    /// Constants and parameters alone: once per call.
    FIXED,
    /// y too, along a row of a grid: once per row.
    ROW,
    /// x but not y: once per column.
    COLUMN,
    /// Anything else: in every lane.
    LANE;

    /// Whether the node is one number for all lanes of a loop.
    boolean scalar() {
        return this == FIXED || this == ROW;
    }

    /// The rate of something that depends on both.
    Rate and(Rate other) {
        if (this == ROW && other == COLUMN || this == COLUMN && other == ROW) {
            return LANE;
        }
        return compareTo(other) >= 0 ? this : other;
    }

    /// The rate of each node where every lane is a point of its own.
    static Rate[] ofPoints(Graph graph) {
        return of(graph, false);
    }

    /// The rate of each node along rows of a grid, where variable 0 changes from lane to lane and variable 1 does
    /// not.
    static Rate[] ofRows(Graph graph) {
        return of(graph, true);
    }

    private static Rate[] of(Graph graph, boolean rows) {
        Rate[] rates = new Rate[graph.size()];
        for (int node = 0; node < rates.length; node++) {
            Operation operation = graph.operation(node);
            Rate rate = operation.arity() > 0 ? FIXED : input(operation, graph.slot(node), rows);
            for (int i = 0; i < operation.arity(); i++) {
                rate = rate.and(rates[graph.operand(node, i)]);
            }
            rates[node] = rate;
        }
        return rates;
    }

    private static Rate input(Operation operation, int slot, boolean rows) {
        if (operation == Operation.CONSTANT || operation == Operation.PARAMETER) {
            return FIXED;
        }
        if (!rows) {
            return LANE;
        }
        return slot == 0 ? COLUMN : ROW;
    }
}
