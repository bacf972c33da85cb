package talweg.field.calculus;

import talweg.field.calculus.StationaryPoint.Kind;
import talweg.function.Demand;
import talweg.function.Result;

/// What f and ∇f do on circles around a place.
final class Surroundings {
    /// Points on a circle: a monkey saddle has six changes of sign.
    private static final int AROUND = 48;

    /// A value that differs from that at the centre by less than this many roundings does not differ.
    private static final double ROUNDINGS = 64;

    private final Result result;
    private final double center;

    /// The circle of radius r around (u, v), in units of the domain, where f is `center`.
    Surroundings(UnitSquare square, double u, double v, double r, double center) {
        double[] us = new double[AROUND];
        double[] vs = new double[AROUND];
        for (int i = 0; i < AROUND; i++) {
            // Turned a little, so that no point lies on an axis or a diagonal, where kinks often are.
            double angle = 2 * Math.PI * (i + 0.3) / AROUND;
            us[i] = u + r * Math.cos(angle);
            vs[i] = v + r * Math.sin(angle);
        }
        this.result = square.look(Demand.VALUE_AND_GRADIENT, us, vs);
        this.center = center;
    }

    /// How often ∇f turns round on the way once around the circle: 1 around a minimum or a maximum, −1 around a
    /// regular saddle, 0 where it has no zero inside (Poincaré 1881).
    int index() {
        double sum = 0;
        double before = angle(AROUND - 1);
        for (int i = 0; i < AROUND; i++) {
            double now = angle(i);
            sum += Math.IEEEremainder(now - before, 2 * Math.PI);
            before = now;
        }
        return (int) Math.rint(sum / (2 * Math.PI));
    }

    private double angle(int i) {
        return Math.atan2(result.gradient()[1][i], result.gradient()[0][i]);
    }

    /// What the values around say of the centre.
    Kind kind() {
        double largest = Math.abs(center);
        for (double value : result.value()) {
            largest = Math.max(largest, Math.abs(value));
        }
        double rounding = ROUNDINGS * Math.ulp(largest);
        boolean lower = false;
        boolean higher = false;
        for (double value : result.value()) {
            lower |= value < center - rounding;
            higher |= value > center + rounding;
        }
        if (lower) {
            return higher ? Kind.SADDLE : Kind.MAXIMUM;
        }
        return higher ? Kind.MINIMUM : Kind.LEVEL;
    }

    /// How far the values around differ from that at the centre at most; NaN if one of them is not a number.
    double spread() {
        double spread = 0;
        for (double value : result.value()) {
            spread = Math.max(spread, Math.abs(value - center));
        }
        return spread;
    }

    /// The smallest ‖∇f‖ on the circle.
    double leastSlope() {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < AROUND; i++) {
            least = Math.min(least, Math.hypot(result.gradient()[0][i], result.gradient()[1][i]));
        }
        return least;
    }
}
