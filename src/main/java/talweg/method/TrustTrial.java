package talweg.method;

import java.util.List;
import talweg.function.Result;

/// What a trust region method does with a step p: it compares the decrease of f with the one that the model predicted,
/// takes or refuses the step, and chooses the next δ.
///
/// Where both decreases are smaller than the rounding of f their ratio says nothing, and the model is believed (Conn,
/// Gould and Toint, 2000, section 17.4.2).
final class TrustTrial {
    /// Below this ratio, δ becomes a quarter.
    private static final double POOR = 0.25;

    /// Above this ratio, δ is doubled if it was in the way.
    private static final double GOOD = 0.75;

    /// As much of δ is its border.
    private static final double BORDER = 1 - 1e-8;

    /// What rounding may make of a difference of f, in ulp.
    private static final double ULPS = 8;

    static final Column PREDICTED = new Column("predicted", "Δm", "\\Delta m", Shape.LANE, false);
    static final Column ACTUAL = new Column("actual", "Δf", "\\Delta f", Shape.LANE, false);
    static final Column RATIO = new Column("ratio", "ρ", "\\rho", Shape.LANE, false);

    /// 1 where the step before was refused.
    static final Column REFUSED = new Column("stayed", "r", "r", Shape.LANE, true);

    static final List<Column> COLUMNS = List.of(
            Column.RADIUS,
            LineSearch.TRIAL,
            LineSearch.TRIAL_VALUE,
            PREDICTED,
            ACTUAL,
            RATIO,
            Column.ACCEPTED,
            REFUSED,
            Column.TRIALS,
            Column.REPEATED);

    private TrustTrial() {}

    /// The region of this step.
    static Phase region(double most) {
        return new Phase(
                "trust-region",
                new Notation(Column.RADIUS, "\\min(<radius>, <delta_max>)", "min(<radius>, <delta_max>)"),
                state -> {
                    double[] radius = state.lane(Column.RADIUS);
                    double[] repeated = state.lane(Column.REPEATED);
                    for (int lane = 0; lane < state.lanes(); lane++) {
                        radius[lane] = Math.min(radius[lane], most);
                        repeated[lane] += state.lane(REFUSED)[lane];
                    }
                });
    }

    static List<Phase> phases(double eta, double most) {
        return List.of(
                new Phase(
                        "trust-predicted",
                        new Notation(
                                PREDICTED,
                                "-\\left\\langle <g>, <trust_step> \\right\\rangle - \\tfrac12 \\left\\langle"
                                        + " <trust_step>, <h>\\,<trust_step> \\right\\rangle",
                                "−⟨<g>, <trust_step>⟩ − ½ ⟨<trust_step>, <h> <trust_step>⟩"),
                        TrustTrial::predict),
                new Phase(
                        "trust-trial",
                        new Notation(LineSearch.TRIAL, "<x> + <trust_step>", "<x> + <trust_step>"),
                        TrustTrial::place),
                new Phase(
                        "trust-value",
                        new Notation(LineSearch.TRIAL_VALUE, "f<(z)>", "f<(z)>"),
                        state -> state.ask(LineSearch.TRIAL, LineSearch.TRIAL_VALUE)),
                new Phase("trust-actual", new Notation(ACTUAL, "<f> - <fz>", "<f> − <fz>"), TrustTrial::compare),
                new Phase(
                        "trust-ratio",
                        new Notation(RATIO, "\\frac{<actual>}{<predicted>}", "<actual> / <predicted>"),
                        state -> !Lanes.all(state, TrustTrial::isRounding),
                        TrustTrial::rate),
                new Phase(
                        "trust-ratio-rounding",
                        new Notation(RATIO, "1", "1"),
                        state -> Lanes.any(state, TrustTrial::isRounding),
                        TrustTrial::rate),
                outcome("trust-accepted", eta, 1),
                outcome("trust-refused", eta, 0),
                radius("trust-keep", "<radius>", "<radius>", 0, most),
                radius("trust-grow", "\\min(2\\,<radius>, <delta_max>)", "min(2 <radius>, <delta_max>)", 1, most),
                radius("trust-shrink", "\\tfrac14\\,<radius>", "¼ <radius>", -1, most),
                new Phase(
                        "trust-move",
                        new Notation(Column.POINT, "<x> + <accepted>\\,<trust_step>", "<x> + <accepted> <trust_step>"),
                        TrustTrial::move));
    }

