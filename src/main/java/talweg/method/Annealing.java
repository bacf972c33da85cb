package talweg.method;

import java.util.Arrays;
import java.util.List;

/// Simulated annealing (Kirkpatrick, Gelatt and Vecchi, 1983) with the rule of Metropolis et al. (1953): a trial point
/// that is higher by Δ is accepted with the probability exp(−Δ/T), a lower one always. The temperature falls as
/// T₀·cᵏ; the deviation of the trial points follows its root, as the width of a thermal distribution in a quadratic
/// valley does (Boltzmann annealing: Szu and Hartley, 1987).
///
/// x is the current point, which goes up at times; the best point so far is remembered beside it.
///
/// @param temperature T₀, in units of f
/// @param cooling c, from one step to the next
/// @param sigma deviation of the first trial points, as a part of the domain's width
/// @param seed chooses the random numbers
public record Annealing(double temperature, double cooling, double sigma, long seed) implements DerivativeFree {
    static final Column HEAT = new Column("heat", "T", "T", Shape.STEP, true);
    static final Column REACH = new Column("reach", "s", "s", Shape.STEP, true);
    static final Column DRAWN = new Column("drawn", "ξ", "\\xi", Shape.COORDINATE, false);
    static final Column CHANCE = new Column("chance", "P", "P", Shape.LANE, false);
    static final Column LUCK = new Column("luck", "υ", "\\upsilon", Shape.LANE, false);
    static final Column BEST = new Column("lowest", "x*", "x^*", Shape.COORDINATE, true);
    static final Column BEST_VALUE = new Column("flowest", "f(x*)", "f(x^*)", Shape.LANE, true);

    static final Kind KIND = new Kind(
            "annealing",
            Family.DERIVATIVE_FREE,
            "Metropolis et al., 1953; Kirkpatrick, Gelatt and Vecchi, 1983",
            List.of(
                    Hyperparameter.positive("temperature", "T₀", "T_0", 10, 1e-3, 1e4),
                    Hyperparameter.linear("cooling", "c", "c", 0.98, new Interval(0, false, 1, true), 0.8, 1),
                    Hyperparameter.positive("sigma", "σ", "\\sigma", 0.1, 1e-4, 1),
                    Hyperparameter.seed()),
            settings -> new Annealing(
                    settings.number("temperature"),
                    settings.number("cooling"),
                    settings.number("sigma"),
                    settings.whole("seed")));

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters(), temperature, cooling, sigma, seed);
    }

    /// Temperature and deviation begin with their settings and then go their own way.
    @Override
    public boolean canChange(String key) {
        return !key.equals("temperature") && !key.equals("sigma");
    }

    @Override
    public List<Column> columns() {
        return List.of(HEAT, REACH, DRAWN, TRIAL, TRIAL_VALUE, CHANCE, LUCK, KNOWN, BEST, BEST_VALUE, Column.TRIALS);
    }

    @Override
    public void begin(State state) {
        DerivativeFree.super.begin(state);
        state.lane(HEAT)[0] = temperature;
        DerivativeFree.fill(state, REACH, sigma);
        Arrays.fill(state.lane(BEST_VALUE), Double.NaN);
        remember(state);
    }

    @Override
    public List<Phase> phases() {
        String move =
                "\\begin{cases} <z> & \\quad <chance> > <luck> \\\\ <x> & \\quad <luck> \\ge <chance> \\end{cases}";
        String chance = "\\min\\left(1, \\exp\\left(-\\tfrac{<fz> - <fx>}{<heat>}\\right)\\right)";
        return List.of(
                DerivativeFree.normal(DRAWN, seed),
                DerivativeFree.propose(REACH, DRAWN),
                DerivativeFree.trialValue(),
                new Phase(
                        "annealing-chance",
                        new Notation(CHANCE, chance, "min(1, exp(−(<fz> − <fx>)/<heat>))"),
                        Annealing::weigh),
                new Phase("annealing-luck", new Notation(LUCK, "\\mathcal{U}(0, 1)", "U(0, 1)"), this::draw),
                new Phase(
                        "annealing-move",
                        new Notation(Column.POINT, move, "<chance> > <luck> ? <z> : <x>"),
                        Annealing::accept),
                new Phase(
                        "annealing-best",
                        new Notation(BEST, "\\arg\\min_{x^*,\\,x} f", "argmin(f; x*, x)"),
                        Annealing::remember),
                new Phase(
                        "annealing-cool",
                        new Notation(HEAT, "<cooling> \\cdot <heat>", "<cooling> · <heat>"),
                        this::cool),
                new Phase(
                        "annealing-reach",
                        new Notation(REACH, "\\sqrt{<cooling>} \\cdot <reach>", "√<cooling> · <reach>"),
                        this::narrow));
    }

    private static void weigh(State state) {
        double[] chance = state.lane(CHANCE);
        double[] value = state.lane(TRIAL_VALUE);
        double[] known = state.lane(KNOWN);
        double heat = state.lane(HEAT)[0];
        for (int lane = 0; lane < state.lanes(); lane++) {
            chance[lane] = chance(value[lane], known[lane], heat);
        }
    }

    /// The probability with which a point of this value is accepted. At T = 0, and from a point where f has no value,
    /// what is not higher is.
    static double chance(double value, double known, double heat) {
        if (value <= known) {
            return 1;
        }
        return heat > 0 ? StrictMath.exp(-(value - known) / heat) : 0;
    }

    /// The normal numbers of the step are draws 0 … n + 1 at most.
    private void draw(State state) {
        double[] luck = state.lane(LUCK);
        for (int lane = 0; lane < state.lanes(); lane++) {
            luck[lane] = state.uniform(seed, lane, state.dimension() + 2);
        }
    }

    private static void accept(State state) {
        double[][] x = state.of(Column.POINT);
        double[][] z = state.of(TRIAL);
        double[] known = state.lane(KNOWN);
        double[] value = state.lane(TRIAL_VALUE);
        double[] chance = state.lane(CHANCE);
        double[] luck = state.lane(LUCK);
        for (int lane = 0; lane < state.lanes(); lane++) {
            if (luck[lane] < chance[lane]) {
                for (int i = 0; i < x.length; i++) {
                    x[i][lane] = z[i][lane];
                }
                known[lane] = value[lane];
            }
        }
    }

    private static void remember(State state) {
        double[][] x = state.of(Column.POINT);
        double[][] best = state.of(BEST);
        double[] known = state.lane(KNOWN);
        double[] least = state.lane(BEST_VALUE);
        for (int lane = 0; lane < state.lanes(); lane++) {
            if (!(known[lane] >= least[lane])) {
                for (int i = 0; i < x.length; i++) {
                    best[i][lane] = x[i][lane];
                }
                least[lane] = known[lane];
            }
        }
    }

    private void cool(State state) {
        state.lane(HEAT)[0] *= cooling;
    }

    private void narrow(State state) {
        state.lane(REACH)[0] *= Math.sqrt(cooling);
    }

    /// The deviation of the trial points.
    @Override
    public double extent(State state, int lane) {
        return state.lane(REACH)[0];
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(new Quantity.Marker(TRIAL), new Quantity.Marker(BEST));
    }
}
