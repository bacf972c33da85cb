package talweg.field;

import java.util.Arrays;
import talweg.function.Demand;
import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

/// ∇f at some points, for arrows: only where it is finite and not 0, and so has a direction.
///
/// @param x the points
/// @param y the points
/// @param dx ∂f/∂x there
/// @param dy ∂f/∂y there
public record GradientField(double[] x, double[] y, double[] dx, double[] dy) {
    /// Arrows along one side at most.
    private static final int MOST = 200;

    /// The gradient at the multiples of `spacingX` and `spacingY` that lie in `domain`: a lattice fixed to the
    /// plane, so that arrows stay on their points while the view moves. A spacing that would give too many arrows
    /// is doubled as often as needed.
    ///
    /// @throws java.util.concurrent.CancellationException if the workspace's cancellation is requested
    public static GradientField lattice(
            RealFunction function,
            double[] parameters,
            Domain domain,
            double spacingX,
            double spacingY,
            Workspace workspace) {
        double[] columns = multiples(domain.axis(0), spacingX);
        double[] rows = multiples(domain.axis(1), spacingY);
        double[] x = new double[columns.length * rows.length];
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = columns[i % columns.length];
            y[i] = rows[i / columns.length];
        }
        return at(function, parameters, x, y, workspace);
    }

    private static double[] multiples(Domain.Range range, double spacing) {
        double step = spacing;
        while (range.width() / step > MOST) {
            step *= 2;
        }
        double first = Math.ceil(range.low() / step);
        int count = (int) Math.max(0, Math.floor(range.high() / step) - first + 1);
        double[] multiples = new double[count];
        for (int i = 0; i < count; i++) {
            multiples[i] = (first + i) * step;
        }
        return multiples;
    }

    /// The gradient at given points.
    ///
    /// @throws java.util.concurrent.CancellationException if the workspace's cancellation is requested
    public static GradientField at(
            RealFunction function, double[] parameters, double[] x, double[] y, Workspace workspace) {
        workspace.cancellation().check();
        Result result = Result.allocate(Demand.GRADIENT, 2, x.length);
        double[][] points = {x, y};
        function.evaluate(Demand.GRADIENT, points, parameters, Sample.NONE, 0, x.length, result, workspace);
        double[] dx = result.gradient()[0];
        double[] dy = result.gradient()[1];
        double[][] kept = new double[4][x.length];
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            if (Double.isFinite(dx[i]) && Double.isFinite(dy[i]) && (dx[i] != 0 || dy[i] != 0)) {
                kept[0][count] = x[i];
                kept[1][count] = y[i];
                kept[2][count] = dx[i];
                kept[3][count] = dy[i];
                count++;
            }
        }
        return new GradientField(
                Arrays.copyOf(kept[0], count),
                Arrays.copyOf(kept[1], count),
                Arrays.copyOf(kept[2], count),
                Arrays.copyOf(kept[3], count));
    }

    /// The opposite directions.
    public GradientField reversed() {
        return new GradientField(x, y, negated(dx), negated(dy));
    }

    private static double[] negated(double[] values) {
        return Arrays.stream(values).map(value -> -value).toArray();
    }

    /// The number of arrows.
    public int count() {
        return x.length;
    }
}
