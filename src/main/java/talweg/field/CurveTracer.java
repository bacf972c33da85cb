package talweg.field;

import talweg.field.LevelCurveThrough.End;
import talweg.function.Cancellation;
import talweg.function.Domain;

/// Follows a level curve by prediction and correction (Allgower and Georg 1990, chapter 2): a step along the tangent at
/// the middle of the step, then Newton's steps along the gradient back onto the curve. Lengths are measured with the
/// domain's width and height as units, so that both axes count alike.
final class CurveTracer {
    /// Longest step, as a part of the domain: short enough that straight pieces look like a curve.
    private static final double LONGEST = 1.0 / 200;

    /// A curve that needs shorter steps has a corner.
    private static final double SHORTEST = 1e-6;

    /// A point is on the curve after a Newton step shorter than this: the next one would be about its square.
    private static final double CLOSE = 1e-9;

    /// A point is on the curve as well if its value differs from the level by rounding only.
    private static final double ROUNDINGS = 8;

    private static final int NEWTON_STEPS = 8;

    /// Points in one direction: a curve that crosses the domain twenty times.
    private static final int MOST_POINTS = 4000;

    /// cos 15°: a step that turns farther is halved.
    private static final double SHARPEST_TURN = 0.9659;

    /// cos 4°: after a step that turns less the next one is longer.
    private static final double SLIGHT_TURN = 0.9976;

    private final Slope slope;
    private final Domain domain;
    private final Cancellation cancellation;
    private final double width;
    private final double height;
    private double level;

    /// Where the walk stands, in units of the domain, and the unit tangent there.
    private double u;

    private double v;
    private double tangentU;
    private double tangentV;

    CurveTracer(Slope slope, Domain domain, Cancellation cancellation) {
        this.slope = slope;
        this.domain = domain;
        this.cancellation = cancellation;
        this.width = domain.axis(0).width();
        this.height = domain.axis(1).width();
    }

    LevelCurveThrough through(double x, double y) {
        slope.look(x, y);
        level = slope.value();
        if (!slope.isRegular()) {
            End end = Double.isFinite(level) ? End.STATIONARY : End.HOLE;
            return new LevelCurveThrough(new double[] {x}, new double[] {y}, 0, end, end);
        }
        PointList forward = new PointList();
        forward.add(x, y);
        End ahead = follow(x, y, 1, forward);
        if (ahead == End.CLOSED) {
            return new LevelCurveThrough(forward.x(), forward.y(), 0, ahead, ahead);
        }
        PointList backward = new PointList();
        End behind = follow(x, y, -1, backward);
        int origin = backward.size();
        backward.reverse();
        backward.addAll(forward);
        return new LevelCurveThrough(backward.x(), backward.y(), origin, ahead, behind);
    }

    private End follow(double x0, double y0, int direction, PointList points) {
        u = (x0 - domain.axis(0).low()) / width;
        v = (y0 - domain.axis(1).low()) / height;
        slope.look(x0, y0);
        turn(direction);
        double startU = u;
        double startV = v;
        double step = LONGEST / 4;
        for (int i = 0; i < MOST_POINTS; i++) {
            cancellation.check();
            double fromU = u;
            double fromV = v;
            step = advance(step, direction);
            if (step == 0) {
                return slope.isRegular() || Double.isFinite(slope.value()) ? End.STATIONARY : End.HOLE;
            }
            if (i > 1 && passes(fromU, fromV, startU, startV)) {
                points.add(x0, y0);
                return End.CLOSED;
            }
            if (!contains(x(u), y(v))) {
                clip(fromU, fromV, points);
                return End.BORDER;
            }
            points.add(x(u), y(v));
        }
        return End.LIMIT;
    }

    /// Goes one step and says how long the next one may be; 0 if there was no step that stays on the curve.
    private double advance(double first, int direction) {
        double fromU = u;
        double fromV = v;
        double oldU = tangentU;
        double oldV = tangentV;
        for (double step = first; step > SHORTEST; step /= 2) {
            if (predict(fromU, fromV, step, direction) && correct(step)) {
                turn(direction);
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
    private boolean predict(double fromU, double fromV, double step, int direction) {
        look(fromU + step / 2 * tangentU, fromV + step / 2 * tangentV);
        if (!slope.isRegular()) {
            return false;
        }
        double oldU = tangentU;
        double oldV = tangentV;
        turn(direction);
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

    private double x(double atU) {
        return domain.axis(0).low() + atU * width;
    }

    private double y(double atV) {
        return domain.axis(1).low() + atV * height;
    }

    /// Takes the tangent from the gradient that was looked at last.
    private void turn(int direction) {
        double gradientU = slope.dx() * width;
        double gradientV = slope.dy() * height;
        double norm = Math.hypot(gradientU, gradientV);
        tangentU = direction * (gradientV / norm);
        tangentV = -direction * (gradientU / norm);
    }

    /// Whether the piece from (fromU, fromV) to here passes the start, within a quarter of its length.
    private boolean passes(double fromU, double fromV, double startU, double startV) {
        double pieceU = u - fromU;
        double pieceV = v - fromV;
        double square = pieceU * pieceU + pieceV * pieceV;
        double along = ((startU - fromU) * pieceU + (startV - fromV) * pieceV) / square;
        double aside = ((startU - fromU) * pieceV - (startV - fromV) * pieceU) / square;
        return along >= 0 && along <= 1 && Math.abs(aside) < 0.25;
    }

    private boolean contains(double x, double y) {
        return domain.axis(0).contains(x) && domain.axis(1).contains(y);
    }

    /// Ends the last piece on the border.
    private void clip(double fromU, double fromV, PointList points) {
        double part = Math.min(part(x(fromU), x(u), domain.axis(0)), part(y(fromV), y(v), domain.axis(1)));
        points.add(x(fromU + part * (u - fromU)), y(fromV + part * (v - fromV)));
    }

    /// How much of the way from `from` to `to` lies in the range.
    private static double part(double from, double to, Domain.Range range) {
        double border = to > range.high() ? range.high() : to < range.low() ? range.low() : to;
        return to == border ? 1 : Math.max(0, (border - from) / (to - from));
    }
}
