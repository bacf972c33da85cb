package talweg.field.calculus;

import talweg.function.Demand;
import talweg.function.Domain;
import talweg.function.Result;
import talweg.function.Workspace;

/// A landscape over a rectangle with the width and the height of that as units, so that both axes count alike:
/// points, derivatives and distances are those of (u, v) in [0, 1]². Mutable only in its workspace.
record UnitSquare(Landscape landscape, Domain domain, Workspace workspace) {
    double x(double u) {
        return domain.axis(0).low() * (1 - u) + domain.axis(0).high() * u;
    }

    double y(double v) {
        return domain.axis(1).low() * (1 - v) + domain.axis(1).high() * v;
    }

    /// Evaluates points (u, v); the derivatives are by u and v.
    Result look(Demand demand, double[] u, double[] v) {
        int lanes = u.length;
        double[][] points = new double[2][lanes];
        for (int lane = 0; lane < lanes; lane++) {
            points[0][lane] = x(u[lane]);
            points[1][lane] = y(v[lane]);
        }
        Result result = landscape.look(demand, points, workspace);
        double width = domain.axis(0).width();
        double height = domain.axis(1).width();
        if (demand.gradient()) {
            scale(result.gradient()[0], width);
            scale(result.gradient()[1], height);
        }
        if (demand.hessian()) {
            scale(result.hessian()[Result.packed(0, 0)], width * width);
            scale(result.hessian()[Result.packed(1, 0)], width * height);
            scale(result.hessian()[Result.packed(1, 1)], height * height);
        }
        return result;
    }

    private static void scale(double[] numbers, double factor) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] *= factor;
        }
    }

    /// The curvatures in one lane.
    static Curvatures curvatures(Result result, int lane) {
        double[][] hessian = result.hessian();
        return Curvatures.of(hessian[0][lane], hessian[1][lane], hessian[2][lane]);
    }
}
