package talweg.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// From the start of a process to the first map in the window, beside a window with one button; to the end of the process,
/// which both hasten to.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 8)
@Fork(1)
public class StartWindowBenchmark {
    /// Talweg and its cache.
    @State(Scope.Benchmark)
    public static class Talweg {
        private Launcher launcher;

        /// Rehearses.
        @Setup
        public void rehearse() throws IOException, InterruptedException {
            launcher = new Launcher(Files.createTempDirectory("start")).window().talweg().rehearse();
        }
    }

    /// The other one and its cache.
    @State(Scope.Benchmark)
    public static class Other {
        private Launcher launcher;

        /// Rehearses.
        @Setup
        public void rehearse() throws IOException, InterruptedException {
            launcher = new Launcher(Files.createTempDirectory("start")).window().contestant(EmptyWindow.class).rehearse();
        }
    }

    /// Ours.
    @Benchmark
    public String talweg(Talweg talweg) throws IOException, InterruptedException {
        return talweg.launcher.firstLine();
    }

    /// A window with one button.
    @Benchmark
    public String emptyWindow(Other other) throws IOException, InterruptedException {
        return other.launcher.firstLine();
    }
}
