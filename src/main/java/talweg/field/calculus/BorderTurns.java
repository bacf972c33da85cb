package talweg.field.calculus;

import java.util.Arrays;
import java.util.OptionalInt;
import talweg.function.Demand;
import talweg.function.Result;

/// How often ∇f turns round on the way along the border of the domain. By the theorem of Poincaré and Hopf that
/// is the number of extremes inside less that of saddles, if all are regular.
final class BorderTurns {
    /// Points along a side.
    private static final int SIDE = 2000;

    private BorderTurns() {}

    /// Nothing where ∇f is not finite, vanishes, or turns too sharply to be counted.
    static OptionalInt of(UnitSquare square) {
        double[] u = new double[4 * SIDE + 1];
        double[] v = new double[u.length];
        Arrays.setAll(u, i -> along(i));
        Arrays.setAll(v, i -> along(i + 3 * SIDE));
        Result slope = square.look(Demand.GRADIENT, u, v);
        double sum = 0;
        for (int i = 1; i < u.length; i++) {
            double turn = Math.IEEEremainder(angle(slope, i) - angle(slope, i - 1), 2 * Math.PI);
            if (!(Math.abs(turn) < Math.PI / 2)) {
                return OptionalInt.empty();
            }
            sum += turn;
        }
        return OptionalInt.of((int) Math.rint(sum / (2 * Math.PI)));
    }

    /// Up, along the top, down, along the bottom: a coordinate on the way round the unit square.
    private static double along(int i) {
        double part = i % SIDE / (double) SIDE;
        return switch (i / SIDE % 4) {
            case 0 -> part;
            case 1 -> 1;
            case 2 -> 1 - part;
            default -> 0;
        };
    }

    private static double angle(Result slope, int i) {
        double du = slope.gradient()[0][i];
        double dv = slope.gradient()[1][i];
        return du == 0 && dv == 0 ? Double.NaN : Math.atan2(dv, du);
    }
}
