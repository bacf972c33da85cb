package talweg.method;

import java.util.List;

/// RMSProp: s ← ρs + (1 − ρ) g⊙g, x ← x − α g/(√s + ε) (Tieleman and Hinton, lecture 6.5, 2012), as in
/// torch.optim.RMSprop, neither centred nor with momentum. Optax has ε inside the root and ρ = 0.9.
///
/// @param lr α
/// @param rho ρ
/// @param eps ε
public record RmsProp(Rate lr, double rho, double eps) implements Method {
    static final Column SQUARES = new Column("s", "s", "s", Shape.COORDINATE, true);
    static final Kind KIND = new Kind(
            "rmsprop",
            Family.ADAPTIVE,
            "Tieleman and Hinton, 2012",
            List.of(
                    Hyperparameter.rate(1e-2),
                    Hyperparameter.decay("rho", "ρ", "\\rho", 0.99),
                    Hyperparameter.epsilon(1e-8)),
            settings -> new RmsProp(settings.rate(), settings.number("rho"), settings.number("eps")));

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters(), lr, rho, eps);
    }

    @Override
    public List<Column> columns() {
        return List.of(SQUARES);
    }

    @Override
    public List<Phase> phases() {
        return List.of(
                Phases.averageOfSquares("rmsprop-average", SQUARES, "rho", rho),
                Phases.moveByRoot("rmsprop-move", SQUARES, eps));
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(new Quantity.AxisScaling(SQUARES, Quantity.AxisScaling.Reading.SQUARES));
    }

    /// Its first step is 1/√(1 − ρ) times the rate along each axis, ten times with ρ = 0.99, and it never settles
    /// closer than about the rate: so a tenth of Adam's.
    @Override
    public AutomaticRates.Rule automaticRate() {
        return AutomaticRates.Rule.byWidth(400);
    }
}
