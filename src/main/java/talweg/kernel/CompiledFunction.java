package talweg.kernel;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import talweg.formula.Formula;
import talweg.formula.Graph;
import talweg.function.Demand;
import talweg.function.Parameter;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

/// A function whose graphs are turned into bytecode, each when it is first demanded. A graph beyond
/// [Kernel#LARGEST_GRAPH] is interpreted instead; the bits are the same.
public final class CompiledFunction implements RealFunction {
    private static final int ROWS = Demand.values().length;

    /// A kernel, or the statement that there is none.
    private record Slot(Kernel kernel) {}

    private final InterpretedFunction interpreted;
    private final AtomicReferenceArray<Slot> slots = new AtomicReferenceArray<>(ROWS + 1);

    private CompiledFunction(InterpretedFunction interpreted) {
        this.interpreted = interpreted;
    }

    /// The function of these graphs.
    public CompiledFunction(List<String> variables, List<Parameter> parameters, DemandGraphs graphs) {
        this(new InterpretedFunction(variables, parameters, graphs));
    }

    /// The function that a text describes.
    public static CompiledFunction of(Formula formula) {
        return new CompiledFunction(InterpretedFunction.of(formula));
    }

    /// The same function without compilation, for a single evaluation.
    public InterpretedFunction interpreted() {
        return interpreted;
    }

    @Override
    public List<String> variables() {
        return interpreted.variables();
    }

    @Override
    public List<Parameter> parameters() {
        return interpreted.parameters();
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
        Kernel kernel = kernel(demand.ordinal());
        if (kernel != null) {
            double[][] targets = Outputs.arrays(out, demand);
            kernel.points(points, out.direction(), parameters, targets, from, to, workspace);
        } else if (interpreted.graphs().of(demand).isEmpty()) {
            HessianColumns.evaluate(this, demand, points, parameters, from, to, out, workspace);
        } else {
            interpreted.evaluate(demand, points, parameters, sample, from, to, out, workspace);
        }
    }

    @Override
    public void evaluateRow(double[] xs, double y, double[] parameters, double[] out, Workspace workspace) {
        evaluateGrid(xs, new double[] {y}, parameters, new double[][] {out}, workspace);
    }

    @Override
    public void evaluateGrid(double[] xs, double[] ys, double[] parameters, double[][] out, Workspace workspace) {
        Kernel kernel = kernel(ROWS);
        if (kernel == null) {
            interpreted.evaluateGrid(xs, ys, parameters, out, workspace);
        } else {
            kernel.grid(xs, ys, parameters, out, workspace);
        }
    }

    private Kernel kernel(int place) {
        Slot slot = slots.get(place);
        if (slot == null) {
            // Two threads may both compile; the first one's result stays.
            slots.compareAndSet(place, null, new Slot(compile(place)));
            slot = slots.get(place);
        }
        return slot.kernel();
    }

    private Kernel compile(int place) {
        Demand demand = place == ROWS ? Demand.VALUE : Demand.values()[place];
        Optional<Graph> derived = interpreted.graphs().of(demand);
        if (derived.isEmpty() || derived.get().size() > Kernel.LARGEST_GRAPH) {
            return null;
        }
        Graph graph = derived.get();
        Plan plan = place == ROWS
                ? Plan.ofRows(graph, graph.output(0))
                : Plan.ofPoints(graph, Outputs.nodes(graph, demand));
        return Kernel.of(plan);
    }
}
