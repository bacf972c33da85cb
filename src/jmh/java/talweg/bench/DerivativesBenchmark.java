package talweg.bench;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import talweg.formula.Formula;
import talweg.function.Demand;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;
import talweg.kernel.CompiledFunction;

/// The value, the gradient and the Hessian of a typed formula at points of their own, in nanoseconds a point: blocks of
/// 512 points, which is what the engine asks for, and more than any cache but the last holds.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class DerivativesBenchmark {
    private static final int POINTS = 1 << 18;
    private static final double STEP = 0x1p-17;

    /// Which function.
    @Param
    public GridBenchmark.Landscape landscape;

    /// How many points there are at once.
    @Param({"512", "262144"})
    public int lanes;

    private final Workspace workspace = new Workspace();
    private double[][] points;
    private double[] shifted;
    private double[] ahead;
    private double[] behind;
    private Result all;
    private RealFunction function;
    private double[] parameters;

    /// Reads the formula and scatters the points.
    @Setup
    public void read() {
        Random random = new Random(1);
        points = new double[2][];
        shifted = new double[lanes];
        for (int i = 0; i < 2; i++) {
            points[i] = random.doubles(lanes, -5, 5).toArray();
        }
        ahead = new double[lanes];
        behind = new double[lanes];
        all = Result.allocate(Demand.ALL, 2, lanes);
        function = CompiledFunction.of((Formula) Formula.parse(landscape.formula()));
        parameters = function.defaults();
    }

    /// f.
    @Benchmark
    @OperationsPerInvocation(POINTS)
    public Result value() {
        return ask(Demand.VALUE);
    }

    /// f and ∇f.
    @Benchmark
    @OperationsPerInvocation(POINTS)
    public Result valueAndGradient() {
        return ask(Demand.VALUE_AND_GRADIENT);
    }

    /// f, ∇f and H.
    @Benchmark
    @OperationsPerInvocation(POINTS)
    public Result all() {
        return ask(Demand.ALL);
    }

    /// f, and ∇f by central differences: 2n + 1 evaluations of f.
    @Benchmark
    @OperationsPerInvocation(POINTS)
    public Result centralDifferences() {
        for (int round = 0; round < POINTS / lanes; round++) {
            evaluate(Demand.VALUE, points, all);
            for (int k = 0; k < 2; k++) {
                difference(k);
            }
        }
        return all;
    }

    private void difference(int k) {
        double[][] moved = k == 0 ? new double[][] {shifted, points[1]} : new double[][] {points[0], shifted};
        shift(points[k], STEP, shifted);
        evaluate(Demand.VALUE, moved, new Result(ahead, null, null, null, null));
        shift(points[k], -STEP, shifted);
        evaluate(Demand.VALUE, moved, new Result(behind, null, null, null, null));
        slope(ahead, behind, all.gradient()[k]);
    }

    private static void shift(double[] from, double step, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] = from[i] + step;
        }
    }

    private static void slope(double[] ahead, double[] behind, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = (ahead[i] - behind[i]) * (0.5 / STEP);
        }
    }

    private Result ask(Demand demand) {
        for (int round = 0; round < POINTS / lanes; round++) {
            evaluate(demand, points, all);
        }
        return all;
    }

    private void evaluate(Demand demand, double[][] at, Result out) {
        function.evaluate(demand, at, parameters, Sample.NONE, 0, lanes, out, workspace);
    }
}