    /// ⟨a, Ha⟩.
    static double curvature(State state, double[][] a, int lane) {
        double[][] h = state.of(Column.HESSIAN);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                sum += a[i][lane] * h[Result.packed(i, j)][lane] * a[j][lane];
            }
        }
        return sum;
    }

    private static void predict(State state) {
        double[][] p = state.of(SecularEquation.STEP);
        for (int lane = 0; lane < state.lanes(); lane++) {
            double curvature = HessianAxes.areFinite(state, lane) ? curvature(state, p, lane) : 0;
            state.lane(PREDICTED)[lane] = -Lanes.product(state.of(Column.GRADIENT), p, lane) - curvature / 2;
        }
    }

    private static void place(State state) {
        double[][] x = state.of(Column.POINT);
        double[][] p = state.of(SecularEquation.STEP);
        double[][] z = state.of(LineSearch.TRIAL);
        for (int i = 0; i < x.length; i++) {
            for (int lane = 0; lane < state.lanes(); lane++) {
                z[i][lane] = x[i][lane] + p[i][lane];
            }
        }
    }

    private static void compare(State state) {
        double[] f = state.lane(Column.VALUE);
        double[] trial = state.lane(LineSearch.TRIAL_VALUE);
        for (int lane = 0; lane < state.lanes(); lane++) {
            // Where f has no finite value nothing is won.
            state.lane(ACTUAL)[lane] = Double.isFinite(trial[lane]) ? f[lane] - trial[lane] : Double.NaN;
        }
    }

    private static boolean isRounding(State state, int lane) {
        double rounding = ULPS * Math.ulp(state.lane(Column.VALUE)[lane]);
        return Math.abs(state.lane(ACTUAL)[lane]) <= rounding && Math.abs(state.lane(PREDICTED)[lane]) <= rounding;
    }

    private static void rate(State state) {
        for (int lane = 0; lane < state.lanes(); lane++) {
            state.lane(RATIO)[lane] =
                    isRounding(state, lane) ? 1 : state.lane(ACTUAL)[lane] / state.lane(PREDICTED)[lane];
        }
    }

    /// One of both applies to every lane; together they decide.
    private static Phase outcome(String key, double eta, int accepted) {
        String number = String.valueOf(accepted);
        Lanes.Test applies = (state, lane) -> (state.lane(RATIO)[lane] > eta) == (accepted == 1);
        return new Phase(
                key, new Notation(Column.ACCEPTED, number, number), state -> Lanes.any(state, applies), state -> {
                    for (int lane = 0; lane < state.lanes(); lane++) {
                        if (applies.holds(state, lane)) {
                            state.lane(Column.ACCEPTED)[lane] = accepted;
                            state.lane(REFUSED)[lane] = 1 - accepted;
                            // An accepted trial is counted as the next iterate.
                            state.lane(Column.TRIALS)[lane] += 1 - accepted;
                        }
                    }
                });
    }

    /// −1 if δ shrinks, 0 if it stays, 1 if it grows.
    private static int change(State state, int lane) {
        double ratio = state.lane(RATIO)[lane];
        boolean stopped = Rest.norm(state.of(SecularEquation.STEP), lane) >= BORDER * state.lane(Column.RADIUS)[lane];
        return !(ratio >= POOR) ? -1 : ratio > GOOD && stopped ? 1 : 0;
    }

    /// What stays is looked for first, what shrinks last: neither is taken for the other after a change.
    private static Phase radius(String key, String latex, String plain, int change, double most) {
        Lanes.Test applies = (state, lane) -> change(state, lane) == change;
        return new Phase(key, new Notation(Column.RADIUS, latex, plain), state -> Lanes.any(state, applies), state -> {
            double[] radius = state.lane(Column.RADIUS);
            for (int lane = 0; lane < state.lanes(); lane++) {
                if (applies.holds(state, lane)) {
                    double other = change < 0 ? radius[lane] / 4 : 2 * radius[lane];
                    radius[lane] = change == 0 ? radius[lane] : Math.min(other, most);
                }
            }
        });
    }

    private static void move(State state) {
        double[][] x = state.of(Column.POINT);
        double[][] z = state.of(LineSearch.TRIAL);
        double[] accepted = state.lane(Column.ACCEPTED);
        for (int i = 0; i < x.length; i++) {
            for (int lane = 0; lane < state.lanes(); lane++) {
                x[i][lane] = accepted[lane] == 0 ? x[i][lane] : z[i][lane];
            }
        }
    }
}
