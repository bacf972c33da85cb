package talweg.kernel;

import java.util.ArrayList;
import java.util.List;
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

    /// Where they go.
    static double[][] arrays(Result out, Demand demand) {
        List<double[]> arrays = new ArrayList<>();
        if (demand.value()) {
            arrays.add(out.value());
        }
        if (demand.gradient()) {
            arrays.addAll(List.of(out.gradient()));
        }
        if (demand.hessian()) {
            arrays.addAll(List.of(out.hessian()));
        }
        if (demand.product()) {
            arrays.addAll(List.of(out.product()));
        }
        return arrays.toArray(double[][]::new);
    }
}
