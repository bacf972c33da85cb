package talweg.field;

import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.function.Workspace;

/// Goes along a level curve by prediction and correction (Allgower and Georg 1990, chapter 2): a step along the
/// tangent at the middle of the step, then Newton's steps along the gradient back onto the curve. A step that
/// turns or corrects too much is shortened, so that it cannot end on another branch. Lengths are measured with
/// the domain's width and height as units, so that both axes count alike. Mutable, one for each task.
public final class CurveStepper {
    /// Longest step, as a part of the domain: short enough that straight pieces look like a curve.
    public static final double LONGEST = 1.0 / 200;

    /// A curve that needs shorter steps has a corner.
    private static final double SHORTEST = 1e-6;

    /// A point is on the curve after a Newton step shorter than this: the next one would be about its square.
    private static final double CLOSE = 1e-9;

    /// A point is on the curve as well if its value differs from the level by rounding only.
    private static final double ROUNDINGS = 8;

    private static final int NEWTON_STEPS = 8;

    /// cos 15°: a step that turns farther is halved.
    private static final double SHARPEST_TURN = 0.9659;

    /// cos 4°: after a step that turns less the next one is longer.
    private static final double SLIGHT_TURN = 0.9976;

    private final Slope slope;
    private final Domain domain;
    private final double width;
    private final double height;
    private double level;
    private int direction;

    /// Where the walk stands, in units of the domain, and the unit tangent there.
    private double u;

    private double v;
    private double tangentU;
    private double tangentV;

    /// For level curves of a function of two variables.
    public CurveStepper(RealFunction function, double[] parameters, Domain domain, Workspace workspace) {
        this.slope = new Slope(function, parameters, workspace);
        this.domain = domain;
        this.width = domain.axis(0).width();
        this.height = domain.axis(1).width();
    }

    /// Begins at (x, y), which lies on the curve f = `level`, and faces along it: with high ground on the left
    /// if `newDirection` is 1, on the right if it is −1.
    ///
    /// @return whether f has a value and a direction of ascent there; without, there is nothing to follow
    public boolean start(double x, double y, double newLevel, int newDirection) {
        level = newLevel;
        direction = newDirection;
        place((x - domain.axis(0).low()) / width, (y - domain.axis(1).low()) / height);
        slope.look(x, y);
        turn();
        return slope.isRegular();
    }

    private void place(double newU, double newV) {
        u = newU;
        v = newV;
    }

    /// f where it was looked at last.
    public double value() {
        return slope.value();
    }

    /// What the rounding of the coordinates where it was looked at last can do to f.
    public double rounding() {
        double ulpX = Math.ulp(x(u));
        double ulpY = Math.ulp(y(v));
        return ROUNDINGS * (Math.abs(slope.dx()) * ulpX + Math.abs(slope.dy()) * ulpY);
    }

    /// Goes one step and says how long the next one may be; 0 if there was no step that stays on the curve.
    public double advance(double first) {
        double fromU = u;
        double fromV = v;
        double oldU = tangentU;
        double oldV = tangentV;
        for (double step = first; step > SHORTEST; step /= 2) {
            if (predict(fromU, fromV, step) && correct(step)) {
                turn();
                double cosine = tangentU * oldU + tangentV * oldV;
                if (cosine > SHARPEST_TURN) {
                    return cosine > SLIGHT_TURN ? Math.min(2 * step, LONGEST) : step;
                }
            }
            u = fromU;
            v = fromV;
            tangentU = oldU;
            tangentV = oldV;
        }
        return 0;
    }

    /// A step along the tangent in the middle of it.
    private boolean predict(double fromU, double fromV, double step) {
        look(fromU + step / 2 * tangentU, fromV + step / 2 * tangentV);
        if (!slope.isRegular()) {
            return false;
        }
        double oldU = tangentU;
        double oldV = tangentV;
        turn();
        u = fromU + step * tangentU;
        v = fromV + step * tangentV;
        // Beyond a saddle the tangent points back.
        return tangentU * oldU + tangentV * oldV > SHARPEST_TURN;
    }

    private boolean correct(double step) {
        double moved = 0;
        for (int i = 0; i < NEWTON_STEPS; i++) {
            look(u, v);
            if (!slope.isRegular()) {
                return false;
            }
            double gradientU = slope.dx() * width;
            double gradientV = slope.dy() * height;
            double norm = Math.hypot(gradientU, gradientV);
            double distance = (level - slope.value()) / norm;
            u += distance * (gradientU / norm);
            v += distance * (gradientV / norm);
            moved += Math.abs(distance);
            // Also false for NaN.
            if (!(moved < step / 2)) {
                return false;
            }
            boolean exact = Math.abs(slope.value() - level) <= ROUNDINGS * Math.ulp(level);
            if (exact || Math.abs(distance) < CLOSE) {
                look(u, v);
                return slope.isRegular();
            }
        }
        return false;
    }

    private void look(double atU, double atV) {
        slope.look(x(atU), y(atV));
    }

    /// The coordinate of the plane at `atU` units of the domain.
    double x(double atU) {
        return domain.axis(0).low() + atU * width;
    }

    /// The coordinate of the plane at `atV` units of the domain.
    double y(double atV) {
        return domain.axis(1).low() + atV * height;
    }

    /// Takes the tangent from the gradient that was looked at last.
    private void turn() {
        double gradientU = slope.dx() * width;
        double gradientV = slope.dy() * height;
        double norm = Math.hypot(gradientU, gradientV);
        tangentU = direction * (gradientV / norm);
        tangentV = -direction * (gradientU / norm);
    }

    /// Where it stands.
    public double x() {
        return x(u);
    }

    /// Where it stands.
    public double y() {
        return y(v);
    }

    /// Where it stands, in units of the domain.
    double u() {
        return u;
    }

    /// Where it stands, in units of the domain.
    double v() {
        return v;
    }

    /// How far ahead along the tangent the point (px, py) lies, in units of the domain; negative behind.
    public double ahead(double px, double py) {
        return (px - x()) / width * tangentU + (py - y()) / height * tangentV;
    }

    /// Whether it stands in the domain.
    public boolean inside() {
        return domain.axis(0).contains(x()) && domain.axis(1).contains(y());
    }
}
