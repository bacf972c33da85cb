package talweg.bench;

import io.fair_acc.chartfx.renderer.spi.marchingsquares.GeneralPath;
import io.fair_acc.chartfx.renderer.spi.marchingsquares.MarchingSquares;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleBinaryOperator;
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
import talweg.field.Grid;
import talweg.field.LevelChoice;
import talweg.field.LevelCurves;
import talweg.field.ScalarGrid;
import talweg.field.ValueScale;
import talweg.function.Cancellation;
import talweg.function.Domain.Range;

/// Twenty levels on 1000 × 1000 nodes: our joined polylines against the loose segments of a plain scan and against
/// chart-fx, which spreads its levels over all processors; `-XX:ActiveProcessorCount=1` holds it to one.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:ActiveProcessorCount=1", "-Xmx2g"})
public class LevelCurvesBenchmark {
    private static final int NODES = 1000;
    private static final int LEVELS = 20;

    /// What is drawn.
    public enum Landscape {
        /// Long curves along a valley.
        ROSENBROCK(2, (x, y) -> (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x)),
        /// Four wells.
        HIMMELBLAU(6, (x, y) -> (x * x + y - 11) * (x * x + y - 11) + (x + y * y - 7) * (x + y * y - 7)),
        /// A thousand small rings.
        RASTRIGIN(5, (x, y) -> 20 + x * x + y * y - 10 * (Math.cos(2 * Math.PI * x) + Math.cos(2 * Math.PI * y)));

        private final double reach;
        private final DoubleBinaryOperator f;

        Landscape(double reach, DoubleBinaryOperator f) {
            this.reach = reach;
            this.f = f;
        }
    }

    @Param
    private Landscape landscape;

    private ScalarGrid field;

    /// The same values in other arrays, so that nothing can be known of them from the time before.
    private ScalarGrid other;

    private int calls;
    private double[] levels;

    /// Samples the landscape and chooses its levels.
    @Setup
    public void sample() {
        Range range = new Range(-landscape.reach, landscape.reach);
        Grid grid = new Grid(range, range, NODES, NODES);
        double[][] rows = new double[NODES][NODES];
        for (int row = 0; row < NODES; row++) {
            for (int column = 0; column < NODES; column++) {
                rows[row][column] = landscape.f.applyAsDouble(grid.x(column), grid.y(row));
            }
        }
        field = ScalarGrid.of(grid, rows);
        other = ScalarGrid.of(grid, Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new));
        ValueScale scale = ValueScale.automatic(field.statistics(), OptionalDouble.of(0));
        levels = new LevelChoice.Count(LEVELS).levels(field.statistics(), scale).values();
    }

    /// Ours: joined polylines, on a grid that is new each time.
    @Benchmark
    public LevelCurves talweg() {
        return LevelCurves.of(calls++ % 2 == 0 ? field : other, levels, Cancellation.NEVER);
    }

    /// The same for a grid that is asked again, as when other levels are chosen.
    @Benchmark
    public LevelCurves talwegSameGrid() {
        return LevelCurves.of(field, levels, Cancellation.NEVER);
    }

    /// Every cell at every level, loose segments.
    @Benchmark
    public float[] plainScan() {
        return new PlainScan(field.rows()).segments(levels);
    }

    /// What charts on JavaFX have used so far.
    @Benchmark
    public GeneralPath[] chartFx() throws InterruptedException, ExecutionException {
        return new MarchingSquares().buildContours(field.rows(), levels);
    }
}
