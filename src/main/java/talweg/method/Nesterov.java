package talweg.method;

import java.util.List;
import java.util.OptionalDouble;

/// Nesterov's momentum (1983) as in torch.optim.SGD: v ← μv + ∇f(x), x ← x − α(∇f(x) + μv). The point that is kept is
/// the look-ahead point of the original, whose gradient is taken.
///
/// @param lr α
/// @param momentum μ
public record Nesterov(Rate lr, double momentum) implements Method {
    static final Kind KIND = new Kind(
            "nesterov",
            Family.MOMENTUM,
            "Nesterov, 1983; Sutskever, Martens, Dahl and Hinton, 2013",
            List.of(Hyperparameter.rate(1e-3), Momentum.FACTOR),
            settings -> new Nesterov(settings.rate(), settings.number("momentum")));

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters(), lr, momentum);
    }

    @Override
    public List<Column> columns() {
        return List.of(Momentum.VELOCITY);
    }

    @Override
    public List<Phase> phases() {
        return List.of(Phases.velocity(Momentum.VELOCITY, momentum), move());
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

    @Override
    public List<Quantity> quantities() {
        return List.of(new Quantity.Displacement(Momentum.VELOCITY, 1 - momentum));
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
