package talweg.field.section;

import java.util.List;
import java.util.Optional;
import talweg.function.Demand;
import talweg.function.Parameter;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

/// The plane that a [Frame] spans, anywhere in space. Derivatives follow by the chain rule: ∇g = (⟨∇f, u⟩, ⟨∇f, v⟩),
/// and the Hessian has the entries uᵀHu, uᵀHv and vᵀHv.
///
/// @param function f
/// @param frame o, u and v
public record SpannedPlane(RealFunction function, Frame frame) implements Section {
    /// Lanes computed at once: the block of the workspace, so that n arrays of them stay small.
    private static final int BLOCK = Workspace.BLOCK;

    /// Of a distance, as a part of what it is computed from.
    private static final double ROUNDING = 1e-14;

    /// Insists that both are of one space.
    public SpannedPlane {
        if (function.dimension() != frame.dimension()) {
            throw new IllegalArgumentException(
                    "a plane in " + frame.dimension() + " dimensions for " + function.dimension() + " variables");
        }
    }

    @Override
    public double[] point(double s, double t) {
        return frame.moved(frame.origin(), s, t);
    }

    @Override
    public double[] foot(double[] point) {
        return frame.foot(point);
    }

    @Override
    public double[] along(double[] vector) {
        return frame.along(vector);
    }

    @Override
    public double[] moved(double[] point, double s, double t) {
        double[] foot = foot(point);
        return frame.moved(point, s - foot[0], t - foot[1]);
    }

    /// 0 if it is nothing but rounding.
    @Override
    public double distance(double[] point) {
        double[] foot = foot(point);
        double distance = Vectors.norm(Vectors.difference(point, point(foot[0], foot[1])));
        return distance <= ROUNDING * Math.max(Vectors.norm(point), Vectors.norm(frame.origin())) ? 0 : distance;
    }

    @Override
    public double[][] feet(double[][] points) {
        return frame.feet(points);
    }

    @Override
    public boolean samePlane(Section other) {
        return other instanceof SpannedPlane plane && frame.isSame(plane.frame);
    }

    /// The names of the variables: s and t.
    @Override
    public List<String> variables() {
        return List.of("s", "t");
    }

    @Override
    public List<Parameter> parameters() {
        return function.parameters();
    }

    @Override
    public Optional<RealFunction> inSinglePrecision() {
        return function.inSinglePrecision().map(single -> new SpannedPlane(single, frame));
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
        SpannedBlock block = new SpannedBlock(this, demand, Math.min(BLOCK, to - from));
        for (int start = from; start < to; start += BLOCK) {
            workspace.cancellation().check();
            int end = Math.min(to, start + BLOCK);
            Sample here = new Sample(sample.seed(), sample.step(), sample.firstLane() + start);
            block.evaluate(points, parameters, here, start, end, out, workspace);
        }
    }
}
