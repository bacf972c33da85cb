package talweg.method;

import java.util.List;

/// The step of length at most δ that minimises ⟨g, p⟩ + ⟨p, Hp⟩/2 (Moré and Sorensen, 1983; Nocedal and Wright, 2006,
/// section 4.3): p = −(H + μI)⁻¹g with the smallest μ ≥ 0 for which H + μI has no negative eigenvalue and ‖p‖ ≤ δ.
///
/// With the eigenvalues at hand, Newton's iteration for 1/‖p(μ)‖ = 1/δ (algorithm 4.3) needs no factorisation. It is
/// done in s = μ + λ₁, which keeps its digits where μ comes near to −λ₁. It begins left of the solution, where it
/// climbs to it without passing it.
///
/// The hard case: where g has no part along the eigenvectors of λ₁ < 0, p(−λ₁) may be shorter than δ. A part τ of such
/// an eigenvector fills it up to δ.
///
/// Where H is not finite, the model is g alone. Mutable scratch, owned by one task.
final class SecularEquation {
    private static final int ITERATIONS = 100;

    /// Rounding of eigenvalues and of products with eigenvectors, relative and for each dimension.
    private static final double ROUNDING = 4 * Math.ulp(1.0);

    /// p: where the step leads if it is accepted.
    static final Column STEP = new Column("trust_step", "p", "p", Shape.COORDINATE, false);

    /// μ: what is added to every eigenvalue; ∞ where the model is g alone.
    static final Column SHIFT = new Column("lift", "μ", "\\mu", Shape.LANE, false);

    /// The part of an eigenvector that the hard case adds; else 0.
    static final Column FILLING = new Column("filling", "τ", "\\tau", Shape.LANE, false);

    static final List<Column> COLUMNS = List.of(SHIFT, FILLING, STEP);

    /// ⟨v_j, g⟩ and λ_j − λ₁ of the lane at hand.
    private double[] slopes = {};

    private double[] gaps = {};

    List<Phase> phases() {
        return List.of(
                new Phase(
                        "trust-shift",
                        new Notation(
                                SHIFT,
                                "\\min\\{\\mu \\geq 0 : <h> + \\mu I \\succeq 0,\\ \\left\\|p(\\mu)\\right\\| \\leq"
                                        + " <radius>\\}",
                                "min{μ ≥ 0 : <h> + μI ⪰ 0, ‖p(μ)‖ ≤ <radius>}"),
                        this::solve),
                said(
                        "trust-step-inside",
                        "-<h>^{-1}\\,<g>",
                        "−<h>⁻¹ <g>",
                        (state, lane) -> state.lane(SHIFT)[lane] == 0),
                said(
                        "trust-step-border",
                        "-\\left(<h> + <lift> I\\right)^{-1}\\,<g>",
                        "−(<h> + <lift> I)⁻¹ <g>",
                        (state, lane) -> state.lane(SHIFT)[lane] != 0
                                && state.lane(SHIFT)[lane] < Double.POSITIVE_INFINITY
                                && state.lane(FILLING)[lane] == 0),
                said(
                        "trust-step-hard",
                        "-\\left(<h> + <lift> I\\right)^{+}\\,<g> + <filling>\\,v_1",
                        "−(<h> + <lift> I)⁺ <g> + <filling> v₁",
                        (state, lane) -> state.lane(FILLING)[lane] != 0),
                said(
                        "trust-step-blind",
                        "-\\frac{<radius>}{\\left\\|<g>\\right\\|}\\,<g>",
                        "−<radius> / ‖<g>‖ <g>",
                        (state, lane) -> state.lane(SHIFT)[lane] == Double.POSITIVE_INFINITY));
    }

    /// The step has been computed with its μ; this says what it is.
    private static Phase said(String key, String latex, String plain, Lanes.Test test) {
        return new Phase(key, new Notation(STEP, latex, plain), state -> Lanes.any(state, test), state -> {});
    }

    private void solve(State state) {
        for (int lane = 0; lane < state.lanes(); lane++) {
            state.lane(FILLING)[lane] = 0;
            if (HessianAxes.areFinite(state, lane)) {
                load(state, lane);
                solve(state, lane);
            } else {
                state.lane(SHIFT)[lane] = Double.POSITIVE_INFINITY;
                blind(state, lane);
            }
        }
    }

