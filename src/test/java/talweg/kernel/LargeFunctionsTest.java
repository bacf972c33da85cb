package talweg.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import talweg.formula.Formula;
import talweg.formula.Graph;
import talweg.formula.GraphBuilder;
import talweg.formula.Operation;
import talweg.function.Demand;
import talweg.function.PointEvaluation;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

/// Functions of many variables and of enormous graphs, and what an evaluation costs besides time.
class LargeFunctionsTest {
    private static final String CHAIN = "sum(i, 1, %d, 100 (x[i+1] - x[i]^2)^2 + sin(x[i]) x[i+1])";

    private static Formula chain(int n) {
        return Functions.formula("f(x[" + n + "]) = " + CHAIN.formatted(n - 1));
    }

    @Test
    void aHessianBeyondTheLimitIsPutTogetherFromProducts() {
        int n = 40;
        double[] point = new Random(1).doubles(n).toArray();
        RealFunction compiled = CompiledFunction.eager(chain(n));
        PointEvaluation large = PointEvaluation.at(compiled, compiled.defaults(), point);
        RealFunction interpreted = InterpretedFunction.of(chain(n));
        PointEvaluation same = PointEvaluation.at(interpreted, interpreted.defaults(), point);
        for (int i = 0; i < n; i++) {
            Bits.assertSame(large.hessian()[i], same.hessian()[i]);
        }
        // The derivatives of the first terms do not know how many follow.
        RealFunction fewer = CompiledFunction.eager(chain(20));
        PointEvaluation small = PointEvaluation.at(fewer, fewer.defaults(), Arrays.copyOf(point, 20));
        for (int i = 0; i < 18; i++) {
            assertThat(Arrays.copyOf(large.hessian()[i], 20)).containsExactly(small.hessian()[i], within(1e-12));
        }
        assertThat(large.value()).isEqualTo(same.value());
    }

    @Test
    void whatCannotBeDerivedIsNotANumber() {
        Graph value = Functions.formula("x^2 + y").graph();
        DemandGraphs graphs = demand -> demand == Demand.VALUE ? Optional.of(value) : Optional.empty();
        RealFunction compiled = new CompiledFunction(List.of("x", "y"), List.of(), graphs);
        RealFunction interpreted = new InterpretedFunction(List.of("x", "y"), List.of(), graphs);
        for (RealFunction function : List.of(compiled, interpreted)) {
            PointEvaluation all = PointEvaluation.at(function, new double[0], 2, 1);
            assertThat(all.value()).isEqualTo(5);
            assertThat(all.gradient()).containsOnly(Double.NaN);
            assertThat(all.hessian()[1]).containsOnly(Double.NaN);
        }
    }

    @Test
    void aGraphTooLargeToCompileIsInterpreted() {
        GraphBuilder builder = new GraphBuilder();
        int sum = builder.variable(0);
        for (int i = 0; i <= Kernel.LARGEST_GRAPH; i++) {
            sum = builder.apply(i % 2 == 0 ? Operation.SIN : Operation.COS, sum);
        }
        Graph graph = builder.build(sum);
        assertThat(Kernel.fits(graph)).isFalse();
        Evaluations.assertCompiledEqualsInterpreted(graph, new double[][] {{0.5, 1}}, Demand.VALUE);
    }

    @Test
    void thousandsOfOperationsAreCompiled() {
        Formula formula = chain(300);
        RealFunction compiled = CompiledFunction.eager(formula);
        RealFunction interpreted = InterpretedFunction.of(formula);
        double[][] points = RandomGraphs.arguments(new Random(4), 300, 3);
        Result expected = Result.allocate(Demand.VALUE_AND_GRADIENT, 300, 3);
        Result actual = Result.allocate(Demand.VALUE_AND_GRADIENT, 300, 3);
        evaluate(interpreted, points, expected, 3, new Workspace());
        evaluate(compiled, points, actual, 3, new Workspace());
        Bits.assertSame(actual, expected);
    }

    @Test
    void evaluatingAgainAllocatesNothing() {
        RealFunction function = CompiledFunction.eager(Functions.formula("exp(x y) + sin(x) + y^2"));
        double[][] points = new double[2][2000];
        Result out = Result.allocate(Demand.VALUE_AND_GRADIENT, 2, 2000);
        Workspace workspace = new Workspace();
        evaluate(function, points, out, 2000, workspace);
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        double[] parameters = function.defaults();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 200; i++) {
            function.evaluate(Demand.VALUE_AND_GRADIENT, points, parameters, Sample.NONE, 0, 2000, out, workspace);
        }
        // Asking the question may itself allocate a little; an array of 512 lanes in each evaluation would be
        // 800 kB.
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(10_000);
    }

    private static void evaluate(RealFunction function, double[][] points, Result out, int lanes, Workspace workspace) {
        double[] parameters = function.defaults();
        function.evaluate(Demand.VALUE_AND_GRADIENT, points, parameters, Sample.NONE, 0, lanes, out, workspace);
    }
}
