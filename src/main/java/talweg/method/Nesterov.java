package talweg.method;

import java.util.List;
import java.util.OptionalDouble;

/// Nesterov's momentum (1983), by default as in torch.optim.SGD: v ← μv + ∇f(x), x ← x − α(∇f(x) + μv). There the
/// point that is kept is the look-ahead point of the original, whose gradient is taken.
///
/// The original in the notation of Sutskever et al. (2013) keeps the point itself: z ← x + μv, v ← μv − α∇f(z),
/// x ← x + v. While the rate is constant, its z are torch's x.
///
/// @param lr α
/// @param momentum μ
/// @param variant which of the two points is kept
public record Nesterov(Rate lr, double momentum, Variant variant) implements Method {
    static final Column AHEAD = new Column("z", "z", "z", Shape.COORDINATE, false);
    static final Column AHEAD_GRADIENT = new Column("gz", "ĝ", "\\hat g", Shape.COORDINATE, false);

    /// Which point is kept.
    public enum Variant {
        /// The look-ahead point.
        TORCH,
        /// The point from which it looks ahead.
        LOOK_AHEAD
    }

    static final Kind KIND = new Kind(
            "nesterov",
            Family.MOMENTUM,
            "Nesterov, 1983; Sutskever, Martens, Dahl and Hinton, 2013",
            List.of(Hyperparameter.rate(1e-3), Momentum.FACTOR, Hyperparameter.choice("form", Variant.values())),
            settings -> new Nesterov(
                    settings.rate(), settings.number("momentum"), settings.choice("form", Variant.values())));

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters(), lr, momentum, variant);
    }

    @Override
    public List<Column> columns() {
        return switch (variant) {
            case TORCH -> List.of(Momentum.VELOCITY);
            case LOOK_AHEAD -> List.of(Momentum.FORTH, AHEAD, AHEAD_GRADIENT, Column.SLOPES);
        };
    }

    @Override
    public boolean asks() {
        return variant == Variant.TORCH;
    }

    /// The look-ahead form has no gradient at x itself: it is asked for once the velocity has come to rest.
    @Override
    public boolean isAtRest(State state, int lane, double epsilon) {
        boolean still = Rest.of(this, state, lane, epsilon);
        if (!still || variant == Variant.TORCH) {
            return still;
        }
        state.askGradient(Column.POINT, AHEAD_GRADIENT);
        return Rest.norm(state.of(AHEAD_GRADIENT), lane) <= epsilon;
    }

    @Override
    public List<Phase> phases() {
        return switch (variant) {
            case TORCH -> List.of(Phases.velocity(Momentum.VELOCITY, momentum), move());
            case LOOK_AHEAD ->
                List.of(lookAhead(), gradient(), velocity(), HeavyBall.shift("momentum-add", Momentum.FORTH, 1));
        };
    }

    @Override
    public Column slope() {
        return variant == Variant.TORCH ? Column.GRADIENT : AHEAD_GRADIENT;
    }

    private Phase move() {
        return new Phase(
                "nesterov-move",
                new Notation(
                        Column.POINT,
                        "<x> - <lr>\\,(<g> + <momentum>\\,<velocity>)",
                        "<x> − <lr> (<g> + <momentum> <velocity>)"),
                state -> {
                    double[][] x = state.of(Column.POINT);
                    double[][] g = state.of(Column.GRADIENT);
                    double[][] v = state.of(Momentum.VELOCITY);
                    for (int i = 0; i < x.length; i++) {
                        Loops.subtractLookAhead(x[i], state.rate(), g[i], momentum, v[i], state.lanes());
                    }
                });
    }

    private Phase lookAhead() {
        Notation notation = new Notation(AHEAD, "<x> + <momentum>\\,<forth>", "<x> + <momentum> <forth>");
        return new Phase("nesterov-ahead", notation, state -> {
            double[][] z = state.of(AHEAD);
            double[][] x = state.of(Column.POINT);
            double[][] v = state.of(Momentum.FORTH);
            for (int i = 0; i < z.length; i++) {
                Loops.sum(z[i], x[i], momentum, v[i], state.lanes());
            }
        });
    }

    private static Phase gradient() {
        return new Phase("nesterov-gradient", new Notation(AHEAD_GRADIENT, "\\nabla f<(z)>", "∇f<(z)>"), state -> {
            state.askGradient(AHEAD, AHEAD_GRADIENT);
            Loops.increment(state.lane(Column.SLOPES), state.lanes());
        });
    }

    private Phase velocity() {
        Notation notation =
                new Notation(Momentum.FORTH, "<momentum>\\,<forth> - <lr>\\,<gz>", "<momentum> <forth> − <lr> <gz>");
        return new Phase("nesterov-velocity", notation, state -> {
            double[][] v = state.of(Momentum.FORTH);
            double[][] g = state.of(AHEAD_GRADIENT);
            for (int i = 0; i < v.length; i++) {
                Loops.decayAndAddScaled(v[i], momentum, -state.rate(), g[i], state.lanes());
            }
        });
    }

    @Override
    public List<Quantity> quantities() {
        return switch (variant) {
            case TORCH -> List.of(new Quantity.Displacement(Momentum.VELOCITY, 1 - momentum));
            case LOOK_AHEAD ->
                List.of(
                        new Quantity.LookAhead(AHEAD, AHEAD_GRADIENT),
                        new Quantity.Displacement(Momentum.FORTH, Quantity.Displacement.Push.ALONG, 1 - momentum));
        };
    }

    @Override
    public AutomaticRates.Rule automaticRate() {
        return AutomaticRates.Rule.byCurvature(0.5);
    }

    @Override
    public OptionalDouble stableRate(double curvature) {
        return OptionalDouble.of(2 * (1 + momentum) / (1 + 2 * momentum) / curvature);
    }

    @Override
    public String stableRateFormula() {
        return "2(1+μ)/((1+2μ)λ_max)";
    }
}
