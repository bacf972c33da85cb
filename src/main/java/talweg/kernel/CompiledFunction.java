package talweg.kernel;

import java.util.List;
import java.util.Optional;
import talweg.formula.Formula;
import talweg.function.Demand;
import talweg.function.Parameter;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

/// A function whose graphs are turned into bytecode, each once it is worth it: see [LazyKernel]. Until then, and where
/// a graph is too large, it is interpreted; the bits are the same.
public final class CompiledFunction implements RealFunction {
    private static final int DEMANDS = Demand.values().length;

    private final InterpretedFunction interpreted;
    private final LazyKernel[] points = new LazyKernel[DEMANDS];
    private final LazyKernel rows;

    private CompiledFunction(InterpretedFunction interpreted, int patience) {
        this.interpreted = interpreted;
        DemandGraphs graphs = interpreted.graphs();
        for (Demand demand : Demand.values()) {
            points[demand.ordinal()] = new LazyKernel(
                    patience,
                    () -> graphs.of(demand)
                            .filter(Kernel::fits)
                            .map(graph -> Plan.ofPoints(graph, Outputs.nodes(graph, demand))));
        }
        this.rows = new LazyKernel(
                patience,
                () -> graphs.of(Demand.VALUE).filter(Kernel::fits).map(graph -> Plan.ofRows(graph, graph.output(0))));
    }

    /// The function of these graphs, compiled at once.
    public CompiledFunction(List<String> variables, List<Parameter> parameters, DemandGraphs graphs) {
        this(new InterpretedFunction(variables, parameters, graphs), 0);
    }

    /// The function that a text describes.
    public static CompiledFunction of(Formula formula) {
        return new CompiledFunction(InterpretedFunction.of(formula), LazyKernel.PATIENCE);
    }

    /// The function that a text describes, compiled at once.
    static CompiledFunction eager(Formula formula) {
        return new CompiledFunction(InterpretedFunction.of(formula), 0);
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
    public Optional<RealFunction> inSinglePrecision() {
        return interpreted.inSinglePrecision();
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
        Kernel kernel = this.points[demand.ordinal()].forLanes(to - from);
        if (kernel != null) {
            kernel.points(demand, points, parameters, out, from, to, workspace);
        } else if (interpreted.graphs().of(demand).isEmpty()) {
            Substitute.evaluate(this, demand, points, parameters, from, to, out, workspace);
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
        Kernel kernel = rows.forLanes((int) Math.min((long) xs.length * ys.length, LazyKernel.PATIENCE + 1));
        if (kernel == null) {
            interpreted.evaluateGrid(xs, ys, parameters, out, workspace);
        } else {
            kernel.grid(xs, ys, parameters, out, workspace);
        }
    }
}
