package talweg.method;

import java.util.Arrays;
import java.util.List;
import talweg.function.Result;

/// CMA-ES: draws a population from a normal distribution and moves, turns and scales the distribution towards its
/// better half (Hansen and Ostermeier, 2001). Numbers as in Hansen's tutorial (2016) with positive weights, see
/// [CmaWeights]; λ is a multiple of 4 + ⌊3 ln n⌋.
///
/// x is the mean of the distribution, where f itself is not asked for.
///
/// @param times how many times the usual population
/// @param sigma first step size, as a part of the domain's width
/// @param seed chooses the random numbers
public record CmaEs(int times, double sigma, long seed) implements DerivativeFree {
    static final Column COVARIANCE = new Column("covariance", "C", "C", Shape.MATRIX, true);
    static final Column DEVIATION = new Column("deviation", "s", "s", Shape.LANE, true);
    static final Column STEP_PATH = new Column("spath", "p_σ", "p_\\sigma", Shape.COORDINATE, true);
    static final Column AXIS_PATH = new Column("cpath", "p_c", "p_c", Shape.COORDINATE, true);
    static final Column LENGTHS = new Column("lengths", "δ", "\\delta", Shape.COORDINATE, true);
    static final Column AXES = new Column("axes", "B", "B", Shape.COORDINATE, true, new Count(0, 1));
    static final Column SHIFT = new Column("shift", "y", "y", Shape.COORDINATE, false);
    static final Column GOING = new Column("going", "h", "h", Shape.LANE, false);

    static final Kind KIND = new Kind(
            "cma-es",
            Family.DERIVATIVE_FREE,
            "Hansen and Ostermeier, 2001; Hansen, 2016",
            List.of(
                    Hyperparameter.whole("times", "r", "r", 1, new Interval(1, true, 100, true), 1, 20),
                    Hyperparameter.positive("sigma", "σ", "\\sigma", 0.1, 1e-4, 1),
                    Hyperparameter.seed()),
            settings -> new CmaEs((int) settings.whole("times"), settings.number("sigma"), settings.whole("seed")));

    Column points() {
        return new Column("population", "Y", "Y", Shape.COORDINATE, false, new Count(0, 0, times));
    }

    Column values() {
        return new Column("fy", "f(Y)", "f(Y)", Shape.LANE, false, new Count(0, 0, times));
    }

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters(), times, sigma, seed);
    }

    /// The population keeps its size, and σ goes its own way after the beginning.
    @Override
    public boolean canChange(String key) {
        return key.equals("seed");
    }

    @Override
    public List<Column> columns() {
        return List.of(
                COVARIANCE,
                DEVIATION,
                STEP_PATH,
                AXIS_PATH,
                LENGTHS,
                AXES,
                points(),
                values(),
                SHIFT,
                GOING,
                Column.TRIALS);
    }

    @Override
    public void begin(State state) {
        DerivativeFree.fill(state, DEVIATION, sigma);
        for (int i = 0; i < state.dimension(); i++) {
            Arrays.fill(state.of(COVARIANCE)[Result.packed(i, i)], 1);
            Arrays.fill(state.of(LENGTHS)[i], 1);
            Arrays.fill(state.part(AXES, i)[i], 1);
        }
    }

    @Override
    public List<Phase> phases() {
        return new CmaRule(this).phases();
    }

    /// The deviation of the distribution along its longest axis.
    @Override
    public double extent(State state, int lane) {
        double longest = 0;
        for (double[] length : state.of(LENGTHS)) {
            longest = Math.max(longest, length[lane]);
        }
        return state.lane(DEVIATION)[lane] * longest;
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(new Quantity.Population(points()), new Quantity.Covariance(COVARIANCE, Column.POINT, DEVIATION));
    }
}
