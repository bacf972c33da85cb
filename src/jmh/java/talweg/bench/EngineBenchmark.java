package talweg.bench;

import java.util.Arrays;
import java.util.List;
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
import talweg.engine.Run;
import talweg.engine.RunRequest;
import talweg.engine.Swarm;
import talweg.formula.Formula;
import talweg.function.Cancellation;
import talweg.function.RealFunction;
import talweg.function.Workspace;
import talweg.kernel.CompiledFunction;
import talweg.method.Method;
import talweg.method.Methods;
import talweg.method.Objective;
import talweg.method.Optimizer;
import talweg.method.Rate;

/// Methods on Rosenbrock's valley, typed as a formula: 10 000 starts × 1000 steps, in nanoseconds a step and
/// trajectory, beside what can be written by hand. One thread.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:ActiveProcessorCount=1", "-Xmx2g"})
public class EngineBenchmark {
    private static final int STARTS = 10_000;
    private static final int STEPS = 1_000;
    private static final int WORK = STARTS * STEPS;

    /// Which method.
    @Param({"adam", "gd", "momentum", "adagrad", "newton"})
    public String method;

    private Method set;
    private final double[][] starts = new double[STARTS][];
    private final RealFunction typed =
            CompiledFunction.of((Formula) Formula.parse("f(x, y) = (1 - x)^2 + 100 (y - x^2)^2"));

    /// The same starts for everyone.
    @Setup
    public void scatter() {
        Method standard = Methods.named(method).orElseThrow().standard();
        boolean isShort = List.of("gd", "momentum").contains(method);
        set = isShort ? standard.with("lr", new Rate.Constant(Rivals.SHORT_RATE)) : standard;
        Random random = new Random(1);
        for (int i = 0; i < STARTS; i++) {
            starts[i] = new double[] {4 * random.nextDouble() - 2, 4 * random.nextDouble() - 1};
        }
    }

    private RunRequest request() {
        return RunRequest.of(typed, set, starts[0], STEPS).withStarts(starts);
    }

    /// The formula through the engine, block by block, with keyframes.
    @Benchmark
    @OperationsPerInvocation(WORK)
    public Object typed() {
        return Swarm.of(request(), Cancellation.NEVER, Progress.NONE);
    }

    /// The same without keeping anything.
    @Benchmark
    @OperationsPerInvocation(WORK)
    public double typedUnrecorded() {
        double sum = 0;
        for (int from = 0; from < STARTS; from += Swarm.BLOCK) {
            double[][] block = Arrays.copyOfRange(starts, from, Math.min(STARTS, from + Swarm.BLOCK));
            Optimizer optimizer =
                    new Optimizer(set, Objective.of(typed), block, from, new Workspace());
            for (int k = 0; k < STEPS; k++) {
                optimizer.evaluate();
                optimizer.advance();
            }
            sum += optimizer.state().columns().size();
        }
        return sum;
    }

    /// Structure of arrays by hand, in blocks of the same size.
    @Benchmark
    @OperationsPerInvocation(WORK)
    public double handWritten() {
        double sum = 0;
        for (int from = 0; from < STARTS; from += Swarm.BLOCK) {
            ByHand block = ByHand.of(method, Arrays.copyOfRange(starts, from, Math.min(STARTS, from + Swarm.BLOCK)));
            sum += block.run(STEPS)[0];
        }
        return sum;
    }

    /// Structure of arrays by hand, all lanes at once.
    @Benchmark
    @OperationsPerInvocation(WORK)
    public double allAtOnce() {
        return ByHand.of(method, starts).run(STEPS)[0];
    }

    /// One object per trajectory, one step of all outermost.
    @Benchmark
    @OperationsPerInvocation(WORK)
    public double objects() {
        Trajectory[] all = new Trajectory[STARTS];
        for (int i = 0; i < STARTS; i++) {
            all[i] = Trajectory.of(method, starts[i]);
        }
        for (int k = 0; k < STEPS; k++) {
            for (Trajectory trajectory : all) {
                trajectory.step();
            }
        }
        return all[0].x[0];
    }

    /// One start with everything a row tells, as the window asks for it.
    @Benchmark
    @OperationsPerInvocation(STEPS)
    public Object oneRun() {
        return Run.of(request());
    }
}
