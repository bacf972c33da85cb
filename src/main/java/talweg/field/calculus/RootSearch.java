package talweg.field.calculus;

import java.util.Arrays;
import java.util.stream.IntStream;
import talweg.function.Demand;
import talweg.function.Result;

/// The search for ∇f = 0 from many starts at once, by the method of Levenberg and Marquardt: each step
/// minimises ‖∇f + Hs‖² + μ‖s‖², and μ shrinks with ‖∇f‖², so that the search ends as fast as Newton's method,
/// even where the zeros are not isolated (Yamashita and Fukushima 2001). ‖∇f‖ falls with every step that is
/// taken; so a saddle is found as easily as a minimum.
final class RootSearch {
    private static final int MOST_STEPS = 150;

    /// A search ends when its steps are this short, in units of the domain.
    private static final double CLOSE = 1e-12;

    /// Searches leave the domain by no more than this.
    private static final double MARGIN = 0.02;

    /// The trust in H at first: μ = ‖∇f‖².
    private static final double DAMPING = 1e-2;

    /// Where a search has arrived, a Newton step is at most this long.
    private static final double NEWTON = 1e-6;

    /// A slope along which H vanishes is 0 if it is this small beside H and beside a usual slope.
    private static final double FLAT_BESIDE_H = 1e-12;

    private static final double FLAT = 1e-9;

    private final UnitSquare square;
    private final double[] u;
    private final double[] v;
    private final double[] damping;
    private final double[] step;
    private final double[] slope;
    private Result at;

    /// From the starts (u, v), which become the places where the searches end.
    RootSearch(UnitSquare square, double[] u, double[] v) {
        this.square = square;
        this.u = u.clone();
        this.v = v.clone();
        this.damping = new double[u.length];
        this.step = new double[u.length];
        this.slope = new double[u.length];
        Arrays.fill(damping, DAMPING);
        Arrays.fill(step, Double.POSITIVE_INFINITY);
    }

    /// Searches until every lane has arrived or given up.
    void run() {
        at = square.look(Demand.ALL, u, v);
        Arrays.setAll(slope, lane -> norm(at, lane));
        int[] active = IntStream.range(0, u.length).toArray();
        for (int i = 0; i < MOST_STEPS && active.length > 0; i++) {
            square.workspace().cancellation().check();
            advance(active);
            active = Arrays.stream(active).filter(this::goesOn).toArray();
        }
    }

    private boolean goesOn(int lane) {
        return step[lane] > CLOSE && damping[lane] < 1e12;
    }

    private void advance(int[] active) {
        double[] tryU = new double[active.length];
        double[] tryV = new double[active.length];
        for (int k = 0; k < active.length; k++) {
            int lane = active[k];
            double[] s = step(lane);
            tryU[k] = Math.clamp(u[lane] + s[0], -MARGIN, 1 + MARGIN);
            tryV[k] = Math.clamp(v[lane] + s[1], -MARGIN, 1 + MARGIN);
        }
        Result there = square.look(Demand.ALL, tryU, tryV);
        for (int k = 0; k < active.length; k++) {
            int lane = active[k];
            double moved = Math.hypot(tryU[k] - u[lane], tryV[k] - v[lane]);
            double steep = norm(there, k);
            // Equal gradients near a zero are rounding: the search has arrived.
            if (steep < slope[lane] || slope[lane] == 0) {
                slope[lane] = steep;
                u[lane] = tryU[k];
                v[lane] = tryV[k];
                step[lane] = moved;
                damping[lane] /= 10;
                copy(there, k, at, lane);
            } else if (moved < CLOSE) {
                step[lane] = moved;
            } else {
                damping[lane] *= 8;
            }
        }
    }

    private double[] step(int lane) {
        double du = at.gradient()[0][lane];
        double dv = at.gradient()[1][lane];
        Curvatures c = UnitSquare.curvatures(at, lane);
        double mu = damping[lane] * (du * du + dv * dv);
        double alongLow = -damped(c.low(), c.lowX() * du + c.lowY() * dv, mu);
        double alongHigh = -damped(c.high(), c.highX() * du + c.highY() * dv, mu);
        double su = c.lowX() * alongLow + c.highX() * alongHigh;
        double sv = c.lowY() * alongLow + c.highY() * alongHigh;
        return Double.isFinite(su + sv) ? new double[] {su, sv} : new double[2];
    }

    /// λg/(λ² + μ), without overflow.
    private static double damped(double lambda, double slope, double mu) {
        return lambda == 0 ? 0 : slope / (lambda + mu / lambda);
    }

    private static double norm(Result result, int lane) {
        return Math.hypot(result.gradient()[0][lane], result.gradient()[1][lane]);
    }

    private static void copy(Result from, int k, Result to, int lane) {
        to.value()[lane] = from.value()[k];
        for (int i = 0; i < 2; i++) {
            to.gradient()[i][lane] = from.gradient()[i][k];
        }
        for (int i = 0; i < 3; i++) {
            to.hessian()[i][lane] = from.hessian()[i][k];
        }
    }

    double u(int lane) {
        return u[lane];
    }

    double v(int lane) {
        return v[lane];
    }

    double gradientNorm(int lane) {
        return slope[lane];
    }

    double value(int lane) {
        return at.value()[lane];
    }

    Curvatures curvatures(int lane) {
        return UnitSquare.curvatures(at, lane);
    }

    /// Whether ∇f vanishes where search `lane` ended: along every main direction the stationary point of the
    /// second-order model lies within 10⁻⁶ of the domain, or H vanishes there and the slope does besides.
    ///
    /// @param typical a usual ‖∇f‖ in the domain
    boolean arrived(int lane, double typical) {
        if (!(u[lane] >= -1e-9 && u[lane] <= 1 + 1e-9 && v[lane] >= -1e-9 && v[lane] <= 1 + 1e-9)) {
            return false;
        }
        Curvatures c = curvatures(lane);
        double du = at.gradient()[0][lane];
        double dv = at.gradient()[1][lane];
        double largest = Math.max(Math.abs(c.low()), Math.abs(c.high()));
        double flat = Math.min(FLAT_BESIDE_H * largest, FLAT * typical);
        return Double.isFinite(at.value()[lane])
                && vanishes(c.low(), c.lowX() * du + c.lowY() * dv, flat)
                && vanishes(c.high(), c.highX() * du + c.highY() * dv, flat);
    }

    private static boolean vanishes(double lambda, double slope, double flat) {
        return Math.abs(slope) <= Math.max(NEWTON * Math.abs(lambda), flat);
    }
}
