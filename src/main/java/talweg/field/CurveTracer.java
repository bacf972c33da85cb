package talweg.field;

import talweg.field.LevelCurveThrough.End;
import talweg.function.Cancellation;
import talweg.function.Domain;

/// Follows a level curve step by step, both ways, until it is back, leaves the domain or cannot go on.
final class CurveTracer {
    /// Points in one direction: a curve that crosses the domain twenty times.
    private static final int MOST_POINTS = 4000;

    private final CurveStepper stepper;
    private final Domain domain;
    private final Cancellation cancellation;

    CurveTracer(CurveStepper stepper, Domain domain, Cancellation cancellation) {
        this.stepper = stepper;
        this.domain = domain;
        this.cancellation = cancellation;
    }

    LevelCurveThrough through(double x, double y, double level) {
        if (!stepper.start(x, y, level, 1)) {
            End end = Double.isFinite(level) ? End.STATIONARY : End.HOLE;
            return new LevelCurveThrough(new double[] {x}, new double[] {y}, 0, end, end);
        }
        PointList forward = new PointList();
        forward.add(x, y);
        End ahead = follow(x, y, forward);
        if (ahead == End.CLOSED) {
            return new LevelCurveThrough(forward.x(), forward.y(), 0, ahead, ahead);
        }
        PointList backward = new PointList();
        stepper.start(x, y, level, -1);
        End behind = follow(x, y, backward);
        int origin = backward.size();
        backward.reverse();
        backward.addAll(forward);
        return new LevelCurveThrough(backward.x(), backward.y(), origin, ahead, behind);
    }

    private End follow(double x0, double y0, PointList points) {
        double startU = stepper.u();
        double startV = stepper.v();
        double step = CurveStepper.LONGEST / 4;
        for (int i = 0; i < MOST_POINTS; i++) {
            cancellation.check();
            double fromU = stepper.u();
            double fromV = stepper.v();
            step = stepper.advance(step);
            if (step == 0) {
                return Double.isFinite(stepper.value()) ? End.STATIONARY : End.HOLE;
            }
            if (i > 1 && passes(fromU, fromV, startU, startV)) {
                points.add(x0, y0);
                return End.CLOSED;
            }
            if (!stepper.inside()) {
                clip(fromU, fromV, points);
                return End.BORDER;
            }
            points.add(stepper.x(), stepper.y());
        }
        return End.LIMIT;
    }

    /// Whether the piece from (fromU, fromV) to here passes the start, within a quarter of its length.
    private boolean passes(double fromU, double fromV, double startU, double startV) {
        double pieceU = stepper.u() - fromU;
        double pieceV = stepper.v() - fromV;
        double square = pieceU * pieceU + pieceV * pieceV;
        double along = ((startU - fromU) * pieceU + (startV - fromV) * pieceV) / square;
        double aside = ((startU - fromU) * pieceV - (startV - fromV) * pieceU) / square;
        return along >= 0 && along <= 1 && Math.abs(aside) < 0.25;
    }

    /// Ends the last piece on the border.
    private void clip(double fromU, double fromV, PointList points) {
        double x = stepper.x(fromU);
        double y = stepper.y(fromV);
        double part =
                Math.min(domain.axis(0).part(x, stepper.x()), domain.axis(1).part(y, stepper.y()));
        double toU = fromU + part * (stepper.u() - fromU);
        double toV = fromV + part * (stepper.v() - fromV);
        points.add(stepper.x(toU), stepper.y(toV));
    }
}
