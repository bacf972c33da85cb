package talweg.kernel;

import java.util.List;
import java.util.Optional;
import talweg.formula.Formula;
import talweg.formula.Graph;
import talweg.formula.Operation;
import talweg.function.Demand;
import talweg.function.Parameter;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

/// A function that walks its graph for every lane: slow, but there at once, and the measure of all others.
///
/// @param variables the names of the coordinates
/// @param parameters what can be moved without building the graphs again
/// @param graphs the graph for each demand
/// @param precision to what the result of every operation is rounded
public record InterpretedFunction(
        List<String> variables, List<Parameter> parameters, DemandGraphs graphs, Precision precision)
        implements RealFunction {
    /// Keeps its own copies.
    public InterpretedFunction {
        variables = List.copyOf(variables);
        parameters = List.copyOf(parameters);
    }

    /// In double precision.
    public InterpretedFunction(List<String> variables, List<Parameter> parameters, DemandGraphs graphs) {
        this(variables, parameters, graphs, Precision.DOUBLE);
    }

    /// The function that a text describes.
    public static InterpretedFunction of(Formula formula) {
        List<Parameter> parameters = formula.parameters().stream()
                .map(p -> new Parameter(p.name(), p.value(), p.low(), p.high()))
                .toList();
        DemandGraphs graphs = new DerivedGraphs(formula.graph(), formula.dimension());
        return new InterpretedFunction(formula.variables(), parameters, graphs);
    }

    @Override
    public Optional<RealFunction> inSinglePrecision() {
        return Optional.of(new InterpretedFunction(variables, parameters, graphs, Precision.SINGLE));
    }

    @Override
    public void evaluate(
            Demand demand,
            double[][] points,
            double[] parameters,
            Sample sample,
            int from,
            int to,
            Result out,
            Workspace workspace) {
        Optional<Graph> derived = graphs.of(demand);
        if (derived.isEmpty()) {
            Substitute.evaluate(this, demand, points, parameters, from, to, out, workspace);
            return;
        }
        Graph graph = derived.get();
        int[] nodes = Outputs.nodes(graph, demand);
        double[][] targets = new double[nodes.length][];
        Outputs.arrays(out, demand, targets);
        double[] values = new double[graph.size()];
        for (int lane = from; lane < to; lane++) {
            if ((lane - from) % Workspace.BLOCK == 0) {
                workspace.cancellation().check();
            }
            int here = lane;
            Interpreter.run(
                    graph,
                    (kind, slot) -> input(kind, slot, here, points, parameters, out.direction()),
                    precision,
                    values);
            for (int i = 0; i < nodes.length; i++) {
                targets[i][lane] = values[nodes[i]];
            }
        }
    }

    private static double input(
            Operation kind, int slot, int lane, double[][] points, double[] parameters, double[][] directions) {
        if (kind == Operation.PARAMETER) {
            return parameters[slot];
        }
        return (kind == Operation.DIRECTION ? directions : points)[slot][lane];
    }
}
