package talweg.bench;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import net.objecthunter.exp4j.Expression;
import net.objecthunter.exp4j.ExpressionBuilder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import talweg.formula.Formula;
import talweg.function.Workspace;
import talweg.kernel.CompiledFunction;

/// From a text nobody has typed before to its first grid of 1000 × 1000, in a program that is warm: reading, generating
/// a class, and evaluating with code that the JIT compiler sees for the first time.
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 20)
@Measurement(iterations = 20)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class FirstGridBenchmark {
    private static final int SIDE = 1000;

    /// Which function.
    @Param
    public GridBenchmark.Landscape landscape;

    private final double[] axis = new double[SIDE];
    private final double[][] out = new double[SIDE][SIDE];
    private final Workspace workspace = new Workspace();
    private int count;
    private String text;

    /// The axes of the grid.
    @Setup
    public void lay() {
        Arrays.setAll(axis, i -> -5 + 10.0 * i / (SIDE - 1));
    }

    /// Another formula each time, by a number in it.
    @Setup(Level.Iteration)
    public void type() {
        count++;
        text = landscape.formula() + " + 0.0" + count + " x";
    }

    /// Text → graph → class → grid.
    @Benchmark
    public double[][] generated() {
        CompiledFunction function = CompiledFunction.of((Formula) Formula.parse(text));
        function.evaluateGrid(axis, axis, function.defaults(), out, workspace);
        return out;
    }

    /// A well-known expression evaluator.
    @Benchmark
    public double[][] exp4j() {
        Expression expression = new ExpressionBuilder(text).variables("x", "y").build();
        for (int j = 0; j < SIDE; j++) {
            expression.setVariable("y", axis[j]);
            for (int i = 0; i < SIDE; i++) {
                out[j][i] = expression.setVariable("x", axis[i]).evaluate();
            }
        }
        return out;
    }
}
