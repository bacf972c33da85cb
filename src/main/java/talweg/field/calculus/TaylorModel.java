package talweg.field.calculus;

import java.util.List;
import talweg.function.Demand;
import talweg.function.Parameter;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

/// The Taylor polynomial of a function of two variables around a point, as a function like any other: it can be
/// put on a grid and has level curves. It has no parameters of its own and ignores those it is given.
///
/// @param center value and derivatives at the point of expansion
/// @param order 1 for the tangent plane, 2 for the quadratic model
/// @param variables the names of the two variables
public record TaylorModel(LocalModel center, int order, List<String> variables) implements RealFunction {
    /// Checks the order.
    public TaylorModel {
        if (order < 1 || order > 2 || variables.size() != 2) {
            throw new IllegalArgumentException("no model of order " + order + " in " + variables);
        }
        variables = List.copyOf(variables);
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
        workspace.cancellation().check();
        boolean bent = order == 2;
        double xx = bent ? center.xx() : 0;
        double xy = bent ? center.xy() : 0;
        double yy = bent ? center.yy() : 0;
        for (int lane = from; lane < to; lane++) {
            double sx = points[0][lane] - center.x();
            double sy = points[1][lane] - center.y();
            if (demand.value()) {
                out.value()[lane] = bent ? center.quadratic(sx, sy) : center.linear(sx, sy);
            }
            if (demand.gradient()) {
                out.gradient()[0][lane] = center.dx() + (xx * sx + xy * sy);
                out.gradient()[1][lane] = center.dy() + (xy * sx + yy * sy);
            }
            if (demand.hessian()) {
                out.hessian()[Result.packed(0, 0)][lane] = xx;
                out.hessian()[Result.packed(1, 0)][lane] = xy;
                out.hessian()[Result.packed(1, 1)][lane] = yy;
            }
            if (demand.product()) {
                double vx = out.direction()[0][lane];
                double vy = out.direction()[1][lane];
                out.product()[0][lane] = xx * vx + xy * vy;
                out.product()[1][lane] = xy * vx + yy * vy;
            }
        }
    }
}
