package talweg.method;

import java.util.Arrays;
import java.util.List;

/// The (μ, λ) evolution strategy with self-adaptation (Schwefel, 1977; Beyer and Schwefel, 2002): each of λ offspring
/// has one of μ parents, inherits and changes its step size σ ← σ·exp(τ N(0, 1)) with τ = 1/√(2n), then its point x ←
/// x + σ N(0, I). The best μ offspring are the next parents; the old ones die, however good they were.
///
/// x is the best parent, which may be higher than the one before. All parents begin at the start.
///
/// @param parents μ; at most λ of them
/// @param offspring λ
/// @param sigma first step size, as a part of the domain's width
/// @param seed chooses the random numbers
public record Evolution(int parents, int offspring, double sigma, long seed) implements DerivativeFree {
    static final Kind KIND = new Kind(
            "evolution",
            Family.DERIVATIVE_FREE,
            "Rechenberg, 1973; Schwefel, 1977; Beyer and Schwefel, 2002",
            List.of(
                    Hyperparameter.whole("mu", "μ", "\\mu", 5, new Interval(1, true, 1000, true), 1, 50),
                    Hyperparameter.whole("lambda", "λ", "\\lambda", 35, new Interval(2, true, 1000, true), 2, 100),
                    Hyperparameter.positive("sigma", "σ", "\\sigma", 0.05, 1e-4, 1),
                    Hyperparameter.seed()),
            settings -> new Evolution(
                    (int) settings.whole("mu"),
                    (int) settings.whole("lambda"),
                    settings.number("sigma"),
                    settings.whole("seed")));

    int survivors() {
        return Math.min(parents, offspring);
    }

    Column parentPoints() {
        return new Column("parents", "P", "P", Shape.COORDINATE, true, Count.of(survivors()));
    }

    Column parentSteps() {
        return new Column("psteps", "σ(P)", "\\sigma_P", Shape.LANE, true, Count.of(survivors()));
    }

    Column points() {
        return new Column("population", "Y", "Y", Shape.COORDINATE, false, Count.of(offspring));
    }

    Column steps() {
        return new Column("ysteps", "σ(Y)", "\\sigma_Y", Shape.LANE, false, Count.of(offspring));
    }

    Column values() {
        return new Column("fy", "f(Y)", "f(Y)", Shape.LANE, false, Count.of(offspring));
    }

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters(), parents, offspring, sigma, seed);
    }

    /// Populations keep their size, and σ goes its own way after the beginning.
    @Override
    public boolean canChange(String key) {
        return key.equals("seed");
    }

    @Override
    public List<Column> columns() {
        return List.of(parentPoints(), parentSteps(), points(), steps(), values(), Column.TRIALS);
    }

    @Override
    public void begin(State state) {
        double step = sigma * DerivativeFree.width(state);
        double[][] x = state.of(Column.POINT);
        double[][] all = state.of(parentPoints());
        for (int row = 0; row < all.length; row++) {
            System.arraycopy(x[row % x.length], 0, all[row], 0, state.lanes());
        }
        for (double[] steps : state.of(parentSteps())) {
            Arrays.fill(steps, step);
        }
    }

    @Override
    public List<Phase> phases() {
        return new EvolutionRule(this).phases();
    }

    /// The largest step size of a parent.
    @Override
    public double extent(State state, int lane) {
        double extent = 0;
        for (double[] step : state.of(parentSteps())) {
            extent = Math.max(extent, step[lane]);
        }
        return extent;
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(new Quantity.Population(points()));
    }
}
