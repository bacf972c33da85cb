package talweg.field.section;

import java.util.Arrays;
import talweg.function.Demand;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

/// One block of lanes of a [SpannedPlane] after the other, in the same arrays: the points in space, f there,
/// and what that is in the plane. A Hessian is two products H·u and H·v, so that no n × n matrix is needed.
/// Mutable scratch of one evaluation.
final class SpannedBlock {
    private final SpannedPlane plane;
    private final Demand demand;
    private final double[][] space;
    private final double[] value;
    private final Result slope;
    private final Result product;

    SpannedBlock(SpannedPlane plane, Demand demand, int lanes) {
        this.plane = plane;
        this.demand = demand;
        int n = plane.frame().origin().length;
        this.space = new double[n][lanes];
        this.value = demand.value() ? new double[lanes] : null;
        this.slope = demand.gradient() ? Result.allocate(Demand.GRADIENT, n, lanes) : null;
        this.product = demand.hessian() || demand.product() ? Result.allocate(Demand.HESSIAN_VECTOR, n, lanes) : null;
    }

    /// Evaluates the lanes from ≤ lane < to of the caller's arrays.
    void evaluate(
            double[][] points, double[] parameters, Sample sample, int from, int to, Result out, Workspace workspace) {
        int lanes = to - from;
        combine(points[0], points[1], from, lanes, plane.frame().origin(), space);
        if (demand.value()) {
            Result here = new Result(value, null, null, null, null);
            plane.function().evaluate(Demand.VALUE, space, parameters, sample, 0, lanes, here, workspace);
            System.arraycopy(value, 0, out.value(), from, lanes);
        }
        if (demand.gradient()) {
            plane.function().evaluate(Demand.GRADIENT, space, parameters, sample, 0, lanes, slope, workspace);
            project(slope.gradient(), plane.frame().first(), out.gradient()[0], from, lanes);
            project(slope.gradient(), plane.frame().second(), out.gradient()[1], from, lanes);
        }
        if (demand.hessian()) {
            hessian(parameters, sample, from, lanes, out, workspace);
        }
        if (demand.product()) {
            double[] nowhere = new double[space.length];
            combine(out.direction()[0], out.direction()[1], from, lanes, nowhere, product.direction());
            multiply(parameters, sample, lanes, workspace);
            project(product.product(), plane.frame().first(), out.product()[0], from, lanes);
            project(product.product(), plane.frame().second(), out.product()[1], from, lanes);
        }
    }

    private void hessian(double[] parameters, Sample sample, int from, int lanes, Result out, Workspace workspace) {
        along(plane.frame().first(), lanes);
        multiply(parameters, sample, lanes, workspace);
        project(product.product(), plane.frame().first(), out.hessian()[Result.packed(0, 0)], from, lanes);
        project(product.product(), plane.frame().second(), out.hessian()[Result.packed(1, 0)], from, lanes);
        along(plane.frame().second(), lanes);
        multiply(parameters, sample, lanes, workspace);
        project(product.product(), plane.frame().second(), out.hessian()[Result.packed(1, 1)], from, lanes);
    }

    private void along(double[] vector, int lanes) {
        for (int i = 0; i < vector.length; i++) {
            Arrays.fill(product.direction()[i], 0, lanes, vector[i]);
        }
    }

    private void multiply(double[] parameters, Sample sample, int lanes, Workspace workspace) {
        plane.function().evaluate(Demand.HESSIAN_VECTOR, space, parameters, sample, 0, lanes, product, workspace);
    }

    /// base + s·u + t·v.
    private void combine(double[] s, double[] t, int from, int lanes, double[] base, double[][] target) {
        for (int i = 0; i < base.length; i++) {
            double u = plane.frame().first()[i];
            double v = plane.frame().second()[i];
            for (int lane = 0; lane < lanes; lane++) {
                target[i][lane] = base[i] + s[from + lane] * u + t[from + lane] * v;
            }
        }
    }

    /// The inner products of a vector in each lane with one vector.
    private static void project(double[][] vectors, double[] onto, double[] target, int from, int lanes) {
        Arrays.fill(target, from, from + lanes, 0);
        for (int i = 0; i < onto.length; i++) {
            // What is not part of the plane must not make a NaN of it: 0·∞.
            if (onto[i] == 0) {
                continue;
            }
            for (int lane = 0; lane < lanes; lane++) {
                target[from + lane] += vectors[i][lane] * onto[i];
            }
        }
    }
}
