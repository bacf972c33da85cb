package talweg.method;

import java.util.List;
import java.util.stream.IntStream;
import talweg.function.Demand;
import talweg.function.Parameter;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

/// Functions written by hand, so that methods can be tested without a language of formulas.
public final class TestFunctions {
    private TestFunctions() {}

    /// f, ∇f and the packed Hessian at one point.
    public interface Pointwise {
        /// f(x)
        double value(double[] x);

        /// ∂f/∂x_i
        double gradient(double[] x, int i);

        /// ∂²f/∂x_i∂x_j, i ≥ j
        double hessian(double[] x, int i, int j);
    }

    /// Makes a function of n variables.
    public static RealFunction of(int n, Pointwise f) {
        List<String> names = IntStream.range(0, n).mapToObj(i -> "x" + (i + 1)).toList();
        return new ByHand(names, f);
    }

    /// x₁² + 10 x₂² + x₃² + …: a bowl.
    public static RealFunction bowl(int n) {
        return of(n, new Quadratic(i -> i == 1 ? 10 : 1));
    }

    /// (1 − x)² + 100 (y − x²)².
    public static RealFunction rosenbrock() {
        return of(2, new Pointwise() {
            @Override
            public double value(double[] x) {
                double u = 1 - x[0];
                double v = x[1] - x[0] * x[0];
                return u * u + 100 * v * v;
            }

            @Override
            public double gradient(double[] x, int i) {
                double v = x[1] - x[0] * x[0];
                return i == 0 ? -2 * (1 - x[0]) - 400 * x[0] * v : 200 * v;
            }

            @Override
            public double hessian(double[] x, int i, int j) {
                return i == 0 ? 2 - 400 * (x[1] - 3 * x[0] * x[0]) : j == 0 ? -400 * x[0] : 200;
            }
        });
    }

    /// Σ a_i x_i².
    public record Quadratic(java.util.function.IntToDoubleFunction a) implements Pointwise {
        @Override
        public double value(double[] x) {
            double sum = 0;
            for (int i = 0; i < x.length; i++) {
                sum += a.applyAsDouble(i) * x[i] * x[i];
            }
            return sum;
        }

        @Override
        public double gradient(double[] x, int i) {
            return 2 * a.applyAsDouble(i) * x[i];
        }

        @Override
        public double hessian(double[] x, int i, int j) {
            return i == j ? 2 * a.applyAsDouble(i) : 0;
        }
    }

    private record ByHand(List<String> variables, Pointwise f) implements RealFunction {
        private static final ThreadLocal<double[]> POINT = ThreadLocal.withInitial(() -> new double[0]);

        @Override
        public List<Parameter> parameters() {
            return List.of();
        }

        @Override
        public void evaluate(
                Demand demand,
                double[][] points,
                double[] parameters,
                Sample sample,
                int from,
                int to,
                Result out,
                Workspace workspace) {
            workspace.cancellation().check();
            int n = points.length;
            if (POINT.get().length != n) {
                POINT.set(new double[n]);
            }
            double[] x = POINT.get();
            for (int lane = from; lane < to; lane++) {
                for (int i = 0; i < n; i++) {
                    x[i] = points[i][lane];
                }
                if (demand.value()) {
                    out.value()[lane] = f.value(x);
                }
                for (int i = 0; demand.gradient() && i < n; i++) {
                    out.gradient()[i][lane] = f.gradient(x, i);
                }
                for (int i = 0; demand.product() && i < n; i++) {
                    double product = 0;
                    for (int j = 0; j < n; j++) {
                        product += f.hessian(x, Math.max(i, j), Math.min(i, j)) * out.direction()[j][lane];
                    }
                    out.product()[i][lane] = product;
                }
                for (int i = 0; demand.hessian() && i < n; i++) {
                    for (int j = 0; j <= i; j++) {
                        out.hessian()[Result.packed(i, j)][lane] = f.hessian(x, i, j);
                    }
                }
            }
        }
    }
}