    private static void blind(State state, int lane) {
        double[][] g = state.of(Column.GRADIENT);
        double part = state.lane(Column.RADIUS)[lane] / Rest.norm(g, lane);
        for (int i = 0; i < g.length; i++) {
            state.of(STEP)[i][lane] = -part * g[i][lane];
        }
    }

    private void load(State state, int lane) {
        int n = state.dimension();
        if (slopes.length != n) {
            slopes = new double[n];
            gaps = new double[n];
        }
        for (int j = 0; j < n; j++) {
            slopes[j] = HessianAxes.along(state, j, state.of(Column.GRADIENT), lane);
            gaps[j] = state.of(HessianAxes.VALUES)[j][lane] - HessianAxes.least(state, lane);
        }
    }

    private void solve(State state, int lane) {
        double radius = state.lane(Column.RADIUS)[lane];
        double least = HessianAxes.least(state, lane);
        double size = Math.max(Math.abs(least), Math.abs(HessianAxes.greatest(state, lane)));
        double zero = slopes.length * ROUNDING * size;
        if (least > zero) {
            boolean inside = length(least, -1) <= radius;
            finish(state, lane, inside ? least : root(radius, least), -1);
            state.lane(SHIFT)[lane] = inside ? 0 : state.lane(SHIFT)[lane];
            return;
        }
        double rest = length(0, zero);
        boolean hard = slopeWithin(zero) <= slopes.length * ROUNDING * slopeWithin(Double.MAX_VALUE) && rest <= radius;
        finish(state, lane, hard ? 0 : root(radius, 0), hard ? zero : -1);
        if (hard && least < -zero) {
            fill(state, lane, Math.copySign(Math.sqrt(radius * radius - rest * rest), -slopes[0]));
        } else if (hard) {
            // The model is flat along v₁: nothing is won by going there.
            state.lane(SHIFT)[lane] = 0;
        }
    }

    /// ‖p‖ at s, without the directions whose gap is at most `without`.
    private double length(double s, double without) {
        double length = 0;
        for (int j = 0; j < slopes.length; j++) {
            length = Math.hypot(length, part(j, s, without));
        }
        return length;
    }

    private double part(int j, double s, double without) {
        return gaps[j] <= without || slopes[j] == 0 ? 0 : slopes[j] / (gaps[j] + s);
    }

    /// The length of what g has along the eigenvectors whose gap is at most `width`.
    private double slopeWithin(double width) {
        double length = 0;
        for (int j = 0; j < slopes.length; j++) {
            length = gaps[j] <= width ? Math.hypot(length, slopes[j]) : length;
        }
        return length;
    }

    /// s with ‖p(s)‖ = δ, from below: each direction alone says that s is at least so large.
    private double root(double radius, double least) {
        double s = least;
        for (int j = 0; j < slopes.length; j++) {
            s = Math.max(s, Math.abs(slopes[j]) / radius - gaps[j]);
        }
        for (int i = 0; i < ITERATIONS; i++) {
            double length = length(s, -1);
            double next = s + length / inverseLengthSlope(s, length) * ((length - radius) / radius);
            if (!(next > s)) {
                return s;
            }
            s = next;
        }
        return s;
    }

    /// Σ p_j²/(λ_j + μ), over ‖p‖: how fast ‖p‖ falls with μ.
    private double inverseLengthSlope(double s, double length) {
        double sum = 0;
        for (int j = 0; j < slopes.length; j++) {
            double part = part(j, s, -1);
            sum += part == 0 ? 0 : part / length * part / (gaps[j] + s);
        }
        return sum;
    }

    private void finish(State state, int lane, double s, double without) {
        double[][] p = state.of(STEP);
        for (double[] coordinate : p) {
            coordinate[lane] = 0;
        }
        for (int j = 0; j < slopes.length; j++) {
            add(state, lane, j, -part(j, s, without));
        }
        state.lane(SHIFT)[lane] = s - HessianAxes.least(state, lane);
    }

    private static void add(State state, int lane, int j, double part) {
        double[][] p = state.of(STEP);
        double[][] v = state.part(HessianAxes.VECTORS, j);
        for (int i = 0; i < p.length; i++) {
            p[i][lane] += part * v[i][lane];
        }
    }

    private static void fill(State state, int lane, double part) {
        state.lane(FILLING)[lane] = part;
        add(state, lane, 0, part);
    }
}
