package talweg.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import talweg.function.Demand;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

/// What every [RealFunction] promises. The measure is the interpreter on one point at a time.
class RealFunctionContractTest {
    private static final int LANES = 530;

    static Stream<RealFunction> functions() {
        return Functions.all();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void aBatchIsItsPointsOneByOne(RealFunction function) {
        Arguments arguments = new Arguments(function, LANES);
        for (Demand demand : Demand.values()) {
            Result batch = arguments.evaluate(demand, 0, LANES);
            Result points = arguments.allocate(demand);
            for (int lane = 0; lane < LANES; lane++) {
                arguments.evaluate(demand, lane, lane + 1, points);
            }
            Bits.assertSame(batch, points);
        }
    }

    @ParameterizedTest
    @MethodSource("functions")
    void blockBoundariesAndOffsetsChangeNothing(RealFunction function) {
        Arguments arguments = new Arguments(function, 1040);
        for (Demand demand : Demand.values()) {
            Result whole = arguments.evaluate(demand, 0, 1040);
            for (int lanes : new int[] {0, 1, 511, 512, 513, 1025}) {
                for (int from : new int[] {0, 7}) {
                    Result part = arguments.evaluate(demand, from, from + lanes);
                    Bits.assertSame(part, whole, from, from + lanes);
                    Bits.assertUntouched(part, from, from + lanes);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("functions")
    void demandsAgreeWhereTheyOverlap(RealFunction function) {
        Arguments arguments = new Arguments(function, 40);
        Result all = arguments.evaluate(Demand.ALL, 0, 40);
        for (Demand demand : Demand.values()) {
            Result other = arguments.evaluate(demand, 0, 40);
            if (demand.gradient()) {
                Bits.assertSame(other.gradient(), all.gradient(), 0, 40);
            }
            if (demand.hessian()) {
                Bits.assertSame(other.hessian(), all.hessian(), 0, 40);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("functions")
    void rowsAndGridsAreMadeOfPoints(RealFunction function) {
        if (function.dimension() != 2) {
            return;
        }
        Random random = new Random(3);
        double[] xs = RandomGraphs.arguments(random, 700);
        double[] ys = RandomGraphs.arguments(random, 5);
        double[][] grid = new double[ys.length][xs.length];
        double[] defaults = function.defaults();
        function.evaluateGrid(xs, ys, defaults, grid, new Workspace());
        for (int j = 0; j < ys.length; j++) {
            double[] row = new double[xs.length];
            function.evaluateRow(xs, ys[j], defaults, row, new Workspace());
            double[] column = new double[xs.length];
            Arrays.fill(column, ys[j]);
            Result points = Result.allocate(Demand.VALUE, 2, xs.length);
            double[][] lanes = {xs, column};
            function.evaluate(Demand.VALUE, lanes, defaults, Sample.NONE, 0, xs.length, points, new Workspace());
            Bits.assertSame(row, points.value());
            Bits.assertSame(grid[j], points.value());
        }
    }

    @ParameterizedTest
    @MethodSource("functions")
    void twoThreadsGetTheBitsOfOne(RealFunction function) {
        Arguments arguments = new Arguments(function, LANES);
        for (Demand demand : Demand.values()) {
            var left = CompletableFuture.supplyAsync(() -> arguments.evaluate(demand, 0, LANES));
            var right = CompletableFuture.supplyAsync(() -> arguments.evaluate(demand, 0, LANES));
            Bits.assertSame(left.join(), right.join());
        }
    }

    @ParameterizedTest
    @MethodSource("functions")
    void aCancelledEvaluationEnds(RealFunction function) {
        Arguments arguments = new Arguments(function, 10);
        for (Demand demand : Demand.values()) {
            Result out = arguments.allocate(demand);
            assertThatThrownBy(() -> arguments.evaluate(demand, 0, 10, out, new Workspace(() -> true)))
                    .isInstanceOf(CancellationException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("functions")
    void parametersAreArguments(RealFunction function) {
        Arguments arguments = new Arguments(function, 3);
        double[] before = arguments.evaluate(Demand.VALUE, 0, 3).value();
        Arrays.fill(arguments.parameters, 7.5);
        double[] moved = arguments.evaluate(Demand.VALUE, 0, 3).value();
        assertThat(Arrays.equals(before, moved)).isEqualTo(function.parameters().isEmpty());
    }

    /// A function with lanes of arguments for it.
    private static final class Arguments {
        private final RealFunction function;
        private final double[][] points;
        private final double[][] directions;
        private final double[] parameters;
        private final int lanes;

        Arguments(RealFunction function, int lanes) {
            Random random = new Random(lanes);
            this.function = function;
            this.lanes = lanes;
            this.points = RandomGraphs.arguments(random, function.dimension(), lanes);
            this.directions = RandomGraphs.arguments(random, function.dimension(), lanes);
            this.parameters = function.defaults();
            // At least one lane has nothing special about it.
            for (double[] coordinate : points) {
                coordinate[0] = 0.75;
            }
        }

        Result allocate(Demand demand) {
            Result fresh = Result.allocate(demand, function.dimension(), lanes);
            return new Result(
                    fresh.value(),
                    fresh.gradient(),
                    fresh.hessian(),
                    demand.product() ? directions : null,
                    fresh.product());
        }

        Result evaluate(Demand demand, int from, int to) {
            Result out = allocate(demand);
            evaluate(demand, from, to, out);
            return out;
        }

        void evaluate(Demand demand, int from, int to, Result out) {
            evaluate(demand, from, to, out, new Workspace());
        }

        void evaluate(Demand demand, int from, int to, Result out, Workspace workspace) {
            function.evaluate(demand, points, parameters, Sample.NONE, from, to, out, workspace);
        }
    }
}
