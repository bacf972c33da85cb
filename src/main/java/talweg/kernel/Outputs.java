package talweg.kernel;

import talweg.formula.Graph;
import talweg.function.Demand;
import talweg.function.Result;

/// Which outputs of a graph a demand asks for, and the arrays of a [Result] that take them, in the same order.
final class Outputs {
    private Outputs() {}

    /// The nodes of `graph`, as [DemandGraphs] describes it, whose values are asked for.
    static int[] nodes(Graph graph, Demand demand) {
        int first = demand.value() ? 0 : 1;
        int[] nodes = new int[graph.outputs() - first];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = graph.output(first + i);
        }
        return nodes;
    }

    /// Puts the arrays where they go into `targets`, from the first entry on.
    static void arrays(Result out, Demand demand, double[][] targets) {
        int count = 0;
        if (demand.value()) {
            targets[count++] = out.value();
        }
        if (demand.gradient()) {
            count = append(out.gradient(), targets, count);
        }
        if (demand.hessian()) {
            count = append(out.hessian(), targets, count);
        }
        if (demand.product()) {
            append(out.product(), targets, count);
        }
    }

    private static int append(double[][] arrays, double[][] targets, int count) {
        System.arraycopy(arrays, 0, targets, count, arrays.length);
        return count + arrays.length;
    }
}
