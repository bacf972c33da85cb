package talweg.figure.instrument;

import java.util.Optional;
import talweg.field.calculus.LocalModel;
import talweg.function.Workspace;

/// The way across level curves, along ∇f or against it, to the curve f = c: steps of gradient flow of at most a few
/// pixels, the last of them Newton's for f along ∇f.
///
/// @param level c
record WayAcross(Site site, double level, Workspace workspace) {
    /// Pixels of a step, at most.
    private static final double LONGEST = 3;

    /// Pixels of a step that is too short to lead on.
    private static final double SHORTEST = 1e-7;

    private static final int MOST_STEPS = 4000;

    /// What is left of f − c is rounding, as a part of the larger of both.
    private static final double ROUNDING = 1e-14;

    /// Where the way from (x, y) meets the curve; empty if it ends at a stationary point or leaves the view before.
    Optional<LocalModel> from(double x, double y) {
        LocalModel here = site.model(x, y, workspace);
        double longest = LONGEST;
        for (int i = 0; i < MOST_STEPS && leads(here); i++) {
            workspace.cancellation().check();
            if (missing(here) <= ROUNDING * Math.max(Math.abs(level), Math.abs(here.value()))) {
                return Optional.of(here);
            }
            double newton = missing(here) / (here.gradientNorm() * here.gradientNorm());
            double pixels = pixels(here);
            double way = Math.min(newton, longest / pixels);
            LocalModel next = step(here, way);
            // Across a narrow valley a step may be too long.
            if (missing(next) < missing(here)) {
                here = next;
                longest = Math.min(LONGEST, 2 * longest);
            } else if (way * pixels < SHORTEST) {
                return newton == way ? Optional.of(here) : Optional.empty();
            } else {
                longest = way * pixels / 2;
            }
        }
        return Optional.empty();
    }

    private LocalModel step(LocalModel here, double way) {
        double signed = here.value() < level ? way : -way;
        return site.model(here.x() + signed * here.dx(), here.y() + signed * here.dy(), workspace);
    }

    private double missing(LocalModel here) {
        return Math.abs(level - here.value());
    }

    private double pixels(LocalModel here) {
        return Math.hypot(
                here.dx() * site.view().pixelsPerX(), here.dy() * site.view().pixelsPerY());
    }

    private boolean leads(LocalModel here) {
        return here.finite()
                && here.gradientNorm() > 0
                && site.view().visible().axis(0).contains(here.x())
                && site.view().visible().axis(1).contains(here.y());
    }
}
