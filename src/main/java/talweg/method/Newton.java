package talweg.method;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import talweg.function.Demand;

/// Newton's method: x ← x − H⁻¹∇f(x), to the stationary point of the quadratic model, whatever its kind.
///
/// The damped variant goes a part τ of that step, τ = 1, ½, ¼, … until f decreases by at least c τ⟨∇f, d⟩ with c =
/// 10⁻⁴ (Armijo, 1966), in at most [#TRIALS] trials. Where H⁻¹∇f does not point uphill or does not exist, it searches
/// along the gradient instead, so that every step descends.
///
/// The modified variant does the same with a Hessian that has been made positive definite ([ModifiedHessian]): its
/// direction always leads downhill, and away from saddles and maxima.
///
/// @param variant full, damped or modified
public record Newton(Variant variant) implements Method {
    /// Trials of the line search in one step; 2⁻³⁹ of a step is below what changes a coordinate of its size.
    public static final int TRIALS = 40;

    /// Armijo's c: the part of the promised decrease that has to be met.
    public static final double SUFFICIENT = 1e-4;

    static final Column DIRECTION = new Column("d", "d", "d", Shape.COORDINATE, false);
    static final Column SLOPE = new Column("slope", "σ", "\\sigma", Shape.LANE, false);
    static final Column TRIAL = new Column("z", "z", "z", Shape.COORDINATE, false);
    static final Column TRIAL_VALUE = new Column("fz", "φ", "\\varphi", Shape.LANE, false);

    private static final List<Column> SEARCHED =
            List.of(DIRECTION, SLOPE, TRIAL, TRIAL_VALUE, Column.ACCEPTED, Column.TRIALS);

    /// How far to go along the Newton direction.
    public enum Variant {
        /// The whole step.
        FULL,
        /// As far as f decreases enough.
        DAMPED,
        /// As far as f decreases enough, with a Hessian made positive definite.
        MODIFIED
    }

