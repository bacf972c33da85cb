package talweg.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import java.util.concurrent.TimeUnit;

/// A formula on a grid of 1000 × 1000 with narrower vectors, and with none, in nanoseconds a point: what a processor
/// without AVX-512 or AVX would do, and what vectors are worth.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class WidthBenchmark {
    private static final int POINTS = 1_000_000;
    private static final String AVX2 = "-XX:MaxVectorSize=32";
    private static final String SSE = "-XX:MaxVectorSize=16";
    private static final String NONE = "-XX:-UseSuperWord";

    /// The loop by hand, 256 bits.
    @Benchmark
    @OperationsPerInvocation(POINTS)
    @Fork(value = 1, jvmArgsAppend = AVX2)
    public double[][] handWritten256(GridBenchmark grid) {
        return grid.handWritten();
    }

    /// Generated code, 256 bits.
    @Benchmark
    @OperationsPerInvocation(POINTS)
    @Fork(value = 1, jvmArgsAppend = AVX2)
    public double[][] generated256(GridBenchmark grid) {
        return grid.generatedGrid();
    }

    /// The loop by hand, 128 bits.
    @Benchmark
    @OperationsPerInvocation(POINTS)
    @Fork(value = 1, jvmArgsAppend = SSE)
    public double[][] handWritten128(GridBenchmark grid) {
        return grid.handWritten();
    }

    /// Generated code, 128 bits.
    @Benchmark
    @OperationsPerInvocation(POINTS)
    @Fork(value = 1, jvmArgsAppend = SSE)
    public double[][] generated128(GridBenchmark grid) {
        return grid.generatedGrid();
    }

    /// Generated code as it is.
    @Benchmark
    @OperationsPerInvocation(POINTS)
    @Fork(1)
    public double[][] generated(GridBenchmark grid) {
        return grid.generatedGrid();
    }

    /// Generated code without vectors.
    @Benchmark
    @OperationsPerInvocation(POINTS)
    @Fork(value = 1, jvmArgsAppend = NONE)
    public double[][] generatedWithoutVectors(GridBenchmark grid) {
        return grid.generatedGrid();
    }
}
