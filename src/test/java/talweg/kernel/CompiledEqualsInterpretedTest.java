package talweg.kernel;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import talweg.formula.Graph;
import talweg.function.Demand;
import talweg.function.Parameter;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

/// Compiled and interpreted code agree to the bit on random graphs: batch, single points and rows, special values
/// included.
class CompiledEqualsInterpretedTest {
    private static final List<Parameter> PARAMETERS = List.of(new Parameter("a", 1, 0, 2), new Parameter("b", 2, 0, 3));

    /// As if the outputs were f, three derivatives and three products.
    private static final int OUTPUTS = 1 + 2 * RandomGraphs.VARIABLES;

    @Property(tries = 150)
    void batchesAgree(@ForAll long seed, @ForAll @IntRange(min = 1, max = 120) int operations) {
        Random random = new Random(seed);
        compare(random, RandomGraphs.any(random, operations, OUTPUTS));
    }

    @Property(tries = 100)
    void arithmeticBatchesAgree(@ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int operations) {
        Random random = new Random(seed);
        compare(random, RandomGraphs.arithmetic(random, operations, OUTPUTS));
    }

    private static void compare(Random random, Graph graph) {
        CompiledFunction compiled =
                new CompiledFunction(List.of("x", "y", "z"), PARAMETERS, demand -> Optional.of(graph));
        InterpretedFunction interpreted =
                new InterpretedFunction(List.of("x", "y", "z"), PARAMETERS, demand -> Optional.of(graph));
        double[] parameters = RandomGraphs.arguments(random, RandomGraphs.PARAMETERS);
        int lanes = 1 + random.nextInt(40);
        double[][] points = RandomGraphs.arguments(random, RandomGraphs.VARIABLES, lanes);
        double[][] directions = RandomGraphs.arguments(random, RandomGraphs.VARIABLES, lanes);
        Result expected = run(interpreted, points, directions, parameters, 0, lanes);
        Result batch = run(compiled, points, directions, parameters, 0, lanes);
        assertSame(batch, expected, 0, lanes);
        int lane = random.nextInt(lanes);
        assertSame(run(compiled, points, directions, parameters, lane, lane + 1), expected, lane, lane + 1);
    }

    @Property(tries = 150)
    void rowsAgreeWithPoints(@ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int operations) {
        Random random = new Random(seed);
        Graph graph = RandomGraphs.plane(random, operations);
        RealFunction compiled = new CompiledFunction(List.of("x", "y"), PARAMETERS, demand -> Optional.of(graph));
        RealFunction interpreted = new InterpretedFunction(List.of("x", "y"), PARAMETERS, demand -> Optional.of(graph));
        double[] parameters = RandomGraphs.arguments(random, RandomGraphs.PARAMETERS);
        double[] xs = RandomGraphs.arguments(random, 1 + random.nextInt(700));
        double y = RandomGraphs.argument(random);
        double[] expected = new double[xs.length];
        double[] actual = new double[xs.length];
        interpreted.evaluateRow(xs, y, parameters, expected, new Workspace());
        compiled.evaluateRow(xs, y, parameters, actual, new Workspace());
        Bits.assertSame(actual, expected, 0, xs.length);
    }

    @Property(tries = 60)
    void derivativesOfRandomGraphsAgree(@ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int operations) {
        Random random = new Random(seed);
        DerivedGraphs graphs = new DerivedGraphs(RandomGraphs.plane(random, operations), 2);
        RealFunction compiled = new CompiledFunction(List.of("x", "y"), PARAMETERS, graphs);
        RealFunction interpreted = new InterpretedFunction(List.of("x", "y"), PARAMETERS, graphs);
        double[] parameters = RandomGraphs.arguments(random, RandomGraphs.PARAMETERS);
        int lanes = 1 + random.nextInt(20);
        double[][] points = RandomGraphs.arguments(random, 2, lanes);
        for (Demand demand : Demand.values()) {
            Result expected = Result.allocate(demand, 2, lanes);
            Result actual = Result.allocate(demand, 2, lanes);
            for (int i = 0; demand.product() && i < 2; i++) {
                expected.direction()[i] = RandomGraphs.arguments(random, lanes);
                actual.direction()[i] = expected.direction()[i];
            }
            interpreted.evaluate(demand, points, parameters, Sample.NONE, 0, lanes, expected, new Workspace());
            compiled.evaluate(demand, points, parameters, Sample.NONE, 0, lanes, actual, new Workspace());
            Bits.assertSame(actual, expected);
        }
    }

    private static Result run(
            RealFunction function, double[][] points, double[][] directions, double[] parameters, int from, int to) {
        int lanes = points[0].length;
        int n = function.dimension();
        Result out = new Result(new double[lanes], new double[n][lanes], null, directions, new double[n][lanes]);
        // The random graph has one output more than the demand's, f, which a demand without the value skips.
        function.evaluate(Demand.HESSIAN_VECTOR, points, parameters, Sample.NONE, from, to, out, new Workspace());
        return out;
    }

    private static void assertSame(Result actual, Result expected, int from, int to) {
        for (int i = 0; i < RandomGraphs.VARIABLES; i++) {
            Bits.assertSame(actual.gradient()[i], expected.gradient()[i], from, to);
            Bits.assertSame(actual.product()[i], expected.product()[i], from, to);
        }
    }
}
