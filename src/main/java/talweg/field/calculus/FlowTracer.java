package talweg.field.calculus;

import java.util.Arrays;
import talweg.field.calculus.Streamline.End;
import talweg.field.calculus.Streamline.Way;
import talweg.function.Domain;
import talweg.function.Workspace;

/// Follows one streamline after the other with steps whose error is controlled. Lengths are measured with the
/// domain's width and height as units. Mutable scratch of one task.
final class FlowTracer {
    /// The error of a step at most: a streamline that crosses the domain is exact far below a pixel.
    private static final double TOLERANCE = 1e-8;

    /// The longest step: short enough that straight pieces look like a curve.
    static final double LONGEST = 1.0 / 100;

    /// A step in time this small beside what the speed suggests means that the slope jumps.
    private static final double SHORTEST = 1e-9;

    /// A slope that turns by more than 20° within so short a step jumps; after so many jumps the flow is caught
    /// in a kink, across which it would chatter for ever.
    private static final double TINY = 1e-5;

    private static final double SHARPEST_TURN = 0.94;
    private static final int MOST_JUMPS = 20;

    /// A streamline has come to rest if it will not go farther than this.
    private static final double REST = 1e-6;

    private static final int MOST_STEPS = 20_000;
    private static final double CAUTION = 0.9;
    private static final double MOST_GROWTH = 4;
    private static final double MOST_SHRINKING = 0.2;

    private final DormandPrince method;
    private final Domain domain;
    private final Workspace workspace;
    private double[][] points = new double[3][256];
    private int count;

    FlowTracer(Landscape landscape, Way way, Domain domain, Workspace workspace) {
        this.method = new DormandPrince(landscape, way, domain, workspace);
        this.domain = domain;
        this.workspace = workspace;
    }

    /// Says whether a streamline may go on to a point, in units of the domain.
    @FunctionalInterface
    interface Room {
        boolean at(double u, double v);
    }

    Streamline from(double x, double y) {
        return from(x, y, (u, v) -> true);
    }

    /// The streamline from (x, y) as far as there is room.
    Streamline from(double x, double y, Room room) {
        count = 0;
        double u = (x - domain.axis(0).low()) / domain.axis(0).width();
        double v = (y - domain.axis(1).low()) / domain.axis(1).width();
        add(x, y, 0);
        method.start(u, v);
        End end = follow(u, v, room);
        return new Streamline(
                Arrays.copyOf(points[0], count), Arrays.copyOf(points[1], count), Arrays.copyOf(points[2], count), end);
    }

    private End follow(double u0, double v0, Room room) {
        double u = u0;
        double v = v0;
        double time = 0;
        int jumps = 0;
        double h = LONGEST / 10 / method.speed();
        if (method.speed() == 0) {
            return End.STATIONARY;
        }
        for (int step = 0; step < MOST_STEPS; step++) {
            workspace.cancellation().check();
            double speed = method.speed();
            h = Math.min(h, LONGEST / speed);
            double error = method.attempt(u, v, h);
            if (!(error <= TOLERANCE)) {
                // Also for NaN, where the slope beyond is not finite.
                h *= Double.isNaN(error) ? MOST_SHRINKING : factor(error);
                if (!(h * speed > SHORTEST)) {
                    return Double.isFinite(error) ? End.KINK : End.HOLE;
                }
                continue;
            }
            double nextU = method.nextU();
            double nextV = method.nextV();
            if (!inside(nextU, nextV)) {
                clip(u, v, nextU, nextV, time, h);
                return End.BORDER;
            }
            if (!room.at(nextU, nextV)) {
                return End.NEIGHBOUR;
            }
            time += h;
            u = nextU;
            v = nextV;
            add(x(u), y(v), time);
            jumps += h * speed < TINY && method.turn() < SHARPEST_TURN ? 1 : 0;
            if (jumps > MOST_JUMPS) {
                return End.KINK;
            }
            method.accept();
            if (rests(speed, method.speed(), h)) {
                return End.STATIONARY;
            }
            h *= factor(error);
        }
        return End.LIMIT;
    }

    private static double factor(double error) {
        double wanted = CAUTION * Math.pow(TOLERANCE / error, 0.2);
        return Math.clamp(wanted, MOST_SHRINKING, MOST_GROWTH);
    }

    /// Whether a speed that goes on shrinking as it does now leads no farther.
    private static boolean rests(double before, double now, double h) {
        return now == 0 || now < before && now * h / Math.log(before / now) < REST;
    }

    private boolean inside(double u, double v) {
        return domain.axis(0).contains(x(u)) && domain.axis(1).contains(y(v));
    }

    /// Ends on the border.
    private void clip(double u, double v, double nextU, double nextV, double time, double h) {
        double part =
                Math.min(domain.axis(0).part(x(u), x(nextU)), domain.axis(1).part(y(v), y(nextV)));
        add(x(u + part * (nextU - u)), y(v + part * (nextV - v)), time + part * h);
    }

    private double x(double u) {
        return domain.axis(0).low() + u * domain.axis(0).width();
    }

    private double y(double v) {
        return domain.axis(1).low() + v * domain.axis(1).width();
    }

    private void add(double x, double y, double time) {
        if (count == points[0].length) {
            for (int i = 0; i < points.length; i++) {
                points[i] = Arrays.copyOf(points[i], 2 * count);
            }
        }
        points[0][count] = x;
        points[1][count] = y;
        points[2][count++] = time;
    }
}
