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
import talweg.engine.Progress;
import talweg.engine.RunRequest;
import talweg.engine.Swarm;
import talweg.formula.Formula;
import talweg.function.Cancellation;
import talweg.function.RealFunction;
import talweg.kernel.CompiledFunction;
import talweg.method.Method;
import talweg.method.Methods;

/// All methods on Rosenbrock's valley, typed as a formula: 10 000 starts × 100 steps, in nanoseconds a step and
/// trajectory. One thread. What a step costs beyond the columns it reads and writes is told in `docs/performance.md`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:ActiveProcessorCount=1", "-Xmx2g"})
public class MethodsBenchmark {
    private static final int STARTS = 10_000;
    private static final int STEPS = 100;

    private final double[][] starts = new double[STARTS][];
    private final RealFunction function =
            CompiledFunction.of((Formula) Formula.parse("f(x, y) = (1 - x)^2 + 100 (y - x^2)^2"));

    /// Which method.
    @Param({"gd", "normalized", "barzilai-borwein", "asgd", "momentum", "nesterov", "adagrad", "rmsprop", "adadelta", "adam", "amsgrad", "adamw", "adamax", "nadam", "radam", "rprop", "signgd", "lion", "gd-exact", "gd-armijo", "gd-wolfe", "cg", "bfgs", "lbfgs", "newton", "trust-region", "newton-cg", "grid-search", "random-search", "nelder-mead", "annealing", "evolution", "cma-es", "least-squares"})
    public String method;

    /// The same starts for everyone.
    @Setup
    public void scatter() {
        Random random = new Random(1);
        for (int i = 0; i < STARTS; i++) {
            starts[i] = new double[] {4 * random.nextDouble() - 2, 4 * random.nextDouble() - 1};
        }
    }

    /// Through the engine, block by block, with keyframes.
    @Benchmark
    @OperationsPerInvocation(STARTS * STEPS)
    public Object typed() {
        Method standard = Methods.named(method).orElseThrow().standard();
        RunRequest request = RunRequest.of(function, standard, starts[0], STEPS).withStarts(starts);
        return Swarm.of(request, Cancellation.NEVER, Progress.NONE);
    }
}
