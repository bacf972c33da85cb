package talweg.method;

import java.util.List;
import java.util.OptionalDouble;

/// Averaged stochastic gradient descent: gradient descent whose rate shrinks, and beside it the mean of its points
/// (Polyak and Juditsky, 1992), as in torch.optim.ASGD: η ← α/(1 + λαk)^p, x ← (1 − λη)x − ηg, a ← a + w(x − a) with
/// w = 1/max(1, k − t₀). What goes down is x; the mean a is drawn beside it. Torch takes η from the rate of the step
/// before, which differs where α changes on the way.
///
/// @param lr α
/// @param lambd λ, which also draws the point towards the origin
/// @param alpha p
/// @param t0 t₀, the step after which points are averaged; before, a is the point itself
public record AveragedDescent(Rate lr, double lambd, double alpha, double t0) implements Method {
    static final Column STEP_SIZE = new Column("stepsize", "η", "\\eta", Shape.STEP, false);
    static final Column WEIGHT = new Column("weight", "w", "w", Shape.STEP, false);
    static final Column MEAN = new Column("mean", "a", "a", Shape.COORDINATE, true);
    static final Kind KIND = new Kind(
            "asgd",
            Family.GRADIENT,
            "Polyak and Juditsky, 1992",
            List.of(
                    Hyperparameter.rate(1e-2),
                    Hyperparameter.linear("lambd", "λ", "\\lambda", 1e-4, Interval.NOT_NEGATIVE, 0, 0.1),
                    Hyperparameter.linear("alpha", "p", "p", 0.75, Interval.NOT_NEGATIVE, 0, 1),
                    Hyperparameter.positive("t0", "t₀", "t_0", 1e6, 1, 1e6)),
            settings -> new AveragedDescent(
                    settings.rate(), settings.number("lambd"), settings.number("alpha"), settings.number("t0")));

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters(), lr, lambd, alpha, t0);
    }

    @Override
    public List<Column> columns() {
        return lambd == 0 ? List.of(WEIGHT, MEAN) : List.of(STEP_SIZE, WEIGHT, MEAN);
    }

    @Override
    public void begin(State state) {
        copyPoint(state);
    }

    private static void copyPoint(State state) {
        double[][] x = state.of(Column.POINT);
        double[][] mean = state.of(MEAN);
        for (int i = 0; i < x.length; i++) {
            System.arraycopy(x[i], 0, mean[i], 0, state.lanes());
        }
    }

    @Override
    public List<Phase> phases() {
        return lambd == 0
                ? List.of(Phases.move("gd-move", Column.GRADIENT), weight(), mean())
                : List.of(stepSize(), move(), weight(), mean());
    }

    private Phase stepSize() {
        Notation notation = new Notation(
                STEP_SIZE,
                "\\frac{<lr>}{(1 + <lambd> \\cdot <lr> \\cdot (<t> - 1))^{<alpha>}}",
                "<lr> / (1 + <lambd> · <lr> · (<t> − 1))^<alpha>");
        return new Phase("asgd-rate", notation, state -> state.lane(STEP_SIZE)[0] = stepSize(state.rate(), state.k()));
    }

    /// By exponential and logarithm: [StrictMath#pow] allocates.
    private double stepSize(double rate, int k) {
        return rate * StrictMath.exp(-alpha * StrictMath.log1p(lambd * rate * k));
    }

    private Phase move() {
        Notation notation = new Notation(
                Column.POINT,
                "(1 - <lambd> \\cdot <stepsize>)\\,<x> - <stepsize>\\,<g>",
                "(1 − <lambd> · <stepsize>) <x> − <stepsize> <g>");
        return new Phase("asgd-move", notation, state -> {
            double eta = state.lane(STEP_SIZE)[0];
            double[][] x = state.of(Column.POINT);
            double[][] g = state.of(Column.GRADIENT);
            for (int i = 0; i < x.length; i++) {
                Loops.scale(x[i], 1 - lambd * eta, state.lanes());
                Loops.subtractScaled(x[i], eta, g[i], state.lanes());
            }
        });
    }

    private Phase weight() {
        Notation notation = new Notation(WEIGHT, "\\frac{1}{\\max(1, <t> - 1 - <t0>)}", "1 / max(1, <t> − 1 − <t0>)");
        return new Phase("asgd-weight", notation, state -> state.lane(WEIGHT)[0] = 1 / Math.max(1, state.k() - t0));
    }

    private static Phase mean() {
        Notation notation =
                new Notation(MEAN, "<mean> + <weight>\\,(<x> - <mean>)", "<mean> + <weight> (<x> − <mean>)");
        return new Phase("asgd-mean", notation, AveragedDescent::average);
    }

    private static void average(State state) {
        double weight = state.lane(WEIGHT)[0];
        if (weight == 1) {
            copyPoint(state);
            return;
        }
        double[][] x = state.of(Column.POINT);
        double[][] mean = state.of(MEAN);
        for (int i = 0; i < x.length; i++) {
            Loops.approach(mean[i], weight, x[i], state.lanes());
        }
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(new Quantity.Marker(MEAN));
    }

    @Override
    public AutomaticRates.Rule automaticRate() {
        return AutomaticRates.Rule.byCurvature(1);
    }

    /// Only with a rate that does not shrink.
    @Override
    public OptionalDouble stableRate(double curvature) {
        return lambd == 0 ? OptionalDouble.of(2 / curvature) : OptionalDouble.empty();
    }
}
