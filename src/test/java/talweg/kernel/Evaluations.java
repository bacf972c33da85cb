package talweg.kernel;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import talweg.formula.Graph;
import talweg.function.Demand;
import talweg.function.Parameter;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

/// Evaluates graphs without parameters both ways.
final class Evaluations {
    private Evaluations() {}

    static void assertCompiledEqualsInterpreted(Graph graph, double[][] points, Demand demand) {
        List<String> names =
                IntStream.range(0, points.length).mapToObj(i -> "x" + i).toList();
        List<Parameter> none = List.of();
        DemandGraphs graphs = any -> Optional.of(graph);
        Result compiled = evaluate(new CompiledFunction(names, none, graphs), points, demand);
        Result interpreted = evaluate(new InterpretedFunction(names, none, graphs), points, demand);
        Bits.assertSame(compiled, interpreted);
    }

    private static Result evaluate(RealFunction function, double[][] points, Demand demand) {
        int lanes = points[0].length;
        Result out = Result.allocate(demand, points.length, lanes);
        function.evaluate(demand, points, new double[0], Sample.NONE, 0, lanes, out, new Workspace());
        return out;
    }
}
