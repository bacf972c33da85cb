package talweg.field.calculus;

import java.util.Optional;
import talweg.field.CurveStepper;
import talweg.field.LevelCurveThrough;
import talweg.function.Domain;
import talweg.function.Workspace;

/// A point that stays on its level curve f = c: f(γ(t)) = c, hence ⟨∇f(γ(t)), γ′(t)⟩ = 0. High ground is on the
/// left of γ′.
///
/// @param level c, the value where the walk began
/// @param model the function at the point now
public record LevelCurveWalk(double level, LocalModel model) {
    /// Steps for one move of the pointer: three times across the domain.
    private static final int MOST_STEPS = 600;

    /// The foot of the pointer on the curve is sought to this part of the domain: far below a pixel, and not
    /// below the shortest step along a curve.
    private static final double CLOSE = 2e-6;

    /// How far f may be from the level, as a part of it or of 1.
    private static final double OFF = 1e-10;

    /// Begins at (x, y).
    ///
    /// @return nothing where f is not finite or ∇f is 0 or not finite: no curve leads on from there
    public static Optional<LevelCurveWalk> from(Landscape landscape, double x, double y, Workspace workspace) {
        LocalModel model = LocalModel.at(landscape, x, y, workspace);
        double norm = model.gradientNorm();
        boolean regular = Double.isFinite(model.value()) && Double.isFinite(norm) && norm > 0;
        return regular ? Optional.of(new LevelCurveWalk(model.value(), model)) : Optional.empty();
    }

    /// The walk after the pointer moved to (px, py): along the curve towards it, to the first place from which
    /// the pointer lies neither ahead nor behind. It stops before it leaves the domain and where the curve
    /// cannot be followed; it never changes to another branch, however near that comes. f differs from the
    /// level by less than 1e-10·max(1, |c|), or by what the rounding of the coordinates does to f, where that
    /// is more.
    ///
    /// @throws java.util.concurrent.CancellationException if the workspace's cancellation is requested
    public LevelCurveWalk towards(Landscape landscape, double px, double py, Domain domain, Workspace workspace) {
        CurveStepper stepper = new CurveStepper(landscape.function(), landscape.parameters(), domain, workspace);
        stepper.start(x(), y(), level, 1);
        int direction = stepper.ahead(px, py) < 0 ? -1 : 1;
        stepper.start(x(), y(), level, direction);
        double x = x();
        double y = y();
        double longest = CurveStepper.LONGEST;
        for (int i = 0; i < MOST_STEPS; i++) {
            workspace.cancellation().check();
            double step = Math.min(longest, stepper.ahead(px, py));
            if (step < CLOSE) {
                break;
            }
            double next = stepper.advance(step);
            if (next != 0 && onCurve(stepper) && stepper.inside() && stepper.ahead(px, py) >= 0) {
                x = stepper.x();
                y = stepper.y();
            } else {
                longest = step / 2;
                stepper.start(x, y, level, direction);
            }
        }
        return new LevelCurveWalk(level, LocalModel.at(landscape, x, y, workspace));
    }

    /// Also at a kink, where Newton's method does not come as near as it believes.
    private boolean onCurve(CurveStepper stepper) {
        double near = Math.max(OFF * Math.max(1, Math.abs(level)), stepper.rounding());
        return Math.abs(stepper.value() - level) <= near;
    }

    /// The whole curve through the point, as far as it stays in `domain`.
    ///
    /// @throws java.util.concurrent.CancellationException if the workspace's cancellation is requested
    public LevelCurveThrough curve(Landscape landscape, Domain domain, Workspace workspace) {
        return LevelCurveThrough.point(landscape.function(), landscape.parameters(), x(), y(), domain, workspace);
    }

    /// Where the point is.
    public double x() {
        return model.x();
    }

    /// Where the point is.
    public double y() {
        return model.y();
    }

    /// The unit tangent γ′.
    public double tangentX() {
        return model.dy() / model.gradientNorm();
    }

    /// The unit tangent γ′.
    public double tangentY() {
        return -model.dx() / model.gradientNorm();
    }

    /// ⟨∇f, γ′⟩ as it is computed from the rounded numbers: 0 but for rounding.
    public double innerProduct() {
        return model.dx() * tangentX() + model.dy() * tangentY();
    }
}