    static final Kind KIND = new Kind(
            "newton",
            Family.SECOND_ORDER,
            "Newton, 1669; Nocedal and Wright, 2006, sections 3.3 and 3.4",
            List.of(Hyperparameter.choice("variant", Variant.values())),
            settings -> new Newton(settings.choice("variant", Variant.values())));

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters(), variant);
    }

    @Override
    public Demand demand() {
        return switch (variant) {
            case FULL -> Demand.GRADIENT_AND_HESSIAN;
            case DAMPED, MODIFIED -> Demand.ALL;
        };
    }

    @Override
    public List<Column> columns() {
        return switch (variant) {
            case FULL -> List.of(DIRECTION, Column.SINGULAR);
            case DAMPED -> SEARCHED;
            case MODIFIED ->
                Stream.concat(ModifiedHessian.columns().stream(), SEARCHED.stream())
                        .toList();
        };
    }

    @Override
    public List<Phase> phases() {
        LinearSolver solver = new LinearSolver();
        Notation solve = new Notation(DIRECTION, "<h>^{-1}\\,<g>", "<h>⁻¹ <g>");
        return switch (variant) {
            case FULL ->
                List.of(
                        new Phase("newton-direction", solve, state -> solve(solver, state)),
                        new Phase(
                                "newton-move", new Notation(Column.POINT, "<x> - <d>", "<x> − <d>"), Newton::fullStep));
            case DAMPED -> damped(List.of(new Phase("newton-descent", solve, state -> descent(solver, state))));
            case MODIFIED -> damped(ModifiedHessian.phases(DIRECTION));
        };
    }

    /// d ← H⁻¹g, where the model has its stationary point; NaN if it has none.
    static Phase stationaryPoint() {
        LinearSolver solver = new LinearSolver();
        return new Phase("newton-stationary", new Notation(DIRECTION, "<h>^{-1}\\,<g>", "<h>⁻¹ <g>"), state -> {
            for (int lane = 0; lane < state.lanes(); lane++) {
                solver.solve(state.of(Column.HESSIAN), state.of(Column.GRADIENT), state.of(DIRECTION), lane);
            }
        });
    }

    private static void solve(LinearSolver solver, State state) {
        solver.solve(
                state.of(Column.HESSIAN),
                state.of(Column.GRADIENT),
                state.of(DIRECTION),
                state.lane(Column.SINGULAR),
                state.lanes());
    }

    private static void fullStep(State state) {
        double[][] x = state.of(Column.POINT);
        double[][] d = state.of(DIRECTION);
        for (int i = 0; i < x.length; i++) {
            Loops.subtractScaled(x[i], 1, d[i], state.lanes());
        }
    }

    private static void descent(LinearSolver solver, State state) {
        double[][] h = state.of(Column.HESSIAN);
        double[][] g = state.of(Column.GRADIENT);
        double[][] d = state.of(DIRECTION);
        double[] singular = state.scratch();
        solver.solve(h, g, d, singular, state.lanes());
        for (int lane = 0; lane < state.lanes(); lane++) {
            if (singular[lane] != 0 || !(product(g, d, lane) > 0)) {
                for (int i = 0; i < d.length; i++) {
                    d[i][lane] = g[i][lane];
                }
            }
        }
    }

    private static double product(double[][] a, double[][] b, int lane) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i][lane] * b[i][lane];
        }
        return sum;
    }

    private static List<Phase> damped(List<Phase> direction) {
        List<Phase> phases = new ArrayList<>(direction);
        phases.add(new Phase(
                "newton-slope",
                new Notation(SLOPE, "\\left\\langle <g>, <d> \\right\\rangle", "⟨<g>, <d>⟩"),
                Newton::slope));
        for (int trial = 0; trial < TRIALS; trial++) {
            phases.add(trial(Math.scalb(1.0, -trial)));
        }
        phases.add(new Phase(
                "newton-damped-move",
                new Notation(Column.POINT, "<x> - <accepted>\\,<d>", "<x> − <accepted> <d>"),
                Newton::dampedStep));
        return phases;
    }

    /// The slope of f against the direction; every search begins anew.
    private static void slope(State state) {
        double[] slope = state.lane(SLOPE);
        double[] f = state.lane(Column.VALUE);
        double[] accepted = state.lane(Column.ACCEPTED);
        for (int lane = 0; lane < state.lanes(); lane++) {
            slope[lane] = product(state.of(Column.GRADIENT), state.of(DIRECTION), lane);
            // A lane that has left the domain searches no more.
            accepted[lane] = Double.isFinite(f[lane]) && Double.isFinite(slope[lane]) ? 0 : Double.NaN;
        }
    }

    private static Phase trial(double tau) {
        String latex =
                tau == 1 ? "f\\left(<x> - <d>\\right)" : "f\\left(<x> - " + Figures.latex(tau) + "\\,<d>\\right)";
        String plain = tau == 1 ? "f(<x> − <d>)" : "f(<x> − " + Figures.plain(tau) + " <d>)";
        return new Phase(
                "newton-trial", new Notation(TRIAL_VALUE, latex, plain), Newton::isSearching, state -> ask(state, tau));
    }

    private static boolean isSearching(State state) {
        double[] all = state.lane(Column.ACCEPTED);
        for (int lane = 0; lane < state.lanes(); lane++) {
            if (all[lane] == 0) {
                return true;
            }
        }
        return false;
    }

    private static void ask(State state, double tau) {
        double[][] x = state.of(Column.POINT);
        double[][] d = state.of(DIRECTION);
        double[][] z = state.of(TRIAL);
        double[] accepted = state.lane(Column.ACCEPTED);
        for (int i = 0; i < x.length; i++) {
            for (int lane = 0; lane < state.lanes(); lane++) {
                z[i][lane] = accepted[lane] == 0 ? x[i][lane] - tau * d[i][lane] : z[i][lane];
            }
        }
        state.ask(TRIAL, TRIAL_VALUE);
        double[] f = state.lane(Column.VALUE);
        double[] fz = state.lane(TRIAL_VALUE);
        double[] slope = state.lane(SLOPE);
        double[] trials = state.lane(Column.TRIALS);
        for (int lane = 0; lane < state.lanes(); lane++) {
            if (accepted[lane] == 0) {
                trials[lane]++;
                accepted[lane] = fz[lane] <= f[lane] - SUFFICIENT * tau * slope[lane] ? tau : 0;
            }
        }
    }

    private static void dampedStep(State state) {
        double[][] x = state.of(Column.POINT);
        double[][] d = state.of(DIRECTION);
        for (int i = 0; i < x.length; i++) {
            Loops.subtractProduct(x[i], state.lane(Column.ACCEPTED), d[i], state.lanes());
        }
    }

    @Override
    public List<Quantity> quantities() {
        Quantity model = new Quantity.Ellipse(Column.HESSIAN, DIRECTION);
        return switch (variant) {
            case FULL -> List.of(model);
            case DAMPED -> List.of(model, new Quantity.Marker(TRIAL));
            case MODIFIED ->
                List.of(new Quantity.Ellipse(ModifiedHessian.MATRIX, DIRECTION), new Quantity.Marker(TRIAL));
        };
    }
}
