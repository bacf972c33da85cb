package talweg.bench;

import java.util.List;
import java.util.Random;
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
import talweg.figure.ColourMap;

/// A million tones as colours.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1)
public class ColourMapBenchmark {
    private static final int SIDE = 1000;

    private final ColourMap map = new ColourMap(List.of(0xFF102030, 0xFF4080C0, 0xFFF0E0D0));
    private final double[] tones = new double[SIDE * SIDE];
    private final int[] argb = new int[SIDE * SIDE];

    /// A smooth landscape with a little noise.
    @Setup
    public void raise() {
        Random random = new Random(1);
        for (int i = 0; i < tones.length; i++) {
            tones[i] = 0.5 + 0.5 * Math.sin(i / 3000.0) + 0.01 * random.nextDouble();
        }
    }

    /// Row by row, as the map does.
    @Benchmark
    public int[] rows() {
        for (int row = 0; row < SIDE; row++) {
            map.colour(tones, row * SIDE, SIDE, argb, (SIDE - 1 - row) * SIDE);
        }
        return argb;
    }

    /// The obvious loop.
    @Benchmark
    public int[] handWritten() {
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                argb[(SIDE - 1 - row) * SIDE + column] = map.at(tones[row * SIDE + column]);
            }
        }
        return argb;
    }
}
