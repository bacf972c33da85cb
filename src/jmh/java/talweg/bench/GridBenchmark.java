package talweg.bench;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import net.objecthunter.exp4j.Expression;
import net.objecthunter.exp4j.ExpressionBuilder;
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
import talweg.function.RealFunction;
import talweg.function.Workspace;
import talweg.kernel.CompiledFunction;

/// A formula on a grid of 1000 × 1000, in nanoseconds a point.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
public class GridBenchmark {
    private static final int SIDE = 1000;
    private static final int POINTS = SIDE * SIDE;

    /// The functions, with the loop over a row that one would write for each by hand.
    public enum Landscape {
        ROSENBROCK("(1 - x)^2 + 100 (y - x^2)^2") {
            @Override
            void row(double[] xs, double y, double[] out) {
                for (int i = 0; i < out.length; i++) {
                    double x = xs[i];
                    double u = 1 - x;
                    double v = y - x * x;
                    out[i] = u * u + 100 * (v * v);
                }
            }
        },
        HIMMELBLAU("(x^2 + y - 11)^2 + (x + y^2 - 7)^2") {
            @Override
            void row(double[] xs, double y, double[] out) {
                for (int i = 0; i < out.length; i++) {
                    double x = xs[i];
                    double u = x * x + y - 11;
                    double v = x + y * y - 7;
                    out[i] = u * u + v * v;
                }
            }
        },
        ACKLEY("-20 exp(-0.2 sqrt(0.5 (x^2 + y^2))) - exp(0.5 (cos(2 pi x) + cos(2 pi y))) + e + 20") {
            @Override
            void row(double[] xs, double y, double[] out) {
                for (int i = 0; i < out.length; i++) {
                    double x = xs[i];
                    double hill = -20 * Math.exp(-0.2 * Math.sqrt(0.5 * (x * x + y * y)));
                    double waves = Math.exp(0.5 * (Math.cos(2 * Math.PI * x) + Math.cos(2 * Math.PI * y)));
                    out[i] = hill - waves + Math.E + 20;
                }
            }
        };

        private final String formula;

        Landscape(String formula) {
            this.formula = formula;
        }

        abstract void row(double[] xs, double y, double[] out);

        String formula() {
            return formula;
        }
    }

    @Param
    Landscape landscape;

    private final double[] axis = new double[SIDE];
    private final double[][] out = new double[SIDE][SIDE];
    private final Workspace workspace = new Workspace();
    private RealFunction function;
    private double[] parameters;
    private Expression expression;

    /// Reads the formulas.
    @Setup
    public void read() {
        Arrays.setAll(axis, i -> -5 + 10.0 * i / (SIDE - 1));
        function = CompiledFunction.of((Formula) Formula.parse(landscape.formula));
        parameters = function.defaults();
        expression = new ExpressionBuilder(landscape.formula).variables("x", "y").build();
    }

    /// The least that any of them has to do.
    @Benchmark
    @OperationsPerInvocation(POINTS)
    public double[][] fillOnly() {
        for (int j = 0; j < SIDE; j++) {
            Arrays.fill(out[j], axis[j]);
        }
        return out;
    }

    /// A loop for this one function.
    @Benchmark
    @OperationsPerInvocation(POINTS)
    public double[][] handWritten() {
        for (int j = 0; j < SIDE; j++) {
            landscape.row(axis, axis[j], out[j]);
        }
        return out;
    }

    /// The generated code, row by row.
    @Benchmark
    @OperationsPerInvocation(POINTS)
    public double[][] generatedRows() {
        for (int j = 0; j < SIDE; j++) {
            function.evaluateRow(axis, axis[j], parameters, out[j], workspace);
        }
        return out;
    }

    /// The generated code, with terms of x alone once per column.
    @Benchmark
    @OperationsPerInvocation(POINTS)
    public double[][] generatedGrid() {
        function.evaluateGrid(axis, axis, parameters, out, workspace);
        return out;
    }

    /// The generated code, in a virtual machine that has seen a hundred other formulas.
    @Benchmark
    @OperationsPerInvocation(POINTS)
    public double[][] afterAHundred(Hundred hundred) {
        return generatedGrid();
    }

    /// A hundred formulas, each compiled and used.
    @State(Scope.Thread)
    public static class Hundred {
        /// Uses them.
        @Setup
        public void use() {
            double[] xs = new double[SIDE];
            Arrays.setAll(xs, i -> i / 1e3);
            double[][] out = new double[SIDE][SIDE];
            for (String text : RandomFormulas.texts()) {
                RealFunction other = CompiledFunction.of((Formula) Formula.parse(text));
                for (int i = 0; i < 5; i++) {
                    other.evaluateGrid(xs, xs, other.defaults(), out, new Workspace());
                }
            }
        }
    }

    /// A well-known expression evaluator.
    @Benchmark
    @OperationsPerInvocation(POINTS)
    public double[][] exp4j() {
        for (int j = 0; j < SIDE; j++) {
            expression.setVariable("y", axis[j]);
            for (int i = 0; i < SIDE; i++) {
                out[j][i] = expression.setVariable("x", axis[i]).evaluate();
            }
        }
        return out;
    }
}
