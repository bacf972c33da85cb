package talweg.field;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import talweg.function.Demand;
import talweg.function.Domain;
import talweg.function.Parameter;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

/// A function of (x, y) written by hand, with a gradient by central differences that are exact for quadratics.
record PlaneFunction(DoubleBinaryOperator f) implements RealFunction {
    private static final double STEP = 1e-5;

    static final PlaneFunction ROSENBROCK =
            new PlaneFunction((x, y) -> (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x));
    static final PlaneFunction HIMMELBLAU =
            new PlaneFunction((x, y) -> (x * x + y - 11) * (x * x + y - 11) + (x + y * y - 7) * (x + y * y - 7));
    static final PlaneFunction SPHERE = new PlaneFunction((x, y) -> x * x + y * y);
    static final PlaneFunction RASTRIGIN = new PlaneFunction(
            (x, y) -> 20 + x * x + y * y - 10 * (Math.cos(2 * Math.PI * x) + Math.cos(2 * Math.PI * y)));
    static final PlaneFunction GOLDSTEIN_PRICE = new PlaneFunction(PlaneFunction::goldsteinPrice);

    private static double goldsteinPrice(double x, double y) {
        double s = x + y + 1;
        double t = 2 * x - 3 * y;
        return (1 + s * s * (19 - 14 * x + 3 * x * x - 14 * y + 6 * x * y + 3 * y * y))
                * (30 + t * t * (18 - 32 * x + 12 * x * x + 48 * y - 36 * x * y + 27 * y * y));
    }

    ScalarGrid on(double x0, double x1, double y0, double y1, int columns, int rows) {
        Grid grid = new Grid(new Domain.Range(x0, x1), new Domain.Range(y0, y1), columns, rows);
        return new Sampling(this, new double[0], grid).sample(new Workspace());
    }

    ScalarGrid on(double low, double high, int nodes) {
        return on(low, high, low, high, nodes, nodes);
    }

    @Override
    public List<String> variables() {
        return List.of("x", "y");
    }

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
        for (int i = from; i < to; i++) {
            double x = points[0][i];
            double y = points[1][i];
            if (demand.value()) {
                out.value()[i] = f.applyAsDouble(x, y);
            }
            if (demand.gradient()) {
                out.gradient()[0][i] = slope(f.applyAsDouble(x - STEP, y), f.applyAsDouble(x + STEP, y));
                out.gradient()[1][i] = slope(f.applyAsDouble(x, y - STEP), f.applyAsDouble(x, y + STEP));
            }
        }
    }

    private static double slope(double before, double after) {
        return (after - before) / (2 * STEP);
    }
}
