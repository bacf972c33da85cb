package talweg.field;

import java.util.List;
import talweg.function.Demand;
import talweg.function.Parameter;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

/// Σ (i + 1) xᵢ³ + x₀ Σ xᵢ: a function of any number of variables with all its derivatives.
public record CubicForm(List<String> variables) implements RealFunction {
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
        for (int lane = from; lane < to; lane++) {
            evaluate(demand, points, out, lane);
        }
    }

    private void evaluate(Demand demand, double[][] points, Result out, int lane) {
        int n = dimension();
        double value = 0;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            value += (i + 1) * Math.pow(points[i][lane], 3);
            sum += points[i][lane];
        }
        if (demand.value()) {
            out.value()[lane] = value + points[0][lane] * sum;
        }
        for (int i = 0; i < n; i++) {
            if (demand.gradient()) {
                double cubic = 3 * (i + 1) * Math.pow(points[i][lane], 2);
                out.gradient()[i][lane] = cubic + points[0][lane] + (i == 0 ? sum : 0);
            }
            for (int j = 0; j <= i && demand.hessian(); j++) {
                out.hessian()[Result.packed(i, j)][lane] = second(i, j, points[i][lane]);
            }
            if (demand.product()) {
                double product = 0;
                for (int j = 0; j < n; j++) {
                    product += second(i, j, points[i][lane]) * out.direction()[j][lane];
                }
                out.product()[i][lane] = product;
            }
        }
    }

    private static double second(int i, int j, double x) {
        return (i == j ? 6 * (i + 1) * x : 0) + (i == 0 ? 1 : 0) + (j == 0 ? 1 : 0);
    }
}
