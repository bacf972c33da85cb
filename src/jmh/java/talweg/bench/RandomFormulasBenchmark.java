package talweg.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How many in a hundred random arithmetic formulas run in vectors: the canary that says whether the JIT compiler still
/// takes to the form of the generated loops. The time is that of the whole comparison, of no interest.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(1)
public class RandomFormulasBenchmark {
    /// What counts as vectorized.
    private static final double FACTOR = 3;

    /// What is counted.
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Share {
        /// Formulas in a hundred that are at least three times slower with `-XX:-UseSuperWord`.
        public int vectorized;

        /// Formulas in a hundred that are at least twice as slow: some of the difference are in memory, not arithmetic.
        public int twiceAsFast;
    }

    /// Runs all formulas in two virtual machines that differ by one flag.
    @Benchmark
    public List<Double> compare(Share share) throws IOException {
        List<Double> vectors = times("-XX:+UseSuperWord");
        List<Double> scalars = times("-XX:-UseSuperWord");
        List<String> texts = RandomFormulas.texts();
        for (int i = 0; i < vectors.size(); i++) {
            double ratio = scalars.get(i) / vectors.get(i);
            share.vectorized += ratio >= FACTOR ? 1 : 0;
            share.twiceAsFast += ratio >= 2 ? 1 : 0;
            if (ratio < FACTOR) {
                System.out.printf("%.2f %s%n", ratio, texts.get(i));
            }
        }
        return vectors;
    }

    private static List<Double> times(String flag) throws IOException {
        String java = ProcessHandle.current().info().command().orElse("java");
        Process process = new ProcessBuilder(
                        java, "-Xbatch", flag, "-cp", System.getProperty("java.class.path"), RandomFormulas.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<Double> times = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().map(Double::valueOf).forEach(times::add);
        }
        if (times.size() != RandomFormulas.COUNT) {
            throw new IOException("only " + times.size() + " formulas were measured");
        }
        return times;
    }
}
