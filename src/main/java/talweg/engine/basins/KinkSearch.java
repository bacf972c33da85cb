package talweg.engine.basins;

import java.util.ArrayList;
import java.util.List;
import talweg.function.Workspace;
import talweg.method.Objective;

/// Minima where f has no derivative, such as the foot of |x| + |y|: found by a compass search (Hooke and Jeeves, 1961)
/// from where runs ended, and believed only if f is higher all around at three scales. On a slope or in a valley it is
/// lower on one side when looked at closely enough.
final class KinkSearch {
    /// Ends that are tried.
    private static final int MOST = 32;

    private static final int HALVINGS = 44;

    /// Looks around that an end is worth: a kink is found with half of them.
    private static final int LOOKS = 200;

    private static final double[] SCALES = {1e-3, 1e-6, 1e-9};
    private static final double SAME = 1e-5;

    private final Objective objective;
    private final Scaled scaled;
    private final double near;
    private final Workspace workspace;

    KinkSearch(Objective objective, Scaled scaled, double near, Workspace workspace) {
        this.objective = objective;
        this.scaled = scaled;
        this.near = near;
        this.workspace = workspace;
    }

    List<Limit> at(double[][] ends, int count) {
        List<Limit> found = new ArrayList<>();
        int stride = Math.max(1, count / MOST);
        for (int i = 0; i < count; i += stride) {
            Limit foot = foot(ends[0][i], ends[1][i]);
            if (isMinimum(foot)
                    && found.stream()
                            .noneMatch(other -> scaled.distance(foot.x(), foot.y(), other.x(), other.y()) <= SAME)) {
                found.add(foot);
            }
        }
        return found;
    }

    private Limit foot(double fromX, double fromY) {
        double x = fromX;
        double y = fromY;
        double value = value(x, y);
        double step = near;
        for (int look = 0, halving = 0; look < LOOKS && halving < HALVINGS; look++) {
            double bestX = x;
            double bestY = y;
            double best = value;
            for (int direction = 0; direction < 8; direction++) {
                double angle = Math.PI / 4 * direction;
                double tryX = x + step * Math.cos(angle) / scaled.perX();
                double tryY = y + step * Math.sin(angle) / scaled.perY();
                double there = value(tryX, tryY);
                if (there < best && scaled.distance(tryX, tryY, fromX, fromY) <= 2 * near) {
                    best = there;
                    bestX = tryX;
                    bestY = tryY;
                }
            }
            if (best < value) {
                x = bestX;
                y = bestY;
                value = best;
            } else {
                step /= 2;
                halving++;
            }
        }
        return new Limit(x, y, value, Limit.Kind.MINIMUM, 0);
    }

    private boolean isMinimum(Limit foot) {
        for (double scale : SCALES) {
            if (!Double.isFinite(foot.value()) || Ring.of(objective, foot, scaled, scale, workspace)[0] < Ring.POINTS) {
                return false;
            }
        }
        return true;
    }

    private double value(double x, double y) {
        return LimitSearch.value(objective, x, y, workspace);
    }
}
