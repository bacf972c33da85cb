package talweg.bench;

import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
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
import talweg.function.RealFunction;
import talweg.kernel.CompiledFunction;
import talweg.method.Methods;

/// How long a swarm of a hundred thousand starts goes on after it has been cancelled: the worst of some times, in
/// milliseconds. That it looks often enough is held by a test; this is what it comes to.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class CancellationBenchmark {
    private static final int STARTS = 100_000;
    private static final int STEPS = 1_000_000;
    private static final int TIMES = 8;
    private static final long AWHILE = 30;

    private final double[][] starts = new double[STARTS][];
    private final RealFunction function =
            CompiledFunction.of((Formula) Formula.parse("f(x, y) = (1 - x)^2 + 100 (y - x^2)^2"));

    /// Which method: the fastest, one with a line search, and those with the longest steps.
    @Param({"adam", "gd-exact", "lbfgs", "cma-es", "evolution"})
    public String method;

    /// What is told beside the whole time.
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Waits {
        /// Milliseconds from a cancellation to the end, at worst.
        public double longestWait;
    }

    /// The same starts for everyone.
    @Setup
    public void scatter() {
        Random random = new Random(1);
        for (int i = 0; i < STARTS; i++) {
            starts[i] = new double[] {4 * random.nextDouble() - 2, 4 * random.nextDouble() - 1};
        }
    }

    /// Begins, cancels and waits for the end, some times.
    @Benchmark
    public void cancelled(Waits waits) throws InterruptedException {
        RunRequest request = RunRequest.of(
                        function, Methods.named(method).orElseThrow().standard(), starts[0], STEPS)
                .withStarts(starts);
        for (int i = 0; i < TIMES; i++) {
            AtomicBoolean cancelled = new AtomicBoolean();
            Thread worker = Thread.ofPlatform().start(() -> {
                try {
                    Swarm.of(request, cancelled::get, Progress.NONE);
                } catch (CancellationException wanted) {
                    cancelled.set(true);
                }
            });
            Thread.sleep(AWHILE + i);
            long before = System.nanoTime();
            cancelled.set(true);
            worker.join();
            waits.longestWait = Math.max(waits.longestWait, (System.nanoTime() - before) / 1e6);
        }
    }
}
